package org.colloquy.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The forms of one passage after another as Lucene takes them ({@link Tokens}). Used again and
 * again, since Lucene prepares itself for each stream anew.
 */
final class WordStream extends TokenStream {
    // The first, so that it is what gives the bytes.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final KnownWords words;
    private final Pieces pieces = new Pieces();
    private String text = "";
    private KnownWords.Known word = KnownWords.Known.NONE;
    private int form;
    private int base;
    private int position;

    WordStream(KnownWords words) {
        this.words = words;
    }

    /** Goes to the beginning of a passage. */
    void begin(String other) {
        text = other;
        reset();
    }

    @Override
    public void reset() {
        pieces.begin(text);
        word = KnownWords.Known.NONE;
        form = 0;
        base = 0;
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        while (form == word.size()) {
            base += word.width();
            if (!pieces.next()) {
                return false;
            }
            word = words.at(pieces);
            form = 0;
        }
        term.setBytesRef(word.form(form));
        int next = base + word.position(form);
        step.setPositionIncrement(next - position);
        position = next;
        form++;
        return true;
    }
}
