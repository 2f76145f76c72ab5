package org.colloquy.search;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How words are found by their beginnings. A short one stands before thousands of words, and
 * putting together the passages of all of these takes longer than anything else that can be asked:
 * so the shortest are in the index themselves.
 */
final class Beginnings {
    /** In UTF-16 units; {@link QueryReader} takes none that is shorter. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 3;

    private Beginnings() {}

    /** The beginnings that are in the index, of all forms but stems. */
    static Collection<String> of(List<Token> tokens) {
        SortedSet<String> beginnings = new TreeSet<>();
        for (Token token : tokens) {
            for (int length = SHORTEST; length <= LONGEST; length++) {
                if (token.kind() != Token.Kind.STEM && token.form().length() >= length) {
                    beginnings.add(token.form().substring(0, length));
                }
            }
        }
        return beginnings;
    }

    /** What finds the passages with a word that begins so. */
    static Query query(String beginning) {
        return isShort(beginning)
                ? new ConstantScoreQuery(new TermQuery(new Term(Fields.BEGINNINGS, beginning)))
                : new PrefixQuery(new Term(Fields.WORDS, beginning));
    }

    private static boolean isShort(String beginning) {
        return beginning.length() >= SHORTEST && beginning.length() <= LONGEST;
    }
}
