package org.colloquy.site.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.model.Lazy;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Corpus.Occurrence;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.text.LineWords;
import org.colloquy.site.text.MentionContext;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.Sparkline;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** One term: its senses, and every mention in its context as in a concordance. */
final class TermPages {
    static final int PER_PAGE = 100;

    private static final int CONTEXT = 70;

    private final Corpus corpus;
    private final Messages words;
    private final Term term;
    private final List<Occurrence> all;
    private final ScriptRuns names;
    private final Supplier<TermNeighbours> neighbours;
    private final Lazy<TermUse> use;
    private final Lazy<String> counts;
    private final Lazy<String> places;

    /** Use in all interviews by the way from a page to the root. */
    private final Map<String, WholeUse> wholeUse = new ConcurrentHashMap<>();

    /**
     * Creates the pages of a term.
     *
     * @param neighbours of all terms of the corpus
     */
    TermPages(Corpus corpus, Term term, Supplier<TermNeighbours> neighbours) {
        this.corpus = corpus;
        this.neighbours = neighbours;
        this.words = Messages.of(corpus);
        this.term = term;
        this.all = corpus.occurrences(term.id());
        this.names = new ScriptRuns(corpus.settings().language());
        this.use = new Lazy<>(() -> new TermUse(corpus, term));
        this.counts = new Lazy<>(this::counted);
        this.places = new Lazy<>(() -> TermInputs.places(all));
    }

    /** A sense with the time in which it holds; null where it holds at all times. */
    record SenseView(@Nullable String time, List<BlockView> definition) {}

    /** A mention between what stands before and behind it. */
    record MentionLine(
            String href, String label, String spoken, LineWords words, String by, boolean asks) {}

    /** The mentions in one interview. */
    record MentionGroup(
            String href,
            String language,
            List<ScriptRun> title,
            String year,
            List<MentionLine> lines) {}

    record TermView(
            TermNames names,
            List<SenseView> senses,
            @Nullable String source,
            @Nullable WayIn see,
            TermUsage usage,
            List<WayIn> beside,
            List<MentionGroup> groups,
            Paging paging) {}

    /** Names of a term. */
    record TermNames(String id, List<ScriptRun> title, List<List<ScriptRun>> otherNames) {}

    /** Use of a term: who said it first, how often it is said, and when. */
    record TermUsage(
            List<BylinePiece> first,
            String counts,
            @Nullable Sparkline years,
            TermSearches searches) {}

    /** Use of a term in all interviews, as each of its pages shows it. */
    private record WholeUse(TermUsage usage, List<WayIn> beside) {}

    int pages() {
        return pages(all.size());
    }

    /** Returns how many pages a term has that is mentioned so often. */
    static int pages(int mentions) {
        return Paging.count(mentions, PER_PAGE);
    }

    /** Returns the interviews that mention it, with the words on a page and all other mentions. */
    PageMaterial madeOf(int page) {
        return PageMaterial.listing(
                corpus.mentioning(term.id()),
                places.get() + TermInputs.words(shown(page)) + nearest());
    }

    private List<String> nearest() {
        return neighbours.get().of(term).stream()
                .map(one -> one.term().id() + " " + one.passages())
                .toList();
    }

    private WholeUse wholeUse(String root) {
        return wholeUse.computeIfAbsent(root, way -> new WholeUse(usage(way), beside(way)));
    }

    private List<Occurrence> shown(int page) {
        return Paging.part(all, page, PER_PAGE);
    }

    private String root(int page) {
        return SitePaths.root(SitePaths.term(term.id(), page));
    }

