package org.colloquy.search.result;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.search.analysis.TextSpan;

/**
 * Snippet that shows the words of a hit in their context: the stretch of the passage that has most
 * of what was found, on one line, cut at words.
 */
public record Snippet(List<SnippetPart> pieces) {
    private static final int PART_BEFORE = 4;
    private static final int MOST_MARKS = 60;

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a snippet.
     *
     * @param marked whether it is what was looked for
     */
    public record SnippetPart(String text, boolean marked) {}

    /**
     * Cuts the snippet of a hit.
     *
     * @param length about how many characters to show
     */
    public static Snippet of(SearchHit hit, int length) {
        return of(hit.entry().text(), hit.marks(), length);
    }

    /**
     * Cuts the snippet of a page of the house.
     *
     * @param length about how many characters to show
     */
    public static Snippet of(HousePageHit hit, int length) {
        return of(hit.entry().text(), hit.marks(), length);
    }

    private static Snippet of(String text, List<TextSpan> marks, int length) {
        int start = text.length() <= length ? 0 : start(text, marks, length);
        int end = text.length() <= length ? text.length() : end(text, marks, start, length);
        List<SnippetPart> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new SnippetPart("… ", false));
        }
        int at = start;
        for (TextSpan mark : marks) {
            if (mark.start() >= at && mark.end() <= end) {
                add(pieces, text.substring(at, mark.start()), false);
                add(pieces, text.substring(mark.start(), mark.end()), true);
                at = mark.end();
            }
        }
        add(pieces, text.substring(at, end), false);
        if (end < text.length()) {
            pieces.add(new SnippetPart(" …", false));
        }
        return new Snippet(pieces);
    }

    private static void add(List<SnippetPart> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new SnippetPart(text.replaceAll("[ \\t\\n\\r]+", " "), marked));
        }
    }

    /** Returns a place a little before the mark from which on the most marks fit in. */
    private static int start(String text, List<TextSpan> marks, int length) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < Math.min(marks.size(), MOST_MARKS); i++) {
            int last = marks.get(i).start() + length - length / PART_BEFORE;
            int from = i;
            int fitting = (int) marks.stream().skip(from).takeWhile(m -> m.end() <= last).count();
            if (fitting > most) {
                most = fitting;
                best = marks.get(i).start();
            }
        }
        int start = Math.min(best - length / PART_BEFORE, text.length() - length);
        return start <= 0 ? 0 : wordStart(text, start, Math.max(start, best));
    }

    /** Returns the first beginning of a word at a place or behind it, but not behind the mark. */
    private static int wordStart(String text, int from, int mark) {
        for (int at = from; at < mark; at++) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int end(String text, List<TextSpan> marks, int start, int length) {
        int end = Math.min(text.length(), start + length);
        if (end == text.length()) {
            return end;
        }
        int last = start;
        for (TextSpan mark : marks) {
            if (mark.start() >= start && mark.end() <= end) {
                last = mark.end();
            }
        }
        for (int at = end; at >= Math.max(last, start + length / 2); at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
