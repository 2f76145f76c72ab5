package org.colloquy.search.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param end the place behind the last unit
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    private static final Comparator<TextSpan> ORDER =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Returns the words that stand here in a text. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /**
     * Returns spans in order, those that overlap as one.
     *
     * @param neighbours whether spans between which only blanks stand become one too
     */
    public static List<TextSpan> joined(
            Collection<TextSpan> spans, String text, boolean neighbours) {
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan span : spans.stream().sorted().toList()) {
            TextSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.joins(last, text, neighbours)) {
                int end = Math.max(last.end, span.end);
                joined.set(joined.size() - 1, new TextSpan(last.start, end));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private boolean joins(TextSpan before, String text, boolean neighbours) {
        return start < before.end || (neighbours && text.substring(before.end, start).isBlank());
    }
}
