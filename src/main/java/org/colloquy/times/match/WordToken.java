package org.colloquy.times.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.TextFolding;

/**
 * Word of a text, as words are compared: without capitals, stops, width and apostrophes. Signs of
 * scripts without spaces are words of their own.
 *
 * @param start of its first sign in the text, in UTF-16 units
 * @param end behind its last sign
 * @param folded the word as it is compared
 */
public record WordToken(int start, int end, String folded) {
    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

    /** Signs of ASCII come first: to look up a script takes long, and most signs need none. */
    private static final String SPACED = "[a-zA-Z0-9[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]]+";

    private static final Pattern WORD =
            Pattern.compile(
                    SPACED + "(?:['’]" + SPACED + ")*+|[[^\\x00-\\x7F]&&[" + UNSPACED + "]]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    /** Returns how many words a text has. */
    public static int count(String text) {
        Matcher word = WORD.matcher(text);
        int count = 0;
        while (word.find()) {
            count++;
        }
        return count;
    }

    /** Returns the words of a text, in its order. */
    public static List<WordToken> of(String text) {
        List<WordToken> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = TextFolding.compatibleLower(word.group());
            tokens.add(
                    new WordToken(
                            word.start(), word.end(), APOSTROPHE.matcher(folded).replaceAll("")));
        }
        return tokens;
    }
}
