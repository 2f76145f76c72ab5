package org.colloquy.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

/**
 * Finds the sentence around a place by the rules of Unicode and the abbreviations of a language.
 */
public final class SentenceFinder {
    private SentenceFinder() {}

    /**
     * Returns the sentence that holds a stretch of a text, on one line.
     *
     * @param language of the text, a BCP 47 tag
     */
    public static String around(String language, String text, int start, int end) {
        ULocale locale = ULocale.forLanguageTag(language);
        BreakIterator sentences =
                FilteredBreakIteratorBuilder.getInstance(locale)
                        .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        sentences.setText(text);
        int from = start == 0 ? 0 : sentences.preceding(Math.min(start + 1, text.length()));
        int to = end >= text.length() ? text.length() : sentences.following(Math.max(0, end - 1));
        return Whitespace.single(
                text.substring(
                                from == BreakIterator.DONE ? 0 : from,
                                to == BreakIterator.DONE ? text.length() : to)
                        .strip());
    }
}
