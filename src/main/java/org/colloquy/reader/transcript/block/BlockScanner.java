package org.colloquy.reader.transcript.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.reader.html.ClosingSigns;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.colloquy.reader.transcript.markup.HtmlPieces;
import org.colloquy.reader.transcript.markup.HtmlTalk;
import org.colloquy.reader.transcript.markup.ModuleLines;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * A scanner that cuts source text into blocks, line by line, as CommonMark would at its top level.
 * It need not be exact inside lists and raw HTML: labels and questions are looked for outside of
 * them.
 *
 * <p>The rejected alternative, to ask the syntax tree, comes too late: a label such as {@code
 * **答：**如果} is no emphasis there, and a label in the middle of a paragraph no node at all.
 */
final class BlockScanner {
    /** Headings without a blank from which on they are no tags. */
    private static final int LEAST_BARE = 2;

    /**
     * A block that may have more lines.
     *
     * @param code whether it is code by its indentation, which ends with that
     * @param html whether it is written as HTML
     */
    private record OpenBlock(BlockKind kind, int start, int end, boolean code, boolean html) {
        OpenBlock upTo(int lineEnd) {
            return new OpenBlock(kind, start, lineEnd, code, html);
        }

        OpenBlock as(boolean indentedCode) {
            return new OpenBlock(kind, start, end, indentedCode, html);
        }
    }

    private final String text;

    /** Mark of a text in which several headings without a blank stand. */
    private final boolean bare;

    /** Mark of a text in which paragraphs of HTML are a talk, also within other elements. */
    private final boolean talkInHtml;

    /** Names of the tags that say who speaks. */
    private final Set<String> speaking;

    private final List<SourceBlock> blocks = new ArrayList<>();
    private @Nullable OpenBlock open;
    private @Nullable String fence;

    /** Sign that ends a block whose lines are no words; null where none is open. */
    private @Nullable String closing;

    /** Without its end, what a line begins is words. */
    private final ClosingSigns ends = new ClosingSigns();

    private boolean inList;

    private BlockScanner(String text) {
        this.text = text;
        this.bare = hasBareHeadings(text);
        this.talkInHtml = HtmlTalk.isIn(text);
        this.speaking = SiteMarkup.speakingTags(text);
    }

    private static boolean hasBareHeadings(String text) {
        int found = 0;
        int line = text.startsWith("##") ? 0 : nextSigns(text, 0);
        while (line >= 0 && found < LEAST_BARE) {
            int end = TextLines.end(text, line);
            found += OpeningLine.isBareHeading(text, line, end) ? 1 : 0;
            line = nextSigns(text, end);
        }
        return found == LEAST_BARE;
    }

    /** Returns the offset of the next line that begins with two signs; -1 if there is none. */
    private static int nextSigns(String text, int from) {
        int end = text.indexOf("\n##", from);
        return end < 0 ? end : end + 1;
    }

