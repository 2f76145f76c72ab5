package org.colloquy.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Rarity of the forms of words in an index. */
public final class FormRarity {
    private final ToIntFunction<String> passages;
    private final int all;

    /**
     * Creates the rarity of forms.
     *
     * @param passages tells how many passages have a form
     * @param all the number of passages
     */
    public FormRarity(ToIntFunction<String> passages, int all) {
        this.passages = passages;
        this.all = all;
    }

    /** Returns the rarity of forms in an index; all numbers have what is deleted and not gone. */
    public static FormRarity in(IndexReader reader) {
        return new FormRarity(form -> passages(reader, form), reader.maxDoc());
    }

    /** Returns how rare a form is beside another, at most 1; 1 if it occurs nowhere. */
    float ratio(String form, String other) {
        int own = passages.applyAsInt(form);
        int others = passages.applyAsInt(other);
        return own == 0 ? 1 : (float) Math.min(1, rarity(own) / rarity(others));
    }

    private static int passages(IndexReader reader, String form) {
        try {
            return reader.docFreq(new Term(IndexFields.WORDS, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the inverse document frequency of BM25. */
    private double rarity(int some) {
        return Math.log(1 + (all - some + 0.5) / (some + 0.5));
    }
}
