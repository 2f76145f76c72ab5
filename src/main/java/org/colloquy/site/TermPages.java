package org.colloquy.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Corpus.Occurrence;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Term;
import org.colloquy.site.IndexPages.Way;
import org.jspecify.annotations.Nullable;

/** One term: its senses, and every mention in its context as in a concordance. */
final class TermPages {
    static final int PER_PAGE = 100;

    private static final int CONTEXT = 70;

    private final Corpus corpus;
    private final Term term;
    private final List<Occurrence> all;
    private final LanguageRuns names;

    TermPages(Corpus corpus, Term term) {
        this.corpus = corpus;
        this.term = term;
        this.all = corpus.occurrences(term.id());
        this.names = new LanguageRuns(corpus.settings().language(), null);
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

    /**
     * The first use.
     *
     * @param who the interview where it is not known
     * @param part what stands before it: {@code in asking, by}
     */
    record First(String who, String part, String date, String href, String label) {}

    /** The mentions in one interview. */
    record Group(String href, String language, List<Run> title, String year, List<Line> lines) {}

    record View(
            String id,
            List<Run> title,
            List<List<Run>> otherNames,
            List<SenseView> senses,
            @Nullable String source,
            @Nullable Line see,
            @Nullable First first,
            String counts,
            @Nullable Spark years,
            List<Way> beside,
            List<Group> groups,
            Paging paging) {}

    int pages() {
        return Paging.count(all.size(), PER_PAGE);
    }

    Frame frame(int page) {
        String title = page == 1 ? term.title() : term.title() + ", page " + page;
        return new Frames(corpus)
                .frame(
                        Address.term(term.id(), page),
                        Address.GLOSSARY,
                        corpus.settings().language(),
                        title,
                        "%s: what it means, and %s".formatted(term.title(), counts()),
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
                            sense.since() == null ? null : "since " + Texts.date(sense.since()),
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
                years.size() < 2 ? null : Spark.of(years),
                beside(use, root),
                groups(Paging.part(all, page, PER_PAGE), root),
                Paging.of(
                        all.size(),
                        page,
                        PER_PAGE,
                        n -> root + Address.encoded(Address.term(term.id(), n))));
    }

    /** Who said it first can be told where more than one interview has it. */
    private @Nullable First first(TermUse use, String root) {
        boolean several = all.stream().map(Occurrence::interview).distinct().limit(2).count() > 1;
        return several ? use.first().map(one -> first(one, root)).orElse(null) : null;
    }

    private static First first(Occurrence one, String root) {
        Interview interview = one.interview();
        Locator place = one.mention().passage().locator();
        TermUse.Voice voice = TermUse.voice(one);
        boolean known = voice.name() != null;
        String part = known ? voice.asks() ? "in asking, by" : "by" : "in";
        PartialDate date = interview.details().date();
        return new First(
                voice.name() == null ? interview.details().title() : voice.name(),
                part,
                date == null ? "" : Texts.date(date),
                root + Address.encoded(Address.interview(interview)) + Address.fragment(place.id()),
                place.label());
    }

    private String countsWithVoices(TermUse use) {
        int asking = use.inQuestions();
        return asking == 0
                ? counts()
                : "%s; %,d in the words of those who ask".formatted(counts(), asking);
    }

    private List<Way> beside(TermUse use, String root) {
        return use.beside().stream()
                .map(
                        entry ->
                                new Way(
                                        root + Address.encoded(Address.term(entry.getKey().id())),
                                        names.of(entry.getKey().title()),
                                        "%,d".formatted(entry.getValue())))
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
            return "no mention yet";
        }
        long interviews = all.stream().map(o -> o.interview().slug()).distinct().count();
        return Texts.count(all.size(), "mention")
                + " in "
                + Texts.count((int) interviews, "interview");
    }

    private static List<Group> groups(List<Occurrence> shown, String root) {
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

    private static Line line(Occurrence occurrence, String root) {
        Interview interview = occurrence.interview();
        Mention mention = occurrence.mention();
        Locator locator = mention.passage().locator();
        Context context = Context.of(mention, CONTEXT);
        LanguageRuns languages = languages(interview);
        TermUse.Voice voice = TermUse.voice(occurrence);
        return new Line(
                root
                        + Address.encoded(Address.interview(interview))
                        + Address.fragment(locator.id()),
                locator.label(),
                locator.spoken() + " in " + interview.details().title(),
                languages.of(context.left()),
                languages.of(context.word()),
                languages.of(context.right()),
                voice.name() == null ? "" : voice.name(),
                voice.asks());
    }

    private static LanguageRuns languages(Interview interview) {
        return new LanguageRuns(interview.details().language(), interview.details().foreign());
    }
}