    PageLayout layout(int page) {
        String title = words.numbered(term.title(), page);
        boolean slanted = term.abbreviation() != null || !term.aliases().isEmpty();
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.term(term.id(), page),
                        SitePaths.GLOSSARY,
                        corpus.settings().language(),
                        title,
                        words.text("term.about", term.title(), counts.get()),
                        term.title() + ": " + counts.get())
                .with(PageAssets.ofSite(slanted));
    }

    TermView view(int page) {
        String root = root(page);
        WholeUse whole = wholeUse(root);
        LinkRenderer links = LinkRenderer.plain(corpus, root);
        Stream<String> others =
                term.abbreviation() == null
                        ? term.aliases().stream()
                        : Stream.concat(Stream.of(term.name()), term.aliases().stream());
        return new TermView(
                new TermNames(term.id(), names.of(term.title()), others.map(names::of).toList()),
                senses(links),
                term.source(),
                see(root),
                whole.usage(),
                whole.beside(),
                groups(shown(page), root),
                Paging.of(
                        all.size(),
                        page,
                        PER_PAGE,
                        n -> SiteLinks.to(root, SitePaths.term(term.id(), n))));
    }

    private TermUsage usage(String root) {
        Map<Integer, Integer> years = use.get().years();
        return new TermUsage(
                first(use.get(), root),
                countsWithVoices(use.get()),
                years.size() < 2 ? null : Sparkline.of(years, words),
                TermSearches.of(term, use.get(), root, words));
    }

    /** Returns the senses, the latest first, each with the time in which it holds. */
    private List<SenseView> senses(LinkRenderer links) {
        List<SenseView> senses = new ArrayList<>();
        List<Sense> all = term.senses();
        for (int i = all.size() - 1; i >= 0; i--) {
            PartialDate next = i + 1 < all.size() ? all.get(i + 1).since() : null;
            senses.add(
                    new SenseView(
                            time(all.get(i).since(), next == null ? null : next.previous()),
                            all.get(i).definition().stream()
                                    .map(block -> BlockView.of(block, links))
                                    .toList()));
        }
        return senses;
    }

    private @Nullable String time(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null) {
            return to == null ? null : words.text("term.until", words.date(to));
        }
        return to == null
                ? words.text("term.since", words.date(from))
                : words.text("term.between", words.date(from), words.date(to));
    }

    /** Returns who said it first, which can be told where more than one interview has it. */
    private List<BylinePiece> first(TermUse use, String root) {
        return interviews() > 1
                ? use.first().map(one -> first(one, root)).orElse(List.of())
                : List.of();
    }

    private List<BylinePiece> first(Occurrence one, String root) {
        InterviewDetails details = one.interview().details();
        Locator place = one.mention().place();
        TermUse.MentionSpeaker voice = TermUse.voice(one);
        Bylines bylines = new Bylines(corpus, root);
        String page = SiteLinks.interview(root, one.interview());
        BylinePiece who =
                voice.name() != null
                        ? bylines.text(voice.name())
                        : new BylinePiece(
                                one.interview()
                                        .details()
                                        .runs()
                                        .within(words.language(), details.title()),
                                null);
        String part = voice.name() == null ? "in" : voice.asks() ? "asking" : "by";
        return bylines.phrase(
                "term.first." + part,
                List.of(who),
                List.of(bylines.text(details.date() == null ? "" : words.date(details.date()))),
                List.of(
                        new BylinePiece(
                                List.of(new ScriptRun(place.label(), null)),
                                page + SitePaths.fragment(place.id()))));
    }

    private String countsWithVoices(TermUse use) {
        int asking = use.inQuestions();
        return asking == 0 ? counts.get() : words.text("mentions.asking", counts.get(), asking);
    }

    private List<WayIn> beside(String root) {
        return neighbours.get().of(term).stream()
                .map(
                        one ->
                                new WayIn(
                                        SiteLinks.term(root, one.term().id()),
                                        names.of(one.term().title()),
                                        words.number(one.passages())))
                .toList();
    }

    private @Nullable WayIn see(String root) {
        return corpus.term(term.see())
                .map(
                        other ->
                                new WayIn(
                                        SiteLinks.term(root, other.id()),
                                        names.of(other.title()),
                                        ""))
                .orElse(null);
    }

    private String counted() {
        if (all.isEmpty()) {
            return words.text("mentions.none");
        }
        return words.text(
                "mentions.in",
                words.count("mention", all.size()),
                words.count("interview", interviews()));
    }

    /** Counts those that mention it, each once whatever its languages. */
    private int interviews() {
        return corpus.translations().count(corpus.mentioning(term.id()).stream());
    }

    private List<MentionGroup> groups(List<Occurrence> shown, String root) {
        Map<Interview, List<MentionLine>> lines = new LinkedHashMap<>();
        for (Occurrence occurrence : shown) {
            lines.computeIfAbsent(occurrence.interview(), i -> new ArrayList<>())
                    .add(line(occurrence, root));
        }
        List<MentionGroup> groups = new ArrayList<>();
        lines.forEach(
                (interview, mentions) ->
                        groups.add(
                                new MentionGroup(
                                        SiteLinks.interview(root, interview),
                                        interview.details().language(),
                                        interview.details().runs().of(interview.details().title()),
                                        interview.details().date() == null
                                                ? ""
                                                : Integer.toString(
                                                        interview.details().date().year()),
                                        mentions)));
        return groups;
    }

    private MentionLine line(Occurrence occurrence, String root) {
        Interview interview = occurrence.interview();
        Mention mention = occurrence.mention();
        Locator locator = mention.place();
        MentionContext context = MentionContext.of(occurrence, CONTEXT);
        ScriptRuns languages = interview.details().runs();
        TermUse.MentionSpeaker voice = TermUse.voice(occurrence);
        return new MentionLine(
                SiteLinks.place(root, interview, locator),
                locator.label(),
                words.text("place.of", words.place(locator), interview.details().title()),
                LineWords.of(context, languages),
                voice.name() == null ? "" : voice.name(),
                voice.asks());
    }
}
