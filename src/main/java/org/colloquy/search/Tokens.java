package org.colloquy.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the forms under which its words are found.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>A word is letters and digits. {@code & . _} and an apostrophe join it where they stand
 *       between two of these, and {@code ++}, {@code +} and {@code #} close it behind a letter: so
 *       {@code S&T}, {@code U.S.}, {@code 5G} and {@code C++} are words, and are found as written.
 *   <li>A joined word is also found by its parts, where each has two letters or more: {@code node}
 *       and {@code js} in {@code node.js}, but no {@code s} in {@code U.S.} A hyphen does not join.
 *   <li>A word with {@code 's} is also found without; one with an elided article in French, Catalan
 *       or Italian also without that.
 *   <li>Beside what is written stands the stem, where it differs.
 *   <li>Chinese, Japanese and Korean, and the scripts of South East Asia that set no blanks, are
 *       found by each character and each pair of them.
 * </ol>
 *
 * <p>Lucene's own tokenizers were rejected: they cut {@code S&T} and {@code C++} apart, so that
 * every {@code C} would be found.
 */
final class Tokens {
    private Tokens() {}

    /**
     * The forms of a text, in the order of their positions.
     *
     * @param stems of its language; null where there are none
     */
    static List<Token> of(String text, @Nullable Stems stems) {
        List<Token> tokens = new ArrayList<>();
        Pieces pieces = new Pieces();
        int position = 0;
        for (pieces.begin(text); pieces.next(); ) {
            String written = pieces.written();
            List<Token> forms =
                    pieces.isPaired() ? WordForms.ofPaired(written) : WordForms.of(written, stems);
            for (Token form : forms) {
                tokens.add(form.moved(pieces.start(), position));
            }
            position += width(forms);
        }
        return tokens;
    }

    /** How many positions a word takes that has these forms. */
    static int width(List<Token> forms) {
        return forms.get(forms.size() - 1).position() + 1;
    }
}
