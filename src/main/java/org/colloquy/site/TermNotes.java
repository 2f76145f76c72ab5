package org.colloquy.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Target;
import org.colloquy.corpus.Term;
import org.jspecify.annotations.Nullable;

/** The terms that a page explains, numbered in the order of their first links. */
final class TermNotes {

    /** A link to a passage where a term is mentioned. */
    record Place(String href, String label, String spoken) {}

    /**
     * A term as it is explained.
     *
     * @param full the full name where the title is a short form
     * @param alias the name in another script
     * @param first the first paragraph of the definition; null if it begins with another block
     * @param rest what follows
     * @param later the senses that the term has had since the interview
     */
    record Note(
            String id,
            int number,
            List<Run> title,
            @Nullable List<Run> full,
            @Nullable List<Run> alias,
            @Nullable Html first,
            List<BlockView> rest,
            List<Later> later,
            List<Place> places) {}

    /**
     * A later sense.
     *
     * @param since from when on: {@code March 2023}
     */
    record Later(String since, List<BlockView> definition) {}

    private final Corpus corpus;
    private final Interview interview;
    private final String root;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param shown the passages on the page, in order
     */
    TermNotes(Corpus corpus, Interview interview, String root, Stream<Passage> shown) {
        this.corpus = corpus;
        this.interview = interview;
        this.root = root;
        shown.flatMap(passage -> passage.block().prose().targets())
                .filter(Target.OfTerm.class::isInstance)
                .map(target -> ((Target.OfTerm) target).term())
                .forEach(term -> numbers.putIfAbsent(term, numbers.size() + 1));
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    /**
     * The notes.
     *
     * @param passageLinks where the interview's passages are: empty if on this page, else its
     *     address
     * @param onPage the passages on the page
     * @param outward where their links out of the site are numbered
     */
    List<Note> notes(String passageLinks, Set<Locator> onPage, OutwardLinks outward) {
        Links links = new Links(corpus, root, null, numbers, true, outward);
        Map<String, Set<Locator>> places = new LinkedHashMap<>();
        for (Mention mention : interview.mentions()) {
            places.computeIfAbsent(mention.term(), id -> new LinkedHashSet<>())
                    .add(mention.passage().locator());
        }
        List<Note> notes = new ArrayList<>();
        numbers.forEach(
                (id, number) ->
                        corpus.term(id)
                                .ifPresent(
                                        term ->
                                                notes.add(
                                                        note(
                                                                term,
                                                                number,
                                                                places.getOrDefault(id, Set.of()),
                                                                passageLinks,
                                                                onPage,
                                                                links))));
        return notes;
    }

    private Note note(
            Term term,
            int number,
            Set<Locator> locators,
            String passageLinks,
            Set<Locator> onPage,
            Links links) {
        Sense sense = term.on(interview.details().date());
        List<Block> definition = sense.definition();
        boolean runsIn = !definition.isEmpty() && definition.get(0).isParagraph();
        List<Place> places =
                locators.stream()
                        .map(
                                locator ->
                                        new Place(
                                                (onPage.contains(locator) ? "" : passageLinks)
                                                        + Address.fragment(locator.id()),
                                                locator.label(),
                                                locator.spoken()))
                        .toList();
        return new Note(
                term.id(),
                number,
                runs(term.title()),
                term.abbreviation() == null ? null : runs(term.name()),
                foreignAlias(term),
                runsIn ? Html.of(definition.get(0).prose(), links) : null,
                definition.stream()
                        .skip(runsIn ? 1 : 0)
                        .map(block -> BlockView.of(block, links))
                        .toList(),
                later(term, sense, links),
                places);
    }

    private static List<Later> later(Term term, Sense held, Links links) {
        List<Later> later = new ArrayList<>();
        for (Sense sense : term.after(held)) {
            if (sense.since() != null) {
                List<BlockView> definition =
                        sense.definition().stream().map(b -> BlockView.of(b, links)).toList();
                later.add(new Later(Texts.date(sense.since()), definition));
            }
        }
        return later;
    }

    private List<Run> runs(String text) {
        return new LanguageRuns(corpus.settings().language(), interview.details().foreign())
                .of(text);
    }

    private @Nullable List<Run> foreignAlias(Term term) {
        return term.aliases().stream()
                .map(this::runs)
                .filter(runs -> runs.stream().anyMatch(run -> run.language() != null))
                .findFirst()
                .orElse(null);
    }
}
