package org.colloquy.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.colloquy.search.analysis.WordForm.FormType;

/** Filter that folds words as {@link WordFolding} does; stems are folded already. */
final class WordFoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final KnownForms folds = new KnownForms(WordFolding::fold);

    WordFoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!type.type().equals(FormType.STEM.token()) && !isLowered()) {
            int length = term.length();
            char[] known = folds.of(term.buffer(), length);
            term.copyBuffer(known, length, KnownForms.end(known) - length);
        }
        return true;
    }

    /** Folds a word of ASCII where it stands, which is nearly every word of many a corpus. */
    private boolean isLowered() {
        int length = term.length();
        char[] letters = term.buffer();
        if (length > WordFolding.LONGEST_FORM) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[i] >= WordCharacters.FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        for (int i = 0; i < length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return true;
    }
}
