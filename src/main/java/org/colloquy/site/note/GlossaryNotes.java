package org.colloquy.site.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.Prose;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.link.ExplainedTerms;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.link.LinkingPage;
import org.colloquy.site.text.link.OutwardLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** The terms that a page explains, numbered in the order of their first links. */
public final class GlossaryNotes {

    /** A link to a passage where a term is mentioned. */
    public record NotePlace(String href, String label, String spoken) {}

    /**
     * A term as it is explained.
     *
     * @param carried the definition of a term of this text only; null of one of the glossary
     */
    public record Note(
            String id,
            int number,
            NoteNames names,
            NoteDefinition definition,
            @Nullable Carried carried,
            List<NotePlace> places) {}

    /**
     * Names of a term.
     *
     * @param full the full name where the title is a short form
     * @param alias the name in another script
     */
    public record NoteNames(
            List<ScriptRun> title,
            @Nullable List<ScriptRun> full,
            @Nullable List<ScriptRun> alias) {}

    /**
     * Definition of a term in the glossary.
     *
     * @param first the first paragraph of the definition; null if it begins with another block
     * @param rest what follows
     * @param later the senses that the term has had since the text
     */
    public record NoteDefinition(
            @Nullable RenderedProse first, List<BlockView> rest, List<Later> later) {}

    /**
     * A definition that links carry, and where they lead.
     *
     * @param shown the address as it is read
     */
    public record Carried(List<ScriptRun> definition, String href, String shown) {}

    /**
     * A later sense.
     *
     * @param since from when on: {@code March 2023}
     */
    public record Later(String since, List<BlockView> definition) {}

    private final Corpus corpus;
    private final Messages words;
    private final NotedText text;
    private final String root;
    private final ScriptRuns languages;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * Creates the notes of a page.
     *
     * @param text of which the page shows all or a part
     * @param shown what is on the page, in order
     */
    public GlossaryNotes(Corpus corpus, NotedText text, String root, Stream<Prose> shown) {
        this.corpus = corpus;
        this.words = Messages.of(corpus, text.language());
        this.text = text;
        this.root = root;
        this.languages = new ScriptRuns(text.language(), text.foreign());
        shown.flatMap(Prose::targets)
                .flatMap(target -> Stream.ofNullable(id(target)))
                .forEach(term -> numbers.putIfAbsent(term, numbers.size() + 1));
    }

    private @Nullable String id(LinkTarget target) {
        if (target instanceof LinkTarget.DefinitionTarget gloss) {
            return LinkRenderer.definitionId(corpus, gloss.gloss());
        }
        return target instanceof LinkTarget.TermTarget term ? term.term() : null;
    }

    /** Returns the numbers of the terms. */
    public Map<String, Integer> numbers() {
        return numbers;
    }

    /**
     * Returns the notes.
     *
     * @param passageLinks where the text's passages are: empty if on this page, else its address
     * @param onPage the passages on the page
     * @param outward where their links out of the site are numbered
     */
    public List<Note> notes(String passageLinks, Set<Locator> onPage, OutwardLinks outward) {
        LinkRenderer links =
                new LinkRenderer(
                        corpus,
                        new LinkingPage(words, root, null),
                        new ExplainedTerms(numbers, false),
                        false,
                        outward);
        Map<String, Set<Locator>> mentions = mentions();
        Map<String, InlineDefinition> glosses = glosses();
        List<Note> notes = new ArrayList<>();
        numbers.forEach(
                (id, number) -> {
                    InlineDefinition gloss = glosses.get(id);
                    Collection<Locator> named =
                            gloss == null ? mentions.getOrDefault(id, Set.of()) : gloss.places();
                    List<NotePlace> places = places(named, passageLinks, onPage);
                    if (gloss == null) {
                        corpus.term(id)
                                .ifPresent(term -> notes.add(note(term, number, places, links)));
                    } else {
                        notes.add(note(id, number, gloss, places));
                    }
                });
        return notes;
    }

    /** Returns the places at which each term of the glossary is mentioned. */
    private Map<String, Set<Locator>> mentions() {
        Map<String, Set<Locator>> mentions = new HashMap<>();
        for (Mention mention : text.mentions()) {
            mentions.computeIfAbsent(mention.term(), id -> new LinkedHashSet<>())
                    .add(mention.place());
        }
        return mentions;
    }

    /** Returns the definitions of the text's own terms, by their ids on the page. */
    private Map<String, InlineDefinition> glosses() {
        Map<String, InlineDefinition> glosses = new HashMap<>();
        text.glosses()
                .forEach(
                        gloss -> glosses.put(LinkRenderer.definitionId(corpus, gloss.id()), gloss));
        return glosses;
    }

    private Note note(Term term, int number, List<NotePlace> places, LinkRenderer links) {
        Sense sense = term.on(text.date());
        List<Block> definition = sense.definition();
        boolean runsIn = !definition.isEmpty() && definition.get(0).isParagraph();
        return new Note(
                term.id(),
                number,
                new NoteNames(
                        runs(term.title()),
                        term.abbreviation() == null ? null : runs(term.name()),
                        foreignAlias(term)),
                new NoteDefinition(
                        runsIn ? RenderedProse.of(definition.get(0).prose(), links) : null,
                        definition.stream()
                                .skip(runsIn ? 1 : 0)
                                .map(block -> BlockView.of(block, links))
                                .toList(),
                        later(term, sense, links)),
                null,
                places);
    }

    private Note note(String id, int number, InlineDefinition gloss, List<NotePlace> places) {
        String shown =
                gloss.href().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        return new Note(
                id,
                number,
                new NoteNames(languages.of(gloss.name()), null, null),
                new NoteDefinition(null, List.of(), List.of()),
                new Carried(languages.of(gloss.definition()), gloss.href(), shown),
                places);
    }

    private List<NotePlace> places(
            Collection<Locator> locators, String passageLinks, Set<Locator> onPage) {
        return locators.stream()
                .map(
                        locator ->
                                new NotePlace(
                                        (onPage.contains(locator) ? "" : passageLinks)
                                                + SitePaths.fragment(locator.id()),
                                        locator.label(),
                                        words.place(locator)))
                .toList();
    }

    private List<Later> later(Term term, Sense held, LinkRenderer links) {
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

    private List<ScriptRun> runs(String name) {
        return new ScriptRuns(corpus.settings().language(), text.foreign()).of(name);
    }

    private @Nullable List<ScriptRun> foreignAlias(Term term) {
        return term.aliases().stream()
                .map(this::runs)
                .filter(runs -> runs.stream().anyMatch(run -> run.language() != null))
                .findFirst()
                .orElse(null);
    }
}
