package org.colloquy.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param end behind the last
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    /**
     * The stretches in order, those that overlap as one.
     *
     * @param neighbours whether also those between which only blanks stand
     */
    static List<Span> joined(Collection<Span> spans, String text, boolean neighbours) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.joins(last, text, neighbours)) {
                joined.set(joined.size() - 1, new Span(last.start, Math.max(last.end, span.end)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private boolean joins(Span before, String text, boolean neighbours) {
        return start < before.end || (neighbours && text.substring(before.end, start).isBlank());
    }
}
