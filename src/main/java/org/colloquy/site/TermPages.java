package org.colloquy.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Corpus.Occurrence;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Term;
import org.colloquy.site.IndexPages.PageLink;
import org.jspecify.annotations.Nullable;

/** One term: its senses, and every mention in its context as in a concordance. */
final class TermPages {
    static final int PER_PAGE = 200;

    private static final int CONTEXT = 90;

    private final Corpus corpus;
    private final Words words;
    private final Term term;
    private final List<Occurrence> all;
    private final LanguageRuns names;

    TermPages(Corpus corpus, Term term) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
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
            String by) {}

    /** The mentions in one interview. */
    record Group(String href, String language, List<Run> title, String year, List<Line> lines) {}

    record View(
            String id,
            List<Run> title,
            List<List<Run>> otherNames,
            List<SenseView> senses,
            @Nullable String source,
            @Nullable Line see,
            String counts,
            List<Group> groups,
            List<PageLink> pages,
            @Nullable String next) {}

    int pages() {
        return Math.max(1, (all.size() + PER_PAGE - 1) / PER_PAGE);
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
        int from = (page - 1) * PER_PAGE;
        return new View(
                term.id(),
                names.of(term.title()),
                others.map(names::of).toList(),
                senses,
                term.source(),
                see(root),
                counts(),
                groups(all.subList(from, Math.min(all.size(), from + PER_PAGE)), root),
                IntStream.rangeClosed(1, pages())
                        .mapToObj(
                                n ->
                                        new PageLink(
                                                root + Address.encoded(Address.term(term.id(), n)),
                                                n,
                                                n == page))
                        .toList(),
                page < pages() ? root + Address.encoded(Address.term(term.id(), page + 1)) : null);
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
                                        ""))
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
        Locator locator = mention.passage().locator();
        Context context = Context.of(mention, CONTEXT);
        LanguageRuns languages = languages(interview);
        return new Line(
                root
                        + Address.encoded(Address.interview(interview))
                        + Address.fragment(locator.id()),
                locator.label(),
                words.place(locator),
                languages.of(context.left()),
                languages.of(context.word()),
                languages.of(context.right()),
                interview.speaker(locator).map(Person::name).orElse(""));
    }

    private static LanguageRuns languages(Interview interview) {
        return new LanguageRuns(interview.details().language(), interview.details().foreign());
    }
}
