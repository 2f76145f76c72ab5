package org.colloquy.reader.html;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Begins blocks of HTML as CommonMark does, but for those that would go on to the end of the file
 * since nothing ends them: these are words.
 */
final class HtmlBlocks implements CustomBlockParserFactory {
    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(
                BlockQuoteParser.Factory.class,
                HeadingParser.Factory.class,
                FencedCodeBlockParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                ThematicBreakParser.Factory.class,
                ListBlockParser.Factory.class,
                IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    /** Called for each document. */
    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Beginning(options);
    }

    /** Beginnings of such blocks in one document. */
    private static final class Beginning extends AbstractBlockParserFactory {
        private final BlockParserFactory html;

        private final ClosingSigns ends = new ClosingSigns();

        Beginning(DataHolder options) {
            super(options);
            this.html = new HtmlBlockParser.Factory().apply(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            boolean paragraph = matched.getBlockParser().isParagraphParser();
            if (BareTagParser.isBare(line) && (!paragraph || BareTagParser.isRule(line))) {
                return BlockStart.of(new BareTagParser()).atIndex(state.getIndex());
            }
            BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex());
            String end = UnclosedMarkup.endOf(rest);
            boolean words =
                    end != null
                            && !ends.isBelow(end, rest.getBaseSequence(), rest.getStartOffset());
            return words ? null : html.tryStart(state, matched);
        }
    }
}
