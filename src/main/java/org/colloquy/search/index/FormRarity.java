package org.colloquy.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Rarity of the forms of words in an index. */
final class FormRarity {
    private final IndexReader reader;

    FormRarity(IndexReader reader) {
        this.reader = reader;
    }

    /** Returns how rare a form is beside another, at most 1; 1 if it occurs nowhere. */
    float ratio(String form, String other) {
        int passages = passages(form);
        return passages == 0 ? 1 : (float) Math.min(1, rarity(passages) / rarity(passages(other)));
    }

    private int passages(String form) {
        try {
            return reader.docFreq(new Term(IndexFields.WORDS, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the inverse document frequency of BM25; both numbers have what is deleted and not
     * gone.
     */
    private double rarity(int passages) {
        return Math.log(1 + (reader.maxDoc() - passages + 0.5) / (passages + 0.5));
    }
}
