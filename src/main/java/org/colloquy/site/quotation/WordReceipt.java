package org.colloquy.site.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.TextFolding;
import org.colloquy.text.word.WordTrace;

/**
 * Receipt for words at a place, by which a page tells whoever follows a link whether they still
 * stand there. It is that of the script {@code words.js}, which says what it consists of.
 */
final class WordReceipt {
    private static final int MOST_SIGNS = 64;
    private static final int DIGEST_SIGNS = 6;
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
                            + "|[[\\p{L}\\p{M}\\p{N}'’]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");
    private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\r\\f]+");

    private WordReceipt() {}

    /**
     * Makes a receipt; empty if there is no word.
     *
     * @param place the anchor at which the words begin
     * @param words as they stand there
     * @param many whether the page has the same words elsewhere too
     */
    static String of(String place, String words, boolean many) {
        List<String> signs = new ArrayList<>();
        int count = 0;
        int from = -1;
        int to = 0;
        Matcher found = WORD.matcher(words);
        while (found.find()) {
            String folded = TextFolding.compatibleLower(found.group());
            String word = folded.replace("'", "").replace("’", "");
            if (word.isEmpty()) {
                continue;
            }
            from = from < 0 ? found.start() : from;
            to = found.end();
            count++;
            if (signs.size() < MOST_SIGNS) {
                signs.add(WordTrace.signs(WordTrace.code(word)));
            }
        }
        return count == 0
                ? ""
                : "%s.%d%s.%s.%s"
                        .formatted(
                                place,
                                count,
                                many ? "m" : "",
                                digest(words.substring(from, to)),
                                String.join("", signs));
    }

    private static String digest(String text) {
        return WordTrace.signs(WordTrace.hash(WHITE.matcher(text).replaceAll(" ")), DIGEST_SIGNS);
    }
}
