package org.colloquy.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.colloquy.search.analysis.WordForm.FormType;

/**
 * Filter that puts the stem of a word beside the word, where it differs from it, and the stem of a
 * compound in its place. What is not of letters and digits alone has no stem.
 */
final class WordStemFilter extends TokenFilter {
    private static final String NO_STEM = "";

    private final WordStemmer stemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final KnownForms stems = new KnownForms(this::stem);
    private final KnownForms compounds = new KnownForms(this::compound);
    private char[] stem = {};
    private int stemStart;
    private int stemLength;

    WordStemFilter(TokenStream input, WordStemmer stemmer) {
        super(input);
        this.stemmer = stemmer;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        stemLength = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (stemLength > 0) {
            // The place in the text is still that of the word.
            term.copyBuffer(stem, stemStart, stemLength);
            step.setPositionIncrement(0);
            type.setType(FormType.STEM.token());
            stemLength = 0;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (type.type().equals(FormType.COMPOUND.token())) {
            int length = term.length();
            char[] known = compounds.of(term.buffer(), length);
            term.copyBuffer(known, length, KnownForms.end(known) - length);
            type.setType(FormType.STEM.token());
        } else if (isStemmed()) {
            stemStart = term.length();
            stem = stems.of(term.buffer(), stemStart);
            stemLength = KnownForms.end(stem) - stemStart;
        }
        return true;
    }

    private boolean isStemmed() {
        String kind = type.type();
        return kind.equals(FormType.WHOLE.token()) || kind.equals(FormType.PART.token());
    }

    private String compound(String word) {
        return stemmer.form(stemmer.stem(word));
    }

    private String stem(String word) {
        if (!WordCharacters.isWord(word)) {
            return NO_STEM;
        }
        String stem = stemmer.stem(word);
        return stem.equals(WordFolding.fold(word)) ? NO_STEM : stemmer.form(stem);
    }
}