    /** Returns the blocks of a text, in order. */
    static List<SourceBlock> scan(String text) {
        BlockScanner scanner = new BlockScanner(text);
        int start = ModuleLines.end(text);
        if (start > 0) {
            scanner.blocks.add(new SourceBlock(BlockKind.SILENT, 0, start, 0));
            start++;
        }
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            scanner.readLine(start, end);
            start = end + 1;
        }
        scanner.close();
        return List.copyOf(scanner.blocks);
    }

    /** Reads a line, or in a talk in HTML each piece of one as if it were a line. */
    private void readLine(int start, int end) {
        if (!talkInHtml) {
            read(start, end);
            return;
        }
        int piece = start;
        for (int cut : HtmlPieces.ends(text, start, end)) {
            read(piece, cut);
            piece = cut;
        }
    }

    private void read(int start, int end) {
        boolean verbatim = fence != null || closing != null;
        // A line that begins with a letter can begin nothing but a paragraph.
        if (!verbatim && start < end && Character.isLetter(text.charAt(start))) {
            readWords(false, start, end);
            return;
        }
        String line = text.substring(start, end);
        if (fence != null) {
            extend(end);
            if (closesFence(line)) {
                fence = null;
                close();
            }
        } else if (closing != null) {
            extend(end);
            endSilence(line);
        } else if (line.isBlank() || (open == null && HtmlParagraph.isBreaks(line))) {
            close();
        } else {
            readContent(new OpeningLine(line, line.stripLeading().charAt(0), start, end));
        }
    }

    private boolean closesFence(String line) {
        String sign = line.strip();
        return fence != null
                && sign.startsWith(fence)
                && sign.chars().distinct().count() == 1
                && line.indexOf(sign) <= OpeningLine.MAX_INDENT;
    }

    /** Begins a block without words, up to a sign that may stand in the rest of its first line. */
    private void beginSilence(String until, String rest, OpeningLine line) {
        begin(BlockKind.SILENT, line);
        closing = until;
        endSilence(rest);
    }

    private void endSilence(String line) {
        if (closing != null && line.toLowerCase(Locale.ROOT).contains(closing)) {
            closing = null;
            close();
        }
    }

    private void readContent(OpeningLine line) {
        boolean read =
                readVerbatim(line) || readHtml(line) || readHeading(line) || readRuleOrItem(line);
        if (!read) {
            readRest(line);
        }
    }

    private boolean readVerbatim(OpeningLine line) {
        String opened = line.fence();
        if (opened != null) {
            begin(BlockKind.OTHER, line);
            fence = opened;
            return true;
        }
        if (line.startsWith("<!--") && ends.isBelow("-->", text, line.start())) {
            beginSilence("-->", line.words().substring(line.indent() + 4), line);
            return true;
        }
        return (line.sign() == '<' && readCode(line)) || readMarkup(line);
    }

    private boolean readCode(OpeningLine line) {
        String code =
                isHtmlOpen() || line.isAtMargin() ? HtmlParagraph.codeEnd(line.words()) : null;
        if (code == null || !ends.isBelow(code, text, line.start())) {
            return false;
        }
        beginSilence(code, line.words(), line);
        return true;
    }

    /** Reads a line that says something to a site generator only. */
    private boolean readMarkup(OpeningLine line) {
        boolean apart = open == null || (isParagraphOpen() && endsParagraph(line));
        if (!apart || "{:<".indexOf(line.sign()) < 0 || !line.isAtMargin()) {
            return false;
        }
        Optional<String> until =
                open == null
                        ? SiteMarkup.closing(text, line.start(), line.end(), line.sign())
                        : Optional.empty();
        if (until.isPresent()) {
            beginSilence(until.get(), "", line);
        } else if (SiteMarkup.isAlone(text, line.words(), line.sign(), speaking)) {
            close();
            blocks.add(line.block(BlockKind.SILENT, 0));
        } else {
            return false;
        }
        return true;
    }

    /** Tells whether a paragraph ends with a line: with one of classes, or above an empty one. */
    private boolean endsParagraph(OpeningLine line) {
        int end = line.end();
        int next = text.indexOf('\n', Math.min(end + 1, text.length()));
        return line.startsWith("{:")
                || end == text.length()
                || text.substring(end + 1, next < 0 ? text.length() : next).isBlank();
    }

    private boolean readHtml(OpeningLine line) {
        boolean mayBegin = open == null || (isParagraphOpen() && open.html());
        int level = mayBegin ? HtmlHeading.level(line.words()) : 0;
        if (level > 0) {
            add(BlockKind.HEADING, line, level);
            return true;
        }
        boolean held = talkInHtml && (isHtmlOpen() || (isParagraphOpen() && mayBegin));
        int indent = held ? line.indent() : 0;
        if (isParagraphOpen() && mayBegin && line.words().strip().equals("</p>")) {
            extend(line.end());
            close();
            return true;
        }
        boolean begins = HtmlParagraph.isParagraph(line.words().substring(indent));
        boolean opens = HtmlParagraph.isOpened(text, line.start());
        if ((mayBegin && opens) || ((mayBegin || held) && begins)) {
            inList = false;
            close();
            int start = line.start() + indent;
            open = new OpenBlock(BlockKind.PARAGRAPH, start, line.end(), false, true);
            return true;
        }
        return false;
    }

    private boolean readHeading(OpeningLine line) {
        if (open != null && isParagraphOpen() && line.underlineLevel() > 0) {
            int level = line.underlineLevel();
            blocks.add(new SourceBlock(BlockKind.HEADING, open.start(), line.end(), level));
            open = null;
            return true;
        }
        int level = line.headingLevel();
        if (level == 0 && bare && !isParagraphOpen()) {
            level = line.bareHeadingLevel();
        }
        if (level > 0) {
            add(BlockKind.HEADING, line, level);
        }
        return level > 0;
    }

    private boolean readRuleOrItem(OpeningLine line) {
        if (line.isRule()) {
            add(BlockKind.RULE, line, 0);
            return true;
        }
        if (line.isItem() && !(isParagraphOpen() && line.isLateNumber())) {
            begin(BlockKind.ITEM, line);
            inList = true;
            return true;
        }
        return false;
    }

    private void readRest(OpeningLine line) {
        char sign = line.sign();
        int start = line.start();
        int end = line.end();
        boolean indented = line.isIndented();
        if (isHtmlOpen() && (indented || sign == '>')) {
            extend(end); // Attributes of a tag that has more than one line.
        } else if (sign == '>' && !indented) {
            open = continued(BlockKind.QUOTE, start, end);
        } else if (indented && sign == '<' && isBelowHtmlHeading(start)) {
            open = new OpenBlock(BlockKind.OTHER, start, end, false, true);
        } else if (indented && !isParagraphOpen()) {
            open = continued(inList ? BlockKind.ITEM : BlockKind.OTHER, start, end).as(!inList);
        } else if (open == null && line.isDefinition()) {
            blocks.add(line.block(BlockKind.SILENT, 0));
        } else if (open == null && line.isHtml()) {
            open = new OpenBlock(BlockKind.OTHER, start, end, false, true);
        } else if (sign == '|' && !isBarBeforeWords(line)) {
            open = continued(BlockKind.OTHER, start, end);
        } else {
            readWords(line.words().startsWith("  "), start, end);
        }
    }

    /** Tells whether a bar stands before words of one line, which are no row of a table. */
    private boolean isBarBeforeWords(OpeningLine line) {
        int next = Math.min(line.end() + 1, text.length());
        return open == null
                && line.words().indexOf('|', line.indent() + 1) < 0
                && text.substring(next, TextLines.end(text, next)).isBlank();
    }

    private void readWords(boolean indented, int start, int end) {
        boolean continues =
                open != null
                        && (open.kind() == BlockKind.PARAGRAPH
                                || (open.kind() == BlockKind.OTHER && !open.code()));
        if (continues) {
            extend(end);
        } else {
            inList = inList && indented;
            open = continued(inList ? BlockKind.ITEM : BlockKind.PARAGRAPH, start, end);
        }
    }

    /** Tells whether a line stands right below a heading in HTML, with which its element began. */
    private boolean isBelowHtmlHeading(int start) {
        SourceBlock above = open != null || blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        return above != null && above.isHtmlHeading(text) && above.end() + 1 == start;
    }

    private boolean isHtmlOpen() {
        return open != null && open.kind() == BlockKind.OTHER && open.html();
    }

    private boolean isParagraphOpen() {
        return open != null && open.kind() == BlockKind.PARAGRAPH;
    }

    private void extend(int end) {
        if (open != null) {
            open = open.upTo(end);
        }
    }

    /** Returns the open block with another line; a new one if none of that kind is open. */
    private OpenBlock continued(BlockKind kind, int start, int end) {
        if (open != null && open.kind() == kind) {
            return open.upTo(end);
        }
        close();
        return new OpenBlock(kind, start, end, false, false);
    }

    private void begin(BlockKind kind, OpeningLine line) {
        close();
        open = new OpenBlock(kind, line.start(), line.end(), false, false);
    }

    /** Adds a block of one line, which ends a list. */
    private void add(BlockKind kind, OpeningLine line, int level) {
        close();
        inList = false;
        blocks.add(line.block(kind, level));
    }

    private void close() {
        if (open != null) {
            blocks.add(new SourceBlock(open.kind(), open.start(), open.end(), 0));
        }
        open = null;
    }
}
