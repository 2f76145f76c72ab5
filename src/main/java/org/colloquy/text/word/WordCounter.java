package org.colloquy.text.word;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Counts words by Unicode word breaking, with ICU's dictionaries where a script has no blanks. What
 * most texts are made of, Latin letters and digits with signs between, is counted by hand, with the
 * same result.
 */
public final class WordCounter {
    private static final int ASCII = 0x80;

    /** Signs that join two letters, or two digits, and nothing else. */
    private static final String BETWEEN_LETTERS = "'.:\u2019";

    private static final String BETWEEN_DIGITS = "'.,;\u2019";

    /** Signs beyond ASCII that part words, as blanks do. */
    private static final String PARTING =
            "\u00A0\u00A1\u00AB\u00BB\u00BF\u201C\u201D\u201E\u2013\u2014\u2026";

    /**
     * First letter of a range, from the first to the last letter of Latin-1 and of Latin Extended-A
     * and -B.
     */
    private static final char FIRST_LATIN = '\u00C0';

    private static final char LAST_LATIN = '\u024F';

    private @Nullable BreakIterator breaks;

    public int count(String text) {
        return isSimple(text) ? simpleCount(text) : countByRules(text);
    }

    int countByRules(String text) {
        BreakIterator rules = breaks();
        rules.setText(text);
        int words = 0;
        while (rules.next() != BreakIterator.DONE) {
            if (rules.getRuleStatus() != BreakIterator.WORD_NONE) {
                words++;
            }
        }
        return words;
    }

    /** Its rules take a tenth of a second to load, which a corpus in English need not spend. */
    private BreakIterator breaks() {
        BreakIterator rules = breaks;
        if (rules == null) {
            rules = BreakIterator.getWordInstance(ULocale.ROOT);
            breaks = rules;
        }
        return rules;
    }

    /**
     * Tells whether all signs are of those that are counted by hand; an underscore joins anything.
     */
    static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII ? !isSimple(c) : c == '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSimple(char c) {
        return isLatin(c) || c == '\u2019' || PARTING.indexOf(c) >= 0;
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

    /**
     * Tells whether a sign stands between two letters or two digits that are one word all the same.
     */
    private static boolean joins(String text, int at) {
        if (text.charAt(at) == ' ' || at + 1 == text.length()) {
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
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isLatin(c);
    }

    private static boolean isLatin(char c) {
        return c >= FIRST_LATIN && c <= LAST_LATIN && c != '\u00D7' && c != '\u00F7';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
