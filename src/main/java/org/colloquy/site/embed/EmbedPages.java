package org.colloquy.site.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Prose.Reference;
import org.colloquy.model.Prose.ReferenceWriter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.AnchorHistory;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.site.embed.EmbedView.EmbedBlock;
import org.colloquy.site.embed.EmbedView.EmbedHeading;
import org.colloquy.site.embed.EmbedView.EmbedPart;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.link.ExplainedTerms;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.link.LinkingPage;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/** The pages of one interview that other sites show in a frame. */
final class EmbedPages {
    private final Corpus corpus;
    private final Interview interview;
    private final @Nullable InterviewExtract only;
    private final Messages words;
    private final String path;
    private final String context;
    private final ReferenceWriter links;

    /**
     * Creates a page.
     *
     * @param only the question or section that it shows; null if it shows all
     */
    EmbedPages(Corpus corpus, Interview interview, @Nullable InterviewExtract only) {
        this.corpus = corpus;
        this.interview = interview;
        this.only = only;
        this.words = Messages.of(corpus, interview.details().language());
        Locator place = only == null ? null : only.locator();
        this.path = EmbedPaths.path(interview, place, EmbedPaths.PAGE);
        String root = SitePaths.root(path);
        String page = SiteLinks.interview(root, interview);
        this.context = place == null ? page : page + SitePaths.fragment(place.id());
        LinkRenderer plain =
                new LinkRenderer(
                        corpus,
                        new LinkingPage(words, root, null),
                        ExplainedTerms.NONE,
                        false,
                        null);
        this.links = reference -> link(plain, reference, page);
    }

    /** Writes a link; the notes stand on the page of the interview. */
    private static String link(LinkRenderer plain, Reference reference, String page) {
        String tag = plain.startTag(reference);
        return reference.target() instanceof LinkTarget.NoteTarget
                ? tag.replace("href=\"#", "href=\"" + page + "#")
                        .replaceAll(" interestfor=\"[^\"]*\"", "")
                : tag;
    }

    PageLayout layout() {
        String title = title();
        return new PageLayouts(corpus)
                .layout(
                        path,
                        null,
                        interview.details().language(),
                        title,
                        interview.details().title(),
                        title);
    }

    private String title() {
        InterviewExtract part = only;
        String title = interview.details().title();
        return part == null ? title : part.heading().prose().text() + " – " + title;
    }

    EmbedView view() {
        InterviewExtract part = only;
        return new EmbedView(
                interview.slug(),
                part == null ? null : part.locator().id(),
                interview.details().title(),
                source(),
                context,
                part == null ? all() : parts(part.text()).toList());
    }

    private String source() {
        PartialDate date = interview.details().date();
        String who =
                Bylines.words(
                        new Bylines(corpus, interview.details().language(), "")
                                .full(interview.details()));
        return Stream.of(who, date == null ? "" : words.date(date))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(words.text("list.comma")));
    }

    private List<EmbedPart> all() {
        return Stream.concat(
                        interview.introduction().isEmpty()
                                ? Stream.empty()
                                : Stream.of(part(null, null, blocks(interview.introduction()))),
                        interview.sections().stream().flatMap(this::parts))
                .toList();
    }

    private Stream<EmbedPart> parts(Section section) {
        List<EmbedBlock> lead = new ArrayList<>(blocks(section.lead()));
        section.spoken().forEach(spoken -> lead.addAll(blocks(spoken)));
        Stream<EmbedPart> own =
                section.heading() == null && lead.isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                part(section.locator(), heading(section.heading(), true), lead));
        return Stream.concat(own, section.questions().stream().map(this::part));
    }

    private EmbedPart part(Question question) {
        return part(
                question.locator(), heading(question.heading(), false), blocks(question.answer()));
    }

    private EmbedPart part(
            @Nullable Locator place, @Nullable EmbedHeading heading, List<EmbedBlock> blocks) {
        String all =
                Stream.concat(
                                Stream.ofNullable(heading).map(one -> one.words().markup()),
                                blocks.stream().map(one -> one.label() + one.words().markup()))
                        .map(html -> html.replaceAll("<[^>]*>", ""))
                        .collect(Collectors.joining("\n"));
        return new EmbedPart(
                place == null ? null : place.id(),
                heading,
                Digest.of(all).substring(0, EmbedView.DIGITS),
                place == null ? null : edited(place),
                blocks);
    }

    /** Returns when a part was last changed, as its record says. */
    private @Nullable String edited(Locator place) {
        return interview.history().corrections().stream()
                .filter(one -> one.changes().stream().anyMatch(change -> isIn(place, change)))
                .findFirst()
                .flatMap(one -> PartialDate.parse(one.on().toString()))
                .map(words::date)
                .orElse(null);
    }

    private static boolean isIn(Locator place, AnchorHistory.PlaceChange change) {
        return change.place().whole().equals(place);
    }

    private @Nullable EmbedHeading heading(@Nullable Heading heading, boolean section) {
        if (heading == null) {
            return null;
        }
        String label = heading.label();
        return new EmbedHeading(
                label == null ? "" : label,
                section,
                RenderedProse.ofHeading(heading.prose(), links));
    }

    private List<EmbedBlock> blocks(List<Passage> passages) {
        return passages.stream().map(one -> block(one, one.label(), null)).toList();
    }

    private List<EmbedBlock> blocks(Utterance spoken) {
        if (spoken instanceof Event event) {
            return List.of(
                    new EmbedBlock(
                            null,
                            null,
                            event.label().text(),
                            "",
                            true,
                            false,
                            null,
                            RenderedProse.of(event.prose(), links)));
        }
        Turn turn = (Turn) spoken;
        List<EmbedBlock> blocks = new ArrayList<>();
        for (Passage passage : turn.passages()) {
            boolean first = blocks.isEmpty() && turn.label() != null;
            blocks.add(
                    first
                            ? block(passage, turn.label(), turn.locator().id())
                            : block(passage, null, null));
        }
        return blocks;
    }

    private EmbedBlock block(Passage passage, @Nullable SpeakerLabel label, @Nullable String turn) {
        String written = label == null ? "" : label.text();
        return new EmbedBlock(
                passage.locator().id(),
                turn,
                written,
                label != null && written.isEmpty() ? label.speaker() : "",
                passage.block().isParagraph(),
                passage.block().kind() == Block.BlockForm.HEADING,
                passage.block().kind() == Block.BlockForm.TABLE
                        ? words.place(passage.locator())
                        : null,
                RenderedProse.of(passage.block().prose(), links));
    }
}
