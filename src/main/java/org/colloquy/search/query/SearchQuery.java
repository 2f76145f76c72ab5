package org.colloquy.search.query;

import java.util.List;
import java.util.Optional;
import org.colloquy.search.analysis.TextSpan;

/**
 * A query as it was understood.
 *
 * @param text what was read of it
 * @param parts in order
 * @param warnings about what was perhaps meant otherwise
 */
public record SearchQuery(String text, List<QueryPart> parts, List<QueryWarning> warnings) {
    public SearchQuery {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * A part of a query.
     *
     * @param at its place in the text
     * @param not whether passages must not have it
     * @param orElse whether it is an alternative to the part before
     */
    public record QueryPart(TextSpan at, boolean not, boolean orElse, Clause clause) {

        /**
         * Returns the word that passages may have; empty if it is none, or must not stand there.
         */
        public Optional<String> word() {
            return !not && clause instanceof Clause.Word word
                    ? Optional.of(word.text())
                    : Optional.empty();
        }
    }

    /** Says whether there is nothing to search for. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns the clauses that passages may have, and so words that can be marked in them. */
    public List<Clause> wanted() {
        return parts.stream().filter(part -> !part.not()).map(QueryPart::clause).toList();
    }

    /** Returns the query with other words in the place of a part; no words take the part out. */
    public String with(QueryPart part, String words) {
        String other = text.substring(0, part.at().start()) + words;
        return (other + text.substring(part.at().end())).strip().replaceAll(" {2,}", " ");
    }

    /** Returns the words that passages may have, without operators. */
    public List<String> words() {
        return parts.stream().flatMap(part -> part.word().stream()).toList();
    }
}
