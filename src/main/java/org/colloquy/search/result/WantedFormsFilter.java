package org.colloquy.search.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Filter that lets through the forms of words that a query asks for, at their positions: to index
 * only these takes half the time, and a concordance looks at thousands of passages.
 */
final class WantedFormsFilter extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final WantedForms wanted;

    WantedFormsFilter(TokenStream input, WantedForms wanted) {
        super(input);
        this.wanted = wanted;
    }

    @Override
    protected boolean accept() {
        return wanted.contains(term);
    }

    /** The forms that a query asks for: words, and beginnings of words. */
    static final class WantedForms {
        private final CharArraySet words = new CharArraySet(8, false);
        private final List<ByteRunAutomaton> beginnings = new ArrayList<>();

        WantedForms(Query query) {
            query.visit(
                    new QueryVisitor() {
                        @Override
                        public void consumeTerms(Query of, Term... terms) {
                            for (Term one : terms) {
                                words.add(one.text());
                            }
                        }

                        @Override
                        public void consumeTermsMatching(
                                Query of, String field, Supplier<ByteRunAutomaton> automaton) {
                            beginnings.add(automaton.get());
                        }
                    });
        }

        private boolean contains(CharTermAttribute form) {
            if (words.contains(form.buffer(), 0, form.length())) {
                return true;
            }
            if (beginnings.isEmpty()) {
                return false;
            }
            BytesRef bytes = new BytesRef(form);
            return beginnings.stream()
                    .anyMatch(one -> one.run(bytes.bytes, bytes.offset, bytes.length));
        }
    }
}
