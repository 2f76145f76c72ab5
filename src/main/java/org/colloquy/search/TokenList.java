package org.colloquy.search;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Forms as Lucene takes them. */
final class TokenList extends TokenStream {
    private static final Comparator<Token> ORDER =
            Comparator.comparingInt(Token::position).thenComparing(token -> token.place().start());

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private Iterator<Token> rest;
    private int position = -1;

    TokenList(List<Token> tokens) {
        this.tokens = tokens.stream().sorted(ORDER).toList();
        this.rest = this.tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Token token = rest.next();
        term.append(token.form());
        offset.setOffset(token.place().start(), token.place().end());
        step.setPositionIncrement(token.position() - position);
        position = token.position();
        return true;
    }

    @Override
    public void reset() {
        rest = tokens.iterator();
        position = -1;
    }
}
