package org.colloquy.search;

import java.util.List;

/**
 * A query as it was understood.
 *
 * @param text what was read of it
 * @param parts in order
 * @param remarks what was read otherwise than it was meant, perhaps
 */
public record Reading(String text, List<Part> parts, List<Remark> remarks) {
    public Reading {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /**
     * A part of a query.
     *
     * @param at where it stands in the text
     * @param not whether passages must not have it
     * @param orElse whether it is an alternative to the part before
     */
    public record Part(Span at, boolean not, boolean orElse, Criterion criterion) {}

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The parts that passages may have for their words to be marked. */
    List<Criterion> marked() {
        return parts.stream().filter(part -> !part.not()).map(Part::criterion).toList();
    }

    /** The query with other words in the place of a part; none takes the part out. */
    public String with(Part part, String words) {
        String other = text.substring(0, part.at().start()) + words;
        return (other + text.substring(part.at().end())).strip().replaceAll(" {2,}", " ");
    }

    /** The words as they were asked for, without operators. */
    public List<String> words() {
        return parts.stream()
                .filter(part -> !part.not() && part.criterion() instanceof Criterion.Word)
                .map(part -> ((Criterion.Word) part.criterion()).text())
                .toList();
    }
}
