package org.colloquy.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The beginnings of a passage's words, after the words themselves have been taken. */
final class BeginningStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordStream words;
    private int next;

    BeginningStream(WordStream words) {
        this.words = words;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.beginnings().size()) {
            return false;
        }
        step.setPositionIncrement(1);
        term.setBytesRef(words.beginnings().get(next++).bytes());
        return true;
    }
}
