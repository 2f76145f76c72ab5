package org.colloquy.reader.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Reads lines of nothing but tags that hold no words, {@code <br/>}, {@code <hr>} or {@code <img
 * …>}, as HTML that ends with them.
 *
 * <p>By CommonMark (4.6) the HTML that such a line begins goes on to the next blank line, so that a
 * heading or a label right below a break is no Markdown. Writers put the break there for its space
 * and mean what follows as they wrote it.
 */
final class BareTagParser extends AbstractBlockParser {
    private static final Pattern LINE =
            Pattern.compile(
                    " {0,3}(?:<(?i:br|hr|img)(?:\\s[^<>]{0,2000})?/?>[ \\t]*+){1,50}+\\R?+");

    private static final Pattern RULE = Pattern.compile("\\s*<(?i:hr)");

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent lines = new BlockContent();

    static boolean isBare(CharSequence line) {
        return LINE.matcher(line).matches();
    }

    /** Tells whether a line begins with a rule, which ends a paragraph as other tags do not. */
    static boolean isRule(CharSequence line) {
        return RULE.matcher(line).lookingAt();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return isBare(state.getLine())
                ? BlockContinue.atIndex(state.getIndex())
                : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        lines.add(line, state.getIndent());
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(lines);
    }
}
