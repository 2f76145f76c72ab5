package org.colloquy.site.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Translations;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.embed.EmbedPaths;
import org.colloquy.site.interview.InterviewView.ContentsEntry;
import org.colloquy.site.interview.InterviewView.Neighbours;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.SchemaOrgData;
import org.colloquy.site.listening.PlayerView;
import org.colloquy.site.preview.CoverView;
import org.colloquy.site.preview.PreviewPictures;
import org.colloquy.site.rendition.citing.ReferenceData;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.LanguageLink;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.Standfirst;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.wayfinding.PlaceWords;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The pages of one interview: the whole, and each question and section alone. */
final class InterviewPages {
    /** Longest running head in characters: two lines beside the number of the page. */
    private static final int RUNNING = 120;

    /** Turns of a transcript that fill more than a few screens. */
    private static final int TOOLED = 50;

    private final Corpus corpus;
    private final Interview interview;
    private final InterviewDetails details;
    private final ScriptRuns languages;
    private final InterviewCitations citations;
    private final InterviewContents contents;
    private final SpeakerFilter voices;
    private final Messages words;
    private final AnchorLines anchors;
    private final CorpusAnalysis analysis;

    InterviewPages(Corpus corpus, CorpusAnalysis analysis, Interview interview) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.interview = interview;
        this.details = interview.details();
        this.languages = details.runs();
        this.words = Messages.of(corpus, details.language());
        this.citations = new InterviewCitations(corpus, interview);
        this.contents = new InterviewContents(interview, languages, words);
        this.voices = new SpeakerFilter(interview, languages, words);
        this.anchors = new AnchorLines(interview, words);
    }

    /** Page with its layout, which loads what the page wants. */
    record LaidOutPage(PageLayout layout, InterviewView view) {
        LaidOutPage {
            layout = layout.with(PageAssets.ofInterview(view.kind().transcript(), view.slanted()));
        }
    }

    /** The citation of a page, as it shows it and as its head tells programs. */
    private record CitedPage(
            CitationView shown,
            List<ReferenceData.MetaEntry> reference,
            @Nullable String embedding) {}

    /** Returns the whole interview. */
    LaidOutPage whole() {
        ShownPart shown = ShownPart.whole(interview);
        InterviewPageBuilder builder = builder(shown);
        PageLayout layout =
                layout(
                        shown.address(),
                        details.title(),
                        Standfirst.of(interview),
                        data -> data.interview(interview));
        return new LaidOutPage(
                layout,
                view(
                        builder,
                        contents.entries(),
                        new CitedPage(
                                citations.whole(),
                                ReferenceData.of(corpus, interview),
                                EmbedPaths.description(corpus, interview, null)),
                        null));
    }

    /** Returns one question or section alone; empty if the interview has none with this anchor. */
    Optional<LaidOutPage> alone(String anchor) {
        return question(anchor).or(() -> section(anchor));
    }

    private Optional<LaidOutPage> question(String anchor) {
        List<Question> questions = interview.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Locator locator = question.locator();
            if (locator.id().equals(anchor)) {
                Section only = new Section(null, null, List.of(), List.of(question), List.of());
                Neighbours beside = contents.besideQuestion(i);
                return Optional.of(
                        alone(locator, question.heading(), only, question.answer(), beside));
            }
        }
        return Optional.empty();
    }

    private Optional<LaidOutPage> section(String anchor) {
        List<Section> sections = interview.headedSections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Locator locator = section.locator();
            Heading heading = section.heading();
            if (locator != null && heading != null && locator.id().equals(anchor)) {
                List<Passage> passages = section.passages().toList();
                Neighbours beside = contents.besideSection(i);
                return Optional.of(alone(locator, heading, section, passages, beside));
            }
        }
        return Optional.empty();
    }

    private LaidOutPage alone(
            Locator locator,
            Heading heading,
            Section only,
            List<Passage> passages,
            Neighbours neighbours) {
        ShownPart shown = ShownPart.alone(interview, locator, only);
        InterviewPageBuilder builder = builder(shown);
        String description =
                passages.isEmpty()
                        ? details.title()
                        : LocaleTexts.shortened(passages.get(0).text(), Standfirst.LENGTH);
        String title = heading.prose().text() + " – " + details.title();
        PageLayout layout =
                layout(
                        shown.address(),
                        title,
                        description,
                        data -> data.alone(interview, only, locator, heading));
        InterviewExtract part = new InterviewExtract(locator, heading, only);
        return new LaidOutPage(
                layout,
                view(
                        builder,
                        List.of(),
                        new CitedPage(
                                citations.alone(part),
                                ReferenceData.of(corpus, interview, part),
                                EmbedPaths.description(corpus, interview, locator)),
                        neighbours));
    }

    private PageLayout layout(
            String address,
            String title,
            String description,
            Function<SchemaOrgData, ObjectNode> data) {
        PageLayouts layouts = new PageLayouts(corpus);
        PageLayout layout =
                layouts.layout(
                        address,
                        SitePaths.interview(corpus.translations().lead(interview)),
                        details.language(),
                        title,
                        description,
                        LocaleTexts.shortened(details.title(), RUNNING));
        PageLayout described =
                layouts.described(
                        layouts.marked(layout, details.release()),
                        "article",
                        details.published(),
                        data);
        return picture().map(described::withPicture).orElse(described);
    }

    /**
     * Returns the whole address of the picture that stands for the interview: its cover, or one
     * made.
     */
    private Optional<String> picture() {
        InterviewCover cover = details.cover();
        Optional<String> address =
                cover != null
                        ? Optional.of(cover.address())
                        : new PreviewPictures(corpus).address(interview);
        return address.flatMap(
                picture ->
                        Optional.ofNullable(corpus.settings().baseUrl())
                                .map(base -> SiteLinks.to(base, picture)));
    }

    private InterviewView view(
            InterviewPageBuilder builder,
            List<ContentsEntry> entries,
            CitedPage cited,
            @Nullable Neighbours neighbours) {
        String root = builder.root();
        boolean whole = neighbours == null;
        return new InterviewView(
                new InterviewView.InterviewKind(
                        interview.slug(), interview.form() == InterviewForm.TURNS),
                masthead(builder.bylines(), root, whole),
                sideColumn(entries, root, whole),
                new InterviewView.BodyView(builder.introduction(), builder.parts()),
                new InterviewView.BackMatter(
                        whole ? OnwardLinks.of(corpus, interview, root, words) : List.of(),
                        builder.editorNotes(),
                        builder.notes(),
                        builder.outward(),
                        cited.shown(),
                        cited.reference(),
                        cited.embedding()),
                neighbours,
                new InterviewView.AnchorChanges(
                        whole ? anchors.after(null) : List.of(),
                        whole ? anchors.corrections() : List.of()),
                whole ? facets() : List.of());
    }

    private InterviewView.Masthead masthead(Bylines bylines, String root, boolean whole) {
        return new InterviewView.Masthead(
                new InterviewView.MastheadTitle(
                        languages.of(details.title()),
                        details.titled(),
                        details.subtitle() == null ? null : languages.of(details.subtitle())),
                whole ? CoverView.of(corpus, interview, root) : null,
                words.dateIfKnown(details.date()),
                details.date() == null ? null : details.date().iso(),
                bylines.full(details),
                whole ? translations(root) : List.of(),
                roles());
    }

    private InterviewView.SideColumn sideColumn(
            List<ContentsEntry> entries, String root, boolean whole) {
        String partNames =
                entries.stream()
                        .map(ContentsEntry::part)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(", "));
        return new InterviewView.SideColumn(
                RecordingLink.all(details.recording(), root, words),
                whole
                        ? InterviewTimeline.of(corpus, interview, voices, root)
                        : InterviewTimeline.NONE,
                entries,
                partNames,
                whole ? tools() : null,
                whole ? PlayerView.of(corpus, interview, root, words).orElse(null) : null);
    }

    private InterviewView.@Nullable PlaceTools tools() {
        return interview.form() != InterviewForm.TURNS || interview.turns() < TOOLED
                ? null
                : new InterviewView.PlaceTools(
                        PlaceWords.of(words),
                        interview.sections().stream()
                                .flatMap(Section::turns)
                                .map(Turn::label)
                                .anyMatch(label -> label != null && label.time() != null));
    }

    private List<InterviewView.SearchFacet> facets() {
        Stream<InterviewView.SearchFacet> people =
                corpus.people().voices(details).all().stream()
                        .map(p -> new InterviewView.SearchFacet("person", p.name()));
        Stream<InterviewView.SearchFacet> topics =
                details.tags().stream().map(tag -> new InterviewView.SearchFacet("topic", tag));
        Stream<InterviewView.SearchFacet> year =
                Stream.ofNullable(details.date())
                        .map(
                                d ->
                                        new InterviewView.SearchFacet(
                                                "year", Integer.toString(d.year())));
        return Stream.of(people, topics, year).flatMap(all -> all).distinct().toList();
    }

    private List<InterviewView.Translation> translations(String root) {
        return corpus.translations().of(interview).stream()
                .map(other -> translation(other, root))
                .toList();
    }

    private InterviewView.Translation translation(Interview other, String root) {
        String language = other.details().language();
        String beside = SiteLinks.to(root, SitePaths.beside(interview, language));
        return new InterviewView.Translation(
                SiteLinks.interview(root, other),
                language,
                LanguageLink.name(language),
                Translations.isAlike(interview, other) ? beside : null);
    }

    private List<String> roles() {
        return Stream.concat(details.interviewees().stream(), details.interviewers().stream())
                .filter(participant -> participant.role() != null)
                .map(participant -> participant.name() + ": " + participant.role())
                .toList();
    }

    private InterviewPageBuilder builder(ShownPart shown) {
        return new InterviewPageBuilder(corpus, analysis, interview, shown, voices);
    }
}
