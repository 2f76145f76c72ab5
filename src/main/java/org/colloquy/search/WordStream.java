package org.colloquy.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The forms of one passage after another as Lucene takes them ({@link Tokens}), and beside these
 * the beginnings of its words. Used again and again, since Lucene prepares itself for each stream
 * anew.
 */
final class WordStream extends TokenStream {
    // The first, so that it is what gives the bytes.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final KnownWords words;
    private final Pieces pieces = new Pieces();
    private final List<KnownWords.Beginning> beginnings = new ArrayList<>();
    private String text = "";
    private int passage;
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
        passage++;
        beginnings.clear();
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
        while (form == word.forms().size()) {
            base += word.width();
            if (!pieces.next()) {
                return false;
            }
            word = words.at(pieces);
            form = 0;
            note(word);
        }
        KnownWords.Form next = word.forms().get(form++);
        term.setBytesRef(next.bytes());
        offset.setOffset(pieces.start() + next.start(), pieces.start() + next.end());
        step.setPositionIncrement(base + next.position() - position);
        position = base + next.position();
        return true;
    }

    private void note(KnownWords.Known known) {
        for (KnownWords.Beginning beginning : known.beginnings()) {
            if (beginning.isNewIn(passage)) {
                beginnings.add(beginning);
            }
        }
    }

    /** Those of the words that have been gone through, each once. */
    List<KnownWords.Beginning> beginnings() {
        return beginnings;
    }
}
