package org.colloquy.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Corpus.Occurrence;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Term;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jspecify.annotations.Nullable;

/** The list of all terms. */
final class GlossaryPages {
    /** Bound on a page of the list, in characters of names and definitions. */
    private static final int PER_PAGE = 40_000;

    private static final int PER_LINE = 260;

    private final Corpus corpus;
    private final Words words;
    private final Comparator<String> order;

    GlossaryPages(Corpus corpus) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
        this.order = byName(corpus.settings().language());
    }

    /**
     * A line of the list.
     *
     * @param also the full name beside a short one
     * @param see the title of the term that it leads to; null for a term of its own
     */
    record Line(
            String href,
            List<Run> name,
            @Nullable List<Run> also,
            List<BlockView> definition,
            @Nullable List<Run> see,
            String where) {}

    record Letter(String id, String name, @Nullable String language, List<Line> lines) {}

    /** A letter in the side column. */
    record LetterLink(String href, String name, @Nullable String language) {}

    record View(
            List<String> counts,
            List<BlockView> preface,
            List<LetterLink> byLetter,
            List<Letter> letters,
            Paging paging) {}

    static Comparator<String> byName(String language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setStrength(Collator.SECONDARY);
        return Comparator.<String>comparingInt(name -> Character.isDigit(name.charAt(0)) ? 0 : 1)
                .thenComparing(collator::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    static Comparator<Term> byTitle(String language) {
        return Comparator.comparing(Term::title, byName(language));
    }

    Frame frame(int page) {
        return new Frames(corpus)
                .frame(
                        Address.glossary(page),
                        Address.GLOSSARY,
                        corpus.settings().language(),
                        page == 1
                                ? words.text("terms")
                                : words.text("page.numbered", words.text("terms"), page),
                        words.text(
                                "glossary.about",
                                words.count("term", corpus.terms().size()),
                                corpus.settings().title()),
                        words.text("terms"));
    }

    /** A name in the list, and the entry that stands under it. */
    private record Named(String name, Term term, boolean isSee) {}

    /** All lines, page by page, in the order of their names. */
    private List<List<Named>> sheets() {
        Map<String, List<Named>> names = new TreeMap<>(order);
        for (Term term : corpus.terms()) {
            add(names, new Named(term.title(), term, false));
            if (!term.isPointer()) {
                alsoUnder(term).forEach(name -> add(names, new Named(name, term, true)));
            }
        }
        List<List<Named>> sheets = new ArrayList<>();
        int size = PER_PAGE;
        for (Named named : names.values().stream().flatMap(List::stream).toList()) {
            int length = PER_LINE + (named.isSee() ? 0 : length(named.term()));
            if (sheets.isEmpty() || size + length > PER_PAGE) {
                sheets.add(new ArrayList<>());
                size = 0;
            }
            sheets.get(sheets.size() - 1).add(named);
            size += length;
        }
        return sheets.isEmpty() ? List.of(List.of()) : sheets;
    }

    private static int length(Term term) {
        return term.senses().isEmpty()
                ? 0
                : term.senses().get(term.senses().size() - 1).definition().stream()
                        .mapToInt(block -> block.prose().text().length())
                        .sum();
    }

    int pages() {
        return sheets().size();
    }

    /**
     * @param page from 1
     */
    View view(int page) {
        Links links = Links.plain(corpus, "");
        List<List<Named>> sheets = sheets();
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Named named : sheets.get(page - 1)) {
            Initial initial = Initial.of(named.name());
            letters.computeIfAbsent(initial.id(), id -> letter(initial))
                    .lines()
                    .add(
                            named.isSee()
                                    ? see(named.name(), named.term())
                                    : line(named.term(), links));
        }
        long terms = corpus.terms().stream().filter(term -> !term.isPointer()).count();
        String counts =
                words.text(
                        "count.and",
                        words.count("term", (int) terms),
                        words.count("mention", corpus.mentions()));
        return new View(
                List.of(counts),
                page > 1
                        ? List.of()
                        : corpus.preface().stream()
                                .map(block -> BlockView.of(block, links))
                                .toList(),
                byLetter(sheets, page),
                List.copyOf(letters.values()),
                Paging.of(sheets.size(), page, 1, Address::glossary));
    }

    /** Each letter with the way to the page on which it begins. */
    private static List<LetterLink> byLetter(List<List<Named>> sheets, int page) {
        Map<String, LetterLink> links = new LinkedHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            String there = i + 1 == page ? "" : Address.glossary(i + 1);
            for (Named named : sheets.get(i)) {
                Initial initial = Initial.of(named.name());
                links.computeIfAbsent(
                        initial.id(),
                        id ->
                                new LetterLink(
                                        there + Address.fragment(id),
                                        initial.name(),
                                        initial.language()));
            }
        }
        return List.copyOf(links.values());
    }

    private static void add(Map<String, List<Named>> names, Named named) {
        names.computeIfAbsent(named.name(), n -> new ArrayList<>()).add(named);
    }

    /** Other names under which somebody may look for a term: the full one, and foreign ones. */
    private List<String> alsoUnder(Term term) {
        List<String> names = new ArrayList<>();
        if (term.abbreviation() != null) {
            names.add(term.name());
        }
        term.aliases().stream()
                .filter(alias -> runs(alias).stream().anyMatch(run -> run.language() != null))
                .forEach(names::add);
        return names;
    }

    private Line line(Term term, Links links) {
        Term shown = term.isPointer() ? corpus.term(term.see()).orElse(term) : term;
        List<BlockView> definition =
                term.senses().stream()
                        .reduce((earlier, later) -> later)
                        .map(Sense::definition)
                        .orElse(List.of())
                        .stream()
                        .map(block -> BlockView.of(block, links))
                        .toList();
        return new Line(
                Address.encoded(Address.term(shown.id())),
                runs(term.title()),
                term.abbreviation() == null ? null : runs(term.name()),
                definition,
                term.isPointer() ? runs(shown.title()) : null,
                where(term));
    }

    private Line see(String name, Term term) {
        String href = Address.encoded(Address.term(term.id()));
        return new Line(href, runs(name), null, List.of(), runs(term.title()), "");
    }

    private String where(Term term) {
        List<Occurrence> all = corpus.occurrences(term.id());
        if (all.isEmpty()) {
            return words.text("mentions.none.short");
        }
        String mentions = words.count("mention", all.size());
        long interviews = all.stream().map(o -> o.interview().slug()).distinct().count();
        return corpus.interviews().size() == 1
                ? mentions
                : mentions + words.text("list.comma") + words.count("interview", (int) interviews);
    }

    private static Letter letter(Initial initial) {
        return new Letter(initial.id(), initial.name(), initial.language(), new ArrayList<>());
    }

    private List<Run> runs(String text) {
        return new ScriptRuns(corpus.settings().language(), null).of(text);
    }
}
