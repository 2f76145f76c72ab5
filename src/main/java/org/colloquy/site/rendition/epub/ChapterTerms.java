package org.colloquy.site.rendition.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/** Terms that an interview uses, in the order in which its passages first link them. */
final class ChapterTerms {

    /**
     * Term that is explained.
     *
     * @param term of the glossary; null of one whose definition its links carry
     * @param gloss the definition that its links carry; null of a term of the glossary
     * @param places where it stands
     */
    record ExplainedTerm(
            @Nullable Term term, @Nullable InlineDefinition gloss, Set<Locator> places) {}

    private final Map<String, Integer> terms = new LinkedHashMap<>();
    private final Map<String, Integer> glosses = new LinkedHashMap<>();
    private final List<ExplainedTerm> all = new ArrayList<>();

    ChapterTerms(Corpus corpus, Interview interview) {
        interview
                .passages()
                .flatMap(passage -> passage.block().prose().targets())
                .forEach(target -> add(corpus, interview, target));
        for (Mention mention : interview.mentions()) {
            Integer number = terms.get(mention.term());
            if (number != null) {
                all.get(number - 1).places().add(mention.place());
            }
        }
    }

    private void add(Corpus corpus, Interview interview, LinkTarget target) {
        if (target instanceof LinkTarget.TermTarget term && !terms.containsKey(term.term())) {
            corpus.term(term.term())
                    .filter(known -> !known.senses().isEmpty())
                    .ifPresent(
                            known -> {
                                all.add(new ExplainedTerm(known, null, new LinkedHashSet<>()));
                                terms.put(term.term(), all.size());
                            });
        }
        if (target instanceof LinkTarget.DefinitionTarget link
                && !glosses.containsKey(link.gloss())) {
            gloss(interview, link.gloss())
                    .ifPresent(
                            gloss -> {
                                Set<Locator> places = new LinkedHashSet<>(gloss.places());
                                all.add(new ExplainedTerm(null, gloss, places));
                                glosses.put(link.gloss(), all.size());
                            });
        }
    }

    private static Optional<InlineDefinition> gloss(Interview interview, String id) {
        return interview.glosses().stream().filter(gloss -> gloss.id().equals(id)).findFirst();
    }

    /** Returns the terms, of which the first has the number 1. */
    List<ExplainedTerm> all() {
        return all;
    }

    /** Returns the id of the explanation to which a link leads; null if there is none. */
    @Nullable String id(LinkTarget target) {
        Integer number = null;
        if (target instanceof LinkTarget.TermTarget term) {
            number = terms.get(term.term());
        } else if (target instanceof LinkTarget.DefinitionTarget link) {
            number = glosses.get(link.gloss());
        }
        return number == null ? null : id(number);
    }

    /** Returns the id of the explanation of a term by its number. */
    static String id(int number) {
        return "term-" + number;
    }
}
