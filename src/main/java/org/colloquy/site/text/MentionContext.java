package org.colloquy.site.text;

import org.colloquy.model.corpus.Corpus.Occurrence;
import org.colloquy.model.glossary.Mention;

/**
 * A mention with the words before and behind it, on one line, cut at words.
 *
 * @param cutBefore whether the passage has words before these
 * @param cutAfter whether the passage has words behind these
 */
public record MentionContext(
        String left, String word, String right, boolean cutBefore, boolean cutAfter) {

    /**
     * Returns a mention with the words around it.
     *
     * @param length how many characters to show at the most on each side
     */
    public static MentionContext of(Occurrence occurrence, int length) {
        Mention mention = occurrence.mention();
        String text = occurrence.interview().passage(mention.place()).text();
        return of(text, mention.start(), mention.end(), length);
    }

    /** Returns a stretch of a text with the words around it. */
    public static MentionContext of(String text, int start, int end, int length) {
        int from = Math.max(0, start - 2 * length);
        int to = Math.min(text.length(), end + 2 * length);
        String before = line(text.substring(from, start));
        String after = line(text.substring(end, to));
        String left = tail(before, length);
        String right = head(after, length);
        return new MentionContext(
                left,
                line(text.substring(start, end)),
                right,
                from > 0 || left.length() < before.length(),
                to < text.length() || right.length() < after.length());
    }

    private static String line(String text) {
        return text.replaceAll("[ \\t\\n]+", " ");
    }

    private static String tail(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int start = text.length() - length;
        int word = text.indexOf(' ', start);
        start = word < 0 || word > start + length / 2 ? start : word + 1;
        return text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }

    private static String head(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int word = text.lastIndexOf(' ', length);
        int end = word < length / 2 ? length : word;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
