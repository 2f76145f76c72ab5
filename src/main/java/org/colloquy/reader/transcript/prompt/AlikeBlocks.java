package org.colloquy.reader.transcript.prompt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.markup.LinkItem;

/**
 * The blocks of a text that are set apart in the manner of one dialect, as its prompts are.
 *
 * @param all those that may be prompts, in the order of the text
 * @param answered those that are followed by words which are not set apart
 * @param closing the paragraphs set apart in the same way that end the text and prompt nobody
 * @param asking how many of all ask
 */
public record AlikeBlocks(
        List<SourceBlock> all, Set<SourceBlock> answered, List<SourceBlock> closing, int asking) {
    /**
     * Number of those that ask which, if they are most of all, makes sentences of their kind
     * prompts too; more than these make all of their kind prompts.
     */
    private static final int MIN_MOST = 3;

    private static final Pattern ROW = Pattern.compile("\\s*([=*~#_+.-])(?:[ \\t]*\\1){4,}\\s*");

    /**
     * A paragraph that is a link, maybe behind what it leads to: {@code **Website:** [kiln](…)}.
     */
    private static final Pattern LINK =
            Pattern.compile(
                    "\\s*[*_]{0,2}(?:[\\p{L} ]{1,30}[:：][*_]{0,2}\\s*)?[*_]{0,2}"
                            + "\\[[^\\[\\]\\n]{1,200}\\]\\([^()\\s]{1,500}\\)[*_]{0,2}\\s*");

    /** Finds these blocks in a text. */
    public static AlikeBlocks in(SourceBlocks source, SetApartBlocks apart) {
        List<SourceBlock> alike = new ArrayList<>();
        List<SourceBlock> closing = new ArrayList<>();
        Set<SourceBlock> answered = new HashSet<>();
        List<SourceBlock> blocks = source.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = apart.head(blocks.get(i));
            if (!apart.isSetApart(block)) {
                continue;
            }
            boolean closes = apart.closes(block);
            if (closes && block.kind() == BlockKind.PARAGRAPH) {
                closing.add(block);
            } else if (!closes && !isPullQuote(blocks, i) && !apart.isDirection(block)) {
                alike.add(block);
                if (isAnswered(blocks, i, block, apart)) {
                    answered.add(block);
                }
            }
        }
        List<SourceBlock> spoken = ListedPrompts.without(StrayBlocks.without(alike, apart), source);
        alike = new ArrayList<>(SilentLists.without(spoken, answered, blocks, apart));
        answered.retainAll(alike);
        alike.subList(0, introductions(alike, answered, source, apart)).clear();
        if (beginsWithByline(alike, source, apart)) {
            alike.remove(0);
        }
        if (endsWithNote(alike, source, apart)) {
            closing.add(alike.remove(alike.size() - 1));
        }
        int asking = (int) alike.stream().filter(apart::asks).count();
        return new AlikeBlocks(
                List.copyOf(alike), Set.copyOf(answered), List.copyOf(closing), asking);
    }

    /** Tells whether a block stands alone between two rules: a quotation lifted out of the text. */
    private static boolean isPullQuote(List<SourceBlock> blocks, int i) {
        return i > 0
                && i + 1 < blocks.size()
                && blocks.get(i - 1).kind() == BlockKind.RULE
                && blocks.get(i + 1).kind() == BlockKind.RULE;
    }

    /** Tells whether words that are not set apart follow a block, in it or below it. */
    private static boolean isAnswered(
            List<SourceBlock> blocks, int i, SourceBlock head, SetApartBlocks apart) {
        if (head.end() < blocks.get(i).end()) {
            return true;
        }
        return i + 1 < blocks.size()
                && blocks.get(i + 1).isContent()
                && !isRowOfSigns(blocks.get(i + 1).text(apart.text()))
                && (blocks.get(i + 1).kind() != BlockKind.ITEM || apart.isInTwoBullets())
                && !apart.isSetApart(apart.head(blocks.get(i + 1)));
    }

    /** Tells whether a block is drawn below another, as below a heading: {@code =====}. */
    private static boolean isRowOfSigns(String words) {
        return ROW.matcher(words).matches();
    }

    /**
     * Tells whether the first of these is the first block of the text or names the talk, and ends
     * with no sign where all others do: it says who wrote it, or what follows.
     */
    private static boolean beginsWithByline(
            List<SourceBlock> alike, SourceBlocks source, SetApartBlocks apart) {
        Dialect dialect = apart.dialect();
        return (dialect == Dialect.BOLD_PARAGRAPHS || dialect == Dialect.ITALIC_PARAGRAPHS)
                && alike.size() > MIN_MOST
                && (alike.get(0).equals(source.content().get(0)) || apart.namesTalk(alike.get(0)))
                && !apart.isNumbered(alike.get(0))
                && !apart.endsWithSign(alike.get(0))
                && alike.stream().skip(1).allMatch(apart::endsWithSign);
    }

    /**
     * Returns how many of these open the text, prompt nobody and have no answer below them, where
     * three of four others ask: they say what follows.
     */
    private static int introductions(
            List<SourceBlock> alike,
            Set<SourceBlock> answered,
            SourceBlocks source,
            SetApartBlocks apart) {
        Dialect dialect = apart.dialect();
        if (dialect != Dialect.BOLD_PARAGRAPHS && dialect != Dialect.ITALIC_PARAGRAPHS) {
            return 0;
        }
        int count = 0;
        while (count < alike.size()
                && alike.get(count).equals(source.content().get(count))
                && !answered.contains(alike.get(count))
                && !apart.isQuestion(alike.get(count))) {
            count++;
        }
        int others = alike.size() - count;
        long asking = alike.stream().skip(count).filter(apart::asks).count();
        return others >= MIN_MOST && asking * 4 >= others * 3L ? count : 0;
    }

    /**
     * Tells whether the last of these is the last block of the text, or stands above a list of
     * links, and asks nothing where all others do: it says how the talk came about, or that there
     * is more to read.
     */
    private static boolean endsWithNote(
            List<SourceBlock> alike, SourceBlocks source, SetApartBlocks apart) {
        Dialect dialect = apart.dialect();
        if ((dialect != Dialect.BOLD_PARAGRAPHS && dialect != Dialect.ITALIC_PARAGRAPHS)
                || alike.size() <= MIN_MOST) {
            return false;
        }
        SourceBlock last = alike.get(alike.size() - 1);
        return !apart.isQuestion(last)
                && isAboveLinks(last, source)
                && alike.subList(0, alike.size() - 1).stream().allMatch(apart::isQuestion);
    }

    /** Tells whether nothing but links stands behind a block. */
    private static boolean isAboveLinks(SourceBlock last, SourceBlocks source) {
        return source.content().stream()
                .filter(block -> block.start() > last.start())
                .allMatch(
                        block ->
                                block.kind() == BlockKind.ITEM
                                        ? LinkItem.isOne(block.text(source.text()))
                                        : LINK.matcher(block.text(source.text())).matches());
    }

    /** Returns the number of all. */
    public int count() {
        return all.size();
    }

    /** Tells whether several ask, and at least two of three. */
    public boolean askMostly() {
        return asking >= MIN_MOST && asking * 3 >= count() * 2;
    }

    /** Tells whether more than a few ask, and at least three of four. */
    public boolean askThroughout() {
        return asking > MIN_MOST && asking * 4 >= count() * 3;
    }
}
