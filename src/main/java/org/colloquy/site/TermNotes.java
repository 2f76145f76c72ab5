package org.colloquy.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Gloss;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Target;
import org.colloquy.corpus.Term;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
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
     * @param carried the definition of a term of this interview only; null of one of the glossary
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
            @Nullable Carried carried,
            List<Place> places) {}

    /**
     * A definition that links carry, and where they lead.
     *
     * @param shown the address as it is read
     */
    record Carried(List<Run> definition, String href, String shown) {}

    /**
     * A later sense.
     *
     * @param since from when on: {@code March 2023}
     */
    record Later(String since, List<BlockView> definition) {}

    private final Corpus corpus;
    private final Words words;
    private final Interview interview;
    private final String root;
    private final ScriptRuns languages;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param shown the passages on the page, in order
     */
    TermNotes(Corpus corpus, Interview interview, String root, Stream<Passage> shown) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
        this.interview = interview;
        this.root = root;
        this.languages =
                new ScriptRuns(interview.details().language(), interview.details().foreign());
        shown.flatMap(passage -> passage.block().prose().targets())
                .flatMap(target -> Stream.ofNullable(id(target)))
                .forEach(term -> numbers.putIfAbsent(term, numbers.size() + 1));
    }

    private @Nullable String id(Target target) {
        if (target instanceof Target.OfGloss gloss) {
            return Links.definitionId(corpus, gloss.gloss());
        }
        return target instanceof Target.OfTerm term ? term.term() : null;
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
                    .add(mention.place());
        }
        Map<String, Gloss> glosses = new HashMap<>();
        interview
                .glosses()
                .forEach(gloss -> glosses.put(Links.definitionId(corpus, gloss.id()), gloss));
        List<Note> notes = new ArrayList<>();
        numbers.forEach(
                (id, number) ->
                        Optional.ofNullable(glosses.get(id))
                                .map(gloss -> note(id, gloss, number, passageLinks, onPage))
                                .or(
                                        () ->
                                                corpus.term(id)
                                                        .map(
                                                                term ->
                                                                        note(
                                                                                term,
                                                                                number,
                                                                                places.getOrDefault(
                                                                                        id,
                                                                                        Set.of()),
                                                                                passageLinks,
                                                                                onPage,
                                                                                links)))
                                .ifPresent(notes::add));
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
                null,
                places(locators, passageLinks, onPage));
    }

    private Note note(
            String id, Gloss gloss, int number, String passageLinks, Set<Locator> onPage) {
        String shown =
                gloss.href().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        return new Note(
                id,
                number,
                languages.of(gloss.name()),
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Carried(languages.of(gloss.definition()), gloss.href(), shown),
                places(gloss.places(), passageLinks, onPage));
    }

    private List<Place> places(
            Collection<Locator> locators, String passageLinks, Set<Locator> onPage) {
        return locators.stream()
                .map(
                        locator ->
                                new Place(
                                        (onPage.contains(locator) ? "" : passageLinks)
                                                + Address.fragment(locator.id()),
                                        locator.label(),
                                        words.place(locator)))
                .toList();
    }

    private List<Later> later(Term term, Sense held, Links links) {
        List<Later> later = new ArrayList<>();
        for (Sense sense : term.after(held)) {
            if (sense.since() != null) {
                List<BlockView> definition =
                        sense.definition().stream().map(b -> BlockView.of(b, links)).toList();
                later.add(new Later(words.date(sense.since()), definition));
            }
        }
        return later;
    }

    private List<Run> runs(String text) {
        return new ScriptRuns(corpus.settings().language(), interview.details().foreign()).of(text);
    }

    private @Nullable List<Run> foreignAlias(Term term) {
        return term.aliases().stream()
                .map(this::runs)
                .filter(runs -> runs.stream().anyMatch(run -> run.language() != null))
                .findFirst()
                .orElse(null);
    }
}
