package org.colloquy.search.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArrayMap;

/**
 * Cache of the forms of words, for one thread. Nearly every word of a text came before, and to look
 * it up takes far less than to stem it or to take its accents off.
 */
final class KnownForms {
    private static final int MOST_WORDS = 20_000;
    private static final int FIRST_WORDS = 64;

    private final UnaryOperator<String> maker;
    private final CharArrayMap<char[]> forms = new CharArrayMap<>(FIRST_WORDS, false);

    KnownForms(UnaryOperator<String> maker) {
        this.maker = maker;
    }

    /** Returns the form of a word, which nobody may change. */
    char[] of(char[] letters, int length) {
        char[] known = forms.get(letters, 0, length);
        if (known != null) {
            return known;
        }
        if (forms.size() == MOST_WORDS) {
            forms.clear();
        }
        String word = new String(letters, 0, length);
        char[] form = maker.apply(word).toCharArray();
        forms.put(word.toCharArray(), form);
        return form;
    }
}
