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
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Term;
import org.jspecify.annotations.Nullable;

/** The list of all terms. */
final class GlossaryPages {
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

    record View(List<String> counts, List<BlockView> preface, List<Letter> letters) {}

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

    Frame frame() {
        return new Frames(corpus)
                .frame(
                        Address.GLOSSARY,
                        Address.GLOSSARY,
                        corpus.settings().language(),
                        words.text("terms"),
                        words.text(
                                "glossary.about",
                                words.count("term", corpus.terms().size()),
                                corpus.settings().title()),
                        words.text("terms"));
    }

    View view() {
        Links links = Links.plain(corpus, "");
        Map<String, List<Line>> lines = new TreeMap<>(order);
        for (Term term : corpus.terms()) {
            add(lines, term.title(), line(term, links));
            corpus.term(term.isPointer() ? null : term.id())
                    .ifPresent(
                            owner -> alsoUnder(owner).forEach(n -> add(lines, n, see(n, owner))));
        }
        Map<String, Letter> letters = new LinkedHashMap<>();
        lines.forEach(
                (name, same) -> {
                    Initial initial = Initial.of(name);
                    letters.computeIfAbsent(initial.id(), id -> letter(initial))
                            .lines()
                            .addAll(same);
                });
        long terms = corpus.terms().stream().filter(term -> !term.isPointer()).count();
        String counts =
                words.text(
                        "count.and",
                        words.count("term", (int) terms),
                        words.count("mention", corpus.mentions()));
        return new View(
                List.of(counts),
                corpus.preface().stream().map(block -> BlockView.of(block, links)).toList(),
                List.copyOf(letters.values()));
    }

    private static void add(Map<String, List<Line>> lines, String name, Line line) {
        lines.computeIfAbsent(name, n -> new ArrayList<>()).add(line);
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
        return new LanguageRuns(corpus.settings().language(), null).of(text);
    }
}
