package org.colloquy.quotation.match;

import org.colloquy.quotation.match.QuotedRow.RowPart;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordKind;
import org.colloquy.quotation.words.WordRow;

/**
 * Search for words in a row, with the stops between them. What stands at their ends is cut from no
 * word and no number: {@code profit} is not quoted of {@code non-profit}, nor {@code 5} of {@code
 * 5%}.
 */
final class RowSearch {
    private static final String HYPHENS = "-‐‑";
    private static final String BEHIND_NUMBERS = "%‰°";

    private RowSearch() {}

    /** Returns where a part of a quotation stands in a text from a place on; -1 if nowhere. */
    static int find(WordRow quoted, RowPart part, WordRow text, int from) {
        int size = part.to() - part.from();
        for (int at = from; at + size <= text.size(); at++) {
            if (isAt(quoted, part, text, at) && isWhole(text, at, at + size)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(WordRow quoted, RowPart part, WordRow text, int at) {
        for (int i = part.from(); i < part.to(); i++) {
            if (!isSame(quoted.word(i), text.word(at + i - part.from()))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSame(ComparedWord one, ComparedWord other) {
        return one.kind() == other.kind() && one.form().equals(other.form());
    }

    private static boolean isWhole(WordRow text, int from, int to) {
        return !isCutBefore(text, from) && !isCutBehind(text, to);
    }

    private static boolean isCutBefore(WordRow text, int from) {
        ComparedWord first = text.word(from);
        if (from == 0 || !first.glued()) {
            return false;
        }
        ComparedWord before = text.word(from - 1);
        boolean isJoined = from > 1 && before.glued() && text.word(from - 2).isSpoken();
        if (before.kind() == WordKind.DASH && isHyphen(text, before)) {
            return isJoined || Character.isDigit(first.form().charAt(0));
        }
        return Character.isDigit(first.form().charAt(0)) && before.isSymbol();
    }

    private static boolean isCutBehind(WordRow text, int to) {
        ComparedWord last = text.word(to - 1);
        if (to == text.size() || !text.word(to).glued()) {
            return false;
        }
        ComparedWord behind = text.word(to);
        if (behind.kind() == WordKind.DASH && isHyphen(text, behind)) {
            return to + 1 < text.size()
                    && text.word(to + 1).glued()
                    && text.word(to + 1).isSpoken();
        }
        boolean isDigit = Character.isDigit(last.form().charAt(last.form().length() - 1));
        return isDigit && BEHIND_NUMBERS.contains(behind.form());
    }

    private static boolean isHyphen(WordRow text, ComparedWord dash) {
        return dash.end() - dash.start() == 1
                && HYPHENS.indexOf(text.text().charAt(dash.start())) >= 0;
    }

    /**
     * Says whether the stops at the end of a quotation may stand for those of the text: a full stop
     * or a comma may stand for any but a question mark or an exclamation mark, and these for
     * themselves only.
     *
     * @param end behind the last word of the quotation
     * @param at behind its last word in the text
     */
    static boolean endsAlike(WordRow quoted, int end, WordRow text, int at) {
        String asked = stops(quoted, end, "?!");
        String there = stops(text, at, "?!");
        if (!asked.isEmpty()) {
            return asked.equals(there);
        }
        return stops(quoted, end, ".").isEmpty() || there.isEmpty();
    }

    /** Returns which of some stops stand directly behind a place, each once. */
    private static String stops(WordRow row, int from, String wanted) {
        StringBuilder found = new StringBuilder();
        for (int at = from; at < row.size() && row.word(at).kind() == WordKind.STOP; at++) {
            String form = row.word(at).form();
            if (wanted.contains(form) && found.indexOf(form) < 0) {
                found.append(form);
            }
        }
        return found.toString();
    }
}
