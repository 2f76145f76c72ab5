package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordKind;
import org.colloquy.quotation.words.WordRow;

/**
 * Words of a quotation, taken apart where it says that words are left out: by dots, or by brackets
 * in which the author of the draft speaks.
 *
 * @param parts between the gaps, in order, one at least
 * @param gaps one fewer than parts; the number of words that may be left out in each
 */
record QuotedRow(WordRow row, List<RowPart> parts, List<Integer> gaps) {
    /** Number of words for which a bracket may stand, besides twice its own. */
    private static final int BESIDES_BRACKET = 6;

    /** Number of parts behind which a bracket is not looked for any more. */
    private static final int LONGEST_BRACKET = 60;

    /** Number of parts of a quotation of which more are left out than are said. */
    private static final int MOST_PARTS = 60;

    /** Number of words of a row that the index is asked for. */
    private static final int ROW = 6;

    /** Number of rows of a part that the index is asked for. */
    private static final int ROWS = 8;

    static final int ANY = Integer.MAX_VALUE;

    /** A gap among the places of words. */
    static final int GAP = -1;

    QuotedRow {
        parts = List.copyOf(parts);
        gaps = List.copyOf(gaps);
    }

    /**
     * Part of a row of words.
     *
     * @param from the place of its first word
     * @param to the place behind its last word
     */
    record RowPart(int from, int to) {}

    /** Takes a quotation as it stands, with dots and brackets that may be the interview's own. */
    static QuotedRow whole(WordRow row) {
        return new QuotedRow(row, List.of(trimmed(row, 0, row.size())), List.of());
    }

    /** Takes a quotation apart at its dots and brackets. */
    static QuotedRow apart(WordRow row) {
        List<RowPart> parts = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int from = 0;
        int left = 0;
        for (int at = 0; at < row.size(); ) {
            int end = gapEnd(row, at);
            if (end == at) {
                at++;
                continue;
            }
            boolean dots = row.word(at).kind() == WordKind.ELLIPSIS;
            int begin = dots ? at : gluedBefore(row, at, from);
            left = add(parts, gaps, row, new RowPart(from, begin), left);
            left = dots || left == ANY ? ANY : left + bracket(row, at, end);
            from = end;
            at = end;
        }
        add(parts, gaps, row, new RowPart(from, row.size()), left);
        return parts.isEmpty() || parts.size() > MOST_PARTS
                ? whole(row)
                : new QuotedRow(row, parts, gaps);
    }

    private static int bracket(WordRow row, int at, int end) {
        return 2 * (int) Math.ceil(row.spoken(at, end)) + BESIDES_BRACKET;
    }

    private static int add(
            List<RowPart> parts, List<Integer> gaps, WordRow row, RowPart part, int left) {
        RowPart core = trimmed(row, part.from(), part.to());
        if (core.from() >= core.to()) {
            return left;
        }
        if (!parts.isEmpty()) {
            gaps.add(left);
        }
        parts.add(core);
        return 0;
    }

    /** Returns where a gap ends that begins at a place; the place itself if none does. */
    private static int gapEnd(WordRow row, int at) {
        ComparedWord word = row.word(at);
        if (word.kind() == WordKind.ELLIPSIS) {
            return at + 1;
        }
        if (!word.form().equals("[")) {
            return at;
        }
        int bound = Math.min(row.size(), at + LONGEST_BRACKET);
        for (int end = at + 1; end < bound; end++) {
            if (row.word(end).form().equals("]")) {
                boolean goesOn =
                        end + 1 < row.size()
                                && row.word(end + 1).glued()
                                && row.word(end + 1).kind() == WordKind.WORD;
                return goesOn ? end + 2 : end + 1;
            }
        }
        return at;
    }

    /** Returns where a gap begins: with the word to which its bracket is glued, if to one. */
    private static int gluedBefore(WordRow row, int at, int from) {
        boolean glued =
                at > from && row.word(at).glued() && row.word(at - 1).kind() == WordKind.WORD;
        return glued ? at - 1 : at;
    }

    /** Returns a part without the stops at its ends. */
    private static RowPart trimmed(WordRow row, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && !row.word(first).isSpoken()) {
            first++;
        }
        while (last > first && !row.word(last - 1).isSpoken()) {
            last--;
        }
        return new RowPart(first, last);
    }

    /** Returns whether it says that something is left out, within it or at its ends. */
    boolean isShortened() {
        return !gaps.isEmpty() || !parts.equals(whole(row).parts());
    }

    /** Returns the places of all words, with a {@link #GAP} where words are left out. */
    int[] places() {
        List<Integer> places = new ArrayList<>();
        for (RowPart part : parts) {
            if (!places.isEmpty()) {
                places.add(GAP);
            }
            for (int i = part.from(); i < part.to(); i++) {
                places.add(i);
            }
        }
        return places.stream().mapToInt(i -> i).toArray();
    }

    /** Returns rows of words from all of it, as the index is asked for them. */
    List<String> soughtRows() {
        List<String> rows = new ArrayList<>();
        for (RowPart part : parts) {
            int size = part.to() - part.from();
            int count = Math.max(1, Math.min(ROWS, size / ROW));
            for (int i = 0; i < count; i++) {
                int from = part.from() + i * size / count;
                int to = part.from() + (i + 1) * size / count;
                // In a long part a few words in a row tell as much as many.
                rows.add(row.sought(from, Math.min(to, from + 2 * ROW)));
            }
        }
        return rows;
    }

    /** Returns the row of words with which a part of it begins, as the index is asked for it. */
    String soughtRow(int from, int to) {
        return row.sought(from, Math.min(to, from + ROW));
    }

    /** Returns whether there is any word at all. */
    boolean isEmpty() {
        RowPart first = parts.get(0);
        return first.from() >= first.to();
    }
}
