package org.colloquy.site.quotation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.TextFolding;
import org.colloquy.text.WordTrace;

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
    private static final String SIGNS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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

    /** Returns six signs for a text, by FNV-1a (Fowler, Noll, Vo) of 32 bits. */
    private static String digest(String text) {
        long hash = 0x811C9DC5L;
        for (byte b : WHITE.matcher(text).replaceAll(" ").getBytes(StandardCharsets.UTF_8)) {
            hash = ((hash ^ (b & 0xFF)) * 0x01000193L) & 0xFFFFFFFFL;
        }
        StringBuilder signs = new StringBuilder();
        for (int i = DIGEST_SIGNS - 1; i >= 0; i--) {
            signs.append(SIGNS.charAt((int) (hash >>> (6 * i)) & 63));
        }
        return signs.toString();
    }
}
