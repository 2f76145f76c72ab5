package org.colloquy.reader.transcript.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.block.TableRow;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.colloquy.text.TextLines;

/**
 * A line of source text at which somebody may begin to speak.
 *
 * @param block the number of its block
 * @param start the offset at which it begins
 * @param words the offset behind the signs of the list, quotation, heading or table that holds it
 * @param end the offset at which it ends
 * @param container what holds it
 * @param first whether it begins its block, an item of a list, or a row of a table below its header
 */
record HeadLine(int block, int start, int words, int end, LabelContainer container, boolean first) {
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern BOLD_LINE = Pattern.compile("[ \\t]+(?:\\*\\*|__|<(?:b|strong)>)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+");

    /** Returns all such lines of a text, in order. */
    static List<HeadLine> in(SourceBlocks source) {
        List<HeadLine> lines = new ArrayList<>();
        List<SourceBlock> blocks = source.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            switch (block.kind()) {
                case PARAGRAPH -> {
                    if (!addRows(lines, source.text(), block, i)) {
                        addLines(lines, source.text(), block, i);
                    }
                }
                case SILENT -> {
                    if (SpeakerTag.isAlone(block, source.text())) {
                        addLines(lines, source.text(), block, i);
                    }
                }
                case OTHER -> addRows(lines, source.text(), block, i);
                case ITEM -> addItems(lines, source.text(), block, i);
                case QUOTE -> addMarked(lines, source.text(), block, i);
                case HEADING -> addHeading(lines, source.text(), block, i);
                default -> {}
            }
        }
        return lines;
    }

    /** Returns whether an item of a list begins with it. */
    boolean isItem() {
        return container == LabelContainer.ITEM && first;
    }

    /** Adds the rows of a table, the header as what begins nothing; false if it is no table. */
    private static boolean addRows(
            List<HeadLine> lines, String text, SourceBlock block, int number) {
        List<TableRow> rows = TableRow.in(block, text);
        for (TableRow row : rows) {
            if (row.kind() != TableRow.RowKind.DELIMITER) {
                boolean body = row.kind() == TableRow.RowKind.BODY;
                lines.add(
                        new HeadLine(
                                number,
                                row.start(),
                                row.words(),
                                row.end(),
                                LabelContainer.ROW,
                                body));
            }
        }
        return !rows.isEmpty();
    }

    private static void addLines(List<HeadLine> lines, String text, SourceBlock block, int number) {
        for (int line = block.start(); line < block.end(); ) {
            int end = TextLines.end(text, line, block.end());
            int behind = HtmlParagraph.words(text, line, end);
            // An element without emphasis may be anything; a doubt names those that say who speaks.
            int words = text.startsWith("<span", behind) ? line : behind;
            lines.add(
                    new HeadLine(
                            number,
                            line,
                            TextLines.skipBlanks(text, words, end),
                            end,
                            LabelContainer.PARAGRAPH,
                            line == block.start()));
            line = end + 1;
        }
    }

    /**
     * Adds the items of a list, however deep, and of the further lines of an item those that begin
     * in bold type, as where somebody answers there.
     */
    private static void addItems(List<HeadLine> lines, String text, SourceBlock block, int number) {
        for (int line = block.start(); line < block.end(); ) {
            int end = TextLines.end(text, line, block.end());
            Matcher sign = ITEM.matcher(text).region(line, end);
            if (sign.lookingAt()) {
                lines.add(new HeadLine(number, line, sign.end(), end, LabelContainer.ITEM, true));
            } else if (BOLD_LINE.matcher(text).region(line, end).lookingAt()) {
                int words = TextLines.skipBlanks(text, line, end);
                lines.add(new HeadLine(number, line, words, end, LabelContainer.ITEM, false));
            }
            line = end + 1;
        }
    }

    private static void addMarked(
            List<HeadLine> lines, String text, SourceBlock block, int number) {
        for (int line = block.start(); line < block.end(); ) {
            int end = TextLines.end(text, line, block.end());
            int words = behindQuoteSigns(text, line, end);
            if (words > line) {
                lines.add(
                        new HeadLine(
                                number,
                                line,
                                words,
                                end,
                                LabelContainer.QUOTE,
                                line == block.start()));
            }
            line = end + 1;
        }
    }

    /** Returns the offset behind the signs of quotation and the blanks; that of a line without. */
    private static int behindQuoteSigns(String text, int line, int end) {
        int words = line;
        int at = TextLines.skipBlanks(text, line, end);
        while (at < end && text.charAt(at) == '>') {
            at = TextLines.skipBlanks(text, at + 1, end);
            words = at;
        }
        return words;
    }

    private static void addHeading(
            List<HeadLine> lines, String text, SourceBlock block, int number) {
        Matcher signs = HEADING.matcher(text).region(block.start(), block.end());
        if (block.kind() == BlockKind.HEADING && signs.lookingAt()) {
            lines.add(
                    new HeadLine(
                            number,
                            block.start(),
                            signs.end(),
                            endOfHeading(text, signs.end(), block.end()),
                            LabelContainer.HEADING,
                            true));
        }
    }

    /** Returns the end of a heading's words, before the signs that close it. */
    private static int endOfHeading(String text, int words, int end) {
        int at = end;
        while (at > words && (text.charAt(at - 1) == '#' || text.charAt(at - 1) == ' ')) {
            at--;
        }
        return at;
    }
}
