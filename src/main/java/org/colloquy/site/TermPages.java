package org.colloquy.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Corpus.Occurrence;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Term;
import org.colloquy.site.Bylines.Piece;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jspecify.annotations.Nullable;

/** One term: its senses, and every mention in its context as in a concordance. */
final class TermPages {
    static final int PER_PAGE = 100;

    private static final int CONTEXT = 70;

    private final Corpus corpus;
    private final Words words;
    private final Term term;
    private final List<Occurrence> all;
    private final ScriptRuns names;

    TermPages(Corpus corpus, Term term) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
        this.term = term;
        this.all = corpus.occurrences(term.id());
        this.names = new ScriptRuns(corpus.settings().language(), null);
    }

    /** A sense with the time from which it holds. */
    record SenseView(@Nullable String since, List<BlockView> definition) {}

    /** A mention between what stands before and behind it. */
    record Line(
            String href,
            String label,
            String spoken,
            List<Run> left,
            List<Run> word,
            List<Run> right,
            String by,
            boolean asks) {}

    /** The mentions in one interview. */
    record Group(String href, String language, List<Run> title, String year, List<Line> lines) {}

    record View(
            String id,
            List<Run> title,
            List<List<Run>> otherNames,
            List<SenseView> senses,
            @Nullable String source,
            @Nullable Line see,
            List<Piece> first,
            String counts,
            @Nullable Spark years,
            List<WayIn> beside,
            List<Group> groups,
            Paging paging) {}

    int pages() {
        return Paging.count(all.size(), PER_PAGE);
    }

    Frame frame(int page) {
        String title = page == 1 ? term.title() : words.text("page.numbered", term.title(), page);
        return new Frames(corpus)
                .frame(
                        Address.term(term.id(), page),
                        Address.GLOSSARY,
                        corpus.settings().language(),
                        title,
                        words.text("term.about", term.title(), counts()),
                        term.title() + ": " + counts());
    }

    View view(int page) {
        String root = Address.root(Address.term(term.id(), page));
        Links links = Links.plain(corpus, root);
        List<SenseView> senses = new ArrayList<>();
        for (Sense sense : term.senses()) {
            senses.add(
                    0,
                    new SenseView(
                            sense.since() == null
                                    ? null
                                    : words.text("term.since", words.date(sense.since())),
                            sense.definition().stream()
                                    .map(block -> BlockView.of(block, links))
                                    .toList()));
        }
        Stream<String> others =
                term.abbreviation() == null
                        ? term.aliases().stream()
                        : Stream.concat(Stream.of(term.name()), term.aliases().stream());
        TermUse use = new TermUse(corpus, term);
        Map<Integer, Integer> years = use.years();
        return new View(
                term.id(),
                names.of(term.title()),
                others.map(names::of).toList(),
                senses,
                term.source(),
                see(root),
                first(use, root),
                countsWithVoices(use),
                years.size() < 2 ? null : Spark.of(years, words),
                beside(use, root),
                groups(Paging.part(all, page, PER_PAGE), root),
                Paging.of(
                        all.size(),
                        page,
                        PER_PAGE,
                        n -> root + Address.encoded(Address.term(term.id(), n))));
    }

    /** Returns who said it first, which can be told where more than one interview has it. */
    private List<Piece> first(TermUse use, String root) {
        boolean several = all.stream().map(Occurrence::interview).distinct().limit(2).count() > 1;
        return several ? use.first().map(one -> first(one, root)).orElse(List.of()) : List.of();
    }

    private List<Piece> first(Occurrence one, String root) {
        Details details = one.interview().details();
        Locator place = one.mention().place();
        TermUse.Voice voice = TermUse.voice(one);
        Bylines bylines = new Bylines(corpus, root);
        String page = root + Address.encoded(Address.interview(one.interview()));
        Piece who =
                voice.name() != null
                        ? bylines.text(voice.name())
                        : new Piece(
                                languages(one.interview())
                                        .within(words.language(), details.title()),
                                null);
        String part = voice.name() == null ? "in" : voice.asks() ? "asking" : "by";
        return bylines.phrase(
                "term.first." + part,
                List.of(who),
                List.of(bylines.text(details.date() == null ? "" : words.date(details.date()))),
                List.of(
                        new Piece(
                                List.of(new Run(place.label(), null)),
                                page + Address.fragment(place.id()))));
    }

    private String countsWithVoices(TermUse use) {
        int asking = use.inQuestions();
        return asking == 0 ? counts() : words.text("mentions.asking", counts(), asking);
    }

    private List<WayIn> beside(TermUse use, String root) {
        return use.beside().stream()
                .map(
                        entry ->
                                new WayIn(
                                        root + Address.encoded(Address.term(entry.getKey().id())),
                                        names.of(entry.getKey().title()),
                                        words.number(entry.getValue())))
                .toList();
    }

    private @Nullable Line see(String root) {
        return corpus.term(term.see())
                .map(
                        other ->
                                new Line(
                                        root + Address.encoded(Address.term(other.id())),
                                        "",
                                        "",
                                        List.of(),
                                        names.of(other.title()),
                                        List.of(),
                                        "",
                                        false))
                .orElse(null);
    }

    private String counts() {
        if (all.isEmpty()) {
            return words.text("mentions.none");
        }
        long interviews = all.stream().map(o -> o.interview().slug()).distinct().count();
        return words.text(
                "mentions.in",
                words.count("mention", all.size()),
                words.count("interview", (int) interviews));
    }

    private List<Group> groups(List<Occurrence> shown, String root) {
        Map<Interview, List<Line>> lines = new LinkedHashMap<>();
        for (Occurrence occurrence : shown) {
            lines.computeIfAbsent(occurrence.interview(), i -> new ArrayList<>())
                    .add(line(occurrence, root));
        }
        List<Group> groups = new ArrayList<>();
        lines.forEach(
                (interview, mentions) ->
                        groups.add(
                                new Group(
                                        root + Address.encoded(Address.interview(interview)),
                                        interview.details().language(),
                                        languages(interview).of(interview.details().title()),
                                        interview.details().date() == null
                                                ? ""
                                                : Integer.toString(
                                                        interview.details().date().year()),
                                        mentions)));
        return groups;
    }

    private Line line(Occurrence occurrence, String root) {
        Interview interview = occurrence.interview();
        Mention mention = occurrence.mention();
        Locator locator = mention.place();
        Context context = Context.of(occurrence, CONTEXT);
        ScriptRuns languages = languages(interview);
        TermUse.Voice voice = TermUse.voice(occurrence);
        return new Line(
                root
                        + Address.encoded(Address.interview(interview))
                        + Address.fragment(locator.id()),
                locator.label(),
                words.text("place.of", words.place(locator), interview.details().title()),
                languages.of(context.left()),
                languages.of(context.word()),
                languages.of(context.right()),
                voice.name() == null ? "" : voice.name(),
                voice.asks());
    }

    private static ScriptRuns languages(Interview interview) {
        return new ScriptRuns(interview.details().language(), interview.details().foreign());
    }
}
