package org.colloquy.site.rendition.word;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.flow.ProseTree;
import org.colloquy.site.text.Messages;
import org.colloquy.text.order.NaturalCollation;
import org.colloquy.text.xml.XmlText;

/**
 * List of the terms that an interview uses, behind its text, as a book has a glossary: each with
 * the definition that held on the day of the interview, and the numbers of the places that name it.
 */
final class WordTerms {
    private final Corpus corpus;
    private final Interview interview;
    private final WordWords words;
    private final Messages own;
    private final WordRunLook look;

    /**
     * Creates the list.
     *
     * @param own the site's own words
     */
    WordTerms(Corpus corpus, Interview interview, WordWords words, Messages own) {
        this.corpus = corpus;
        this.interview = interview;
        this.words = words;
        this.own = own;
        String language = corpus.settings().language();
        this.look =
                language.equals(interview.details().language())
                        ? WordRunLook.PLAIN
                        : WordRunLook.PLAIN.withLanguage(language);
    }

    /** Writes the list; nothing if no term is explained. */
    void write() {
        List<Term> terms = terms();
        List<InlineDefinition> glosses = interview.glosses();
        if (terms.isEmpty() && glosses.isEmpty()) {
            return;
        }
        open(WordStyle.GENERATED_HEADING);
        words.words(own.text("terms.used"), WordRunLook.PLAIN);
        words.xml().close();
        terms.forEach(this::term);
        glosses.forEach(this::gloss);
    }

    /** Returns the terms that its passages link, by their names. */
    private List<Term> terms() {
        Map<String, Term> found = new LinkedHashMap<>();
        interview
                .passages()
                .flatMap(passage -> passage.block().prose().targets())
                .forEach(
                        target -> {
                            if (target instanceof LinkTarget.TermTarget link) {
                                corpus.term(link.term())
                                        .filter(term -> !term.senses().isEmpty())
                                        .ifPresent(term -> found.put(term.id(), term));
                            }
                        });
        return found.values().stream()
                .sorted(
                        Comparator.comparing(
                                Term::title, new NaturalCollation(corpus.settings().language())))
                .toList();
    }

    private void term(Term term) {
        List<Block> definition = term.on(interview.details().date()).definition();
        boolean runsIn = !definition.isEmpty() && definition.get(0).isParagraph();
        open(WordStyle.TERM_ENTRY);
        words.words(term.title(), look.inside("b"));
        if (term.abbreviation() != null) {
            words.words(" (" + term.name() + ")", look);
        }
        words.words(" ", look);
        if (runsIn) {
            words.prose(ProseTree.of(definition.get(0).prose()), look);
        }
        List<Block> rest = definition.subList(runsIn ? 1 : 0, definition.size());
        for (Block block : rest) {
            words.xml().close();
            open(WordStyle.TERM_TEXT);
            words.words(block.prose().text(), look);
        }
        places(
                interview.mentions().stream()
                        .filter(mention -> mention.term().equals(term.id()))
                        .map(Mention::place)
                        .distinct()
                        .toList());
        words.xml().close();
    }

    private void gloss(InlineDefinition gloss) {
        open(WordStyle.TERM_ENTRY);
        words.words(gloss.name(), WordRunLook.PLAIN.inside("b"));
        words.words(" " + gloss.definition(), WordRunLook.PLAIN);
        places(gloss.places().stream().distinct().toList());
        words.xml().close();
    }

    /** Writes the numbers of places, each of which leads there. */
    private void places(List<Locator> places) {
        String before = " ";
        for (Locator place : places) {
            words.words(before, WordRunLook.PLAIN);
            words.linked(place.label(), "#" + WordBody.bookmark(place));
            before = ", ";
        }
    }

    private void open(String style) {
        XmlText xml = words.xml();
        BlockPlace.in(style).open(xml, words.languages().isFromRight());
    }
}
