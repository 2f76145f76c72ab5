package org.colloquy.markdown;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Counts words by Unicode word breaking, with ICU's dictionaries where a script has no blanks. What
 * most texts are made of, letters and digits of ASCII with signs between, is counted by hand, with
 * the same result.
 */
final class Words {
    private static final int ASCII = 0x80;

    /** Signs that join two letters, or two digits, and nothing else. */
    private static final String BETWEEN_LETTERS = "'.:\u2019";

    private static final String BETWEEN_DIGITS = "'.,;\u2019";

    /** Signs beyond ASCII that part words, as blanks do. */
    private static final String PARTING = "\u201C\u201D\u2013\u2014\u2026";

    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);

    int count(String text) {
        return isSimple(text) ? simpleCount(text) : countByRules(text);
    }

    int countByRules(String text) {
        breaks.setText(text);
        int words = 0;
        while (breaks.next() != BreakIterator.DONE) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words++;
            }
        }
        return words;
    }

    /** Whether all signs are of those that are counted by hand; an underscore joins anything. */
    static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII ? c != '\u2019' && PARTING.indexOf(c) < 0 : c == '_') {
                return false;
            }
        }
        return true;
    }

    static int simpleCount(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = isLetterOrDigit(text.charAt(i));
            words += word && !inWord ? 1 : 0;
            inWord = word || (inWord && joins(text, i));
        }
        return words;
    }

    /** Whether a sign stands between two letters or two digits that are one word all the same. */
    private static boolean joins(String text, int at) {
        if (at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return (isLetter(before)
                        && isLetter(after)
                        && BETWEEN_LETTERS.indexOf(text.charAt(at)) >= 0)
                || (isDigit(before)
                        && isDigit(after)
                        && BETWEEN_DIGITS.indexOf(text.charAt(at)) >= 0);
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
