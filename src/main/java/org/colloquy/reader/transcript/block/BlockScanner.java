package org.colloquy.reader.transcript.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})");
    private static final Pattern HEADING =
            Pattern.compile(
                    " {0,3}(#{1,6})(?:[ \\t]|$|(?<=##)(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}])|(?=[^#\\s].*[^#\\s]\\s?#{2,}[ \\t]*$))");

    /**
     * Signs of a heading without a blank, apart from a paragraph, in a text that has several; one
     * sign would be a tag.
     */
    private static final Pattern BARE_HEADING = Pattern.compile(" {0,3}(#{2,6})(?=\\p{Lu})");

    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-+*]|\\d{1,9}[.)])(?:[ \\t]|$)");
    private static final Pattern DEFINITION =
            Pattern.compile(
                    " {0,3}\\[[^\\]\\n]+\\]:\\s*(?:<[^<>]*>|\\S*[/#:@]\\S*|\\S+\\.\\S+)(?:\\s+[\"'(].*)?\\s*");
    private static final Pattern HTML =
            Pattern.compile(" {0,3}</?[a-zA-Z][a-zA-Z0-9]*[^<>\\n]*>[ \\t]*");
    private static final Pattern OPENED_HTML =
            Pattern.compile(
                    " {0,3}<(?:address|article|aside|body|center|details|div|figure|footer|form"
                            + "|header|iframe|main|nav|section|table|td|tr|ul)(?:\\s[^<>\\n]*)?",
                    Pattern.CASE_INSENSITIVE);
    private static final int MIN_RULE_SIGNS = 3;
    private static final int MAX_INDENT = 3;
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

    /**
     * A line that may begin a block.
     *
     * @param words all of the line
     * @param sign its first sign that is no white space
     * @param start the offset at which it begins
     * @param end the offset at which it ends
     */
    private record OpeningLine(String words, char sign, int start, int end) {
        /** Returns how many signs of white space stand before its first sign. */
        int indent() {
            return words.indexOf(sign);
        }

        /** Returns a block that is this line and no more. */
        SourceBlock block(BlockKind kind, int level) {
            return new SourceBlock(kind, start, end, level);
        }
    }

    private final String text;

    /** Mark of a text in which several headings without a blank stand. */
    private final boolean bare;

    /** Mark of a text in which paragraphs of HTML are a talk, also within other elements. */
    private final boolean talkInHtml;

    private final List<SourceBlock> blocks = new ArrayList<>();
    private @Nullable OpenBlock open;
    private @Nullable String fence;

    /** Sign that ends a block whose lines are no words; null where none is open. */
    private @Nullable String closing;

    private boolean inList;

    private BlockScanner(String text) {
        this.text = text;
        this.bare = hasBareHeadings(text);
        this.talkInHtml = HtmlTalk.isIn(text);
    }

    private static boolean hasBareHeadings(String text) {
        int found = 0;
        int line = text.startsWith("##") ? 0 : nextSigns(text, 0);
        while (line >= 0 && found < LEAST_BARE) {
            int end = TextLines.end(text, line);
            boolean begun = BARE_HEADING.matcher(text).region(line, end).lookingAt();
            found += begun && text.charAt(end - 1) != '#' ? 1 : 0;
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
            scanner.read(start, end);
            start = end + 1;
        }
        scanner.close();
        return List.copyOf(scanner.blocks);
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
        } else if (line.isBlank()) {
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
                && line.indexOf(sign) <= MAX_INDENT;
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
        Matcher code = begun(FENCE, "`~", line);
        if (code != null) {
            begin(BlockKind.OTHER, line);
            fence = code.group(1);
            return true;
        }
        if (line.words().stripLeading().startsWith("<!--")) {
            beginSilence("-->", line.words().substring(line.indent() + 4), line);
            return true;
        }
        return (line.sign() == '<' && readCode(line)) || readMarkup(line);
    }

    private boolean readCode(OpeningLine line) {
        String code =
                isHtmlOpen() || line.indent() <= MAX_INDENT ? RawHtml.codeEnd(line.words()) : null;
        if (code != null) {
            beginSilence(code, line.words(), line);
        }
        return code != null;
    }

    /** Reads a line that says something to a site generator only. */
    private boolean readMarkup(OpeningLine line) {
        boolean apart = open == null || (isParagraphOpen() && endsParagraph(line));
        if (!apart || "{:<".indexOf(line.sign()) < 0 || line.indent() > MAX_INDENT) {
            return false;
        }
        Optional<String> until =
                open == null
                        ? SiteMarkup.closing(text, line.start(), line.end(), line.sign())
                        : Optional.empty();
        if (until.isPresent()) {
            beginSilence(until.get(), "", line);
        } else if (SiteMarkup.isAlone(text, line.words(), line.sign())) {
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
        return line.words().stripLeading().startsWith("{:")
                || end == text.length()
                || text.substring(end + 1, next < 0 ? text.length() : next).isBlank();
    }

    private boolean readHtml(OpeningLine line) {
        boolean mayBegin = open == null || (isParagraphOpen() && open.html());
        int level = mayBegin ? RawHtml.level(line.words()) : 0;
        if (level > 0) {
            add(BlockKind.HEADING, line, level);
            return true;
        }
        boolean held = talkInHtml && (isHtmlOpen() || (isParagraphOpen() && mayBegin));
        int indent = held ? line.indent() : 0;
        if ((mayBegin || held) && RawHtml.isParagraph(line.words().substring(indent))) {
            inList = false;
            close();
            int start = line.start() + indent;
            open = new OpenBlock(BlockKind.PARAGRAPH, start, line.end(), false, true);
            return true;
        }
        return false;
    }

    private boolean readHeading(OpeningLine line) {
        if (open != null
                && isParagraphOpen()
                && (line.sign() == '=' || line.sign() == '-')
                && UNDERLINE.matcher(line.words()).matches()) {
            int level = line.sign() == '=' ? 1 : 2;
            blocks.add(new SourceBlock(BlockKind.HEADING, open.start(), line.end(), level));
            open = null;
            return true;
        }
        Matcher spaced = begun(HEADING, "#", line);
        Matcher heading =
                spaced != null || isParagraphOpen() || !bare
                        ? spaced
                        : begun(BARE_HEADING, "#", line);
        if (heading != null) {
            add(BlockKind.HEADING, line, heading.group(1).length());
            return true;
        }
        return false;
    }

    private boolean readRuleOrItem(OpeningLine line) {
        if (isRule(line)) {
            add(BlockKind.RULE, line, 0);
            return true;
        }
        if (begun(ITEM, "-+*0123456789", line) != null
                && !(isParagraphOpen() && isLateNumber(line))) {
            begin(BlockKind.ITEM, line);
            inList = true;
            return true;
        }
        return false;
    }

    private void readRest(OpeningLine line) {
        String words = line.words();
        char sign = line.sign();
        int start = line.start();
        int end = line.end();
        boolean indented = words.startsWith("    ") || words.startsWith("\t");
        if (isHtmlOpen() && (indented || sign == '>')) {
            extend(end); // Attributes of a tag that has more than one line.
        } else if (sign == '>' && !indented) {
            open = continued(BlockKind.QUOTE, start, end);
        } else if (indented && !isParagraphOpen()) {
            open = continued(inList ? BlockKind.ITEM : BlockKind.OTHER, start, end).as(!inList);
        } else if (open == null && sign == '[' && DEFINITION.matcher(words).matches()) {
            blocks.add(line.block(BlockKind.SILENT, 0));
        } else if (open == null && sign == '<' && isHtml(words)) {
            open = new OpenBlock(BlockKind.OTHER, start, end, false, true);
        } else if (sign == '|') {
            open = continued(BlockKind.OTHER, start, end);
        } else {
            readWords(words.startsWith("  "), start, end);
        }
    }

    private static boolean isHtml(String line) {
        return HTML.matcher(line).matches() || OPENED_HTML.matcher(line).matches();
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

    /**
     * Returns what a pattern finds at the head of a line; null if it finds nothing.
     *
     * @param signs the signs with one of which all that it finds begins
     */
    private static @Nullable Matcher begun(Pattern block, String signs, OpeningLine line) {
        if (signs.indexOf(line.sign()) < 0) {
            return null;
        }
        Matcher found = block.matcher(line.words());
        return found.lookingAt() ? found : null;
    }

    /** Tells whether a line is three or more of one sign, and blanks. */
    private static boolean isRule(OpeningLine line) {
        char sign = line.sign();
        if ("*-_".indexOf(sign) < 0 || line.indent() > MAX_INDENT) {
            return false;
        }
        String signs = line.words().strip();
        int count = 0;
        for (int i = 0; i < signs.length(); i++) {
            char c = signs.charAt(i);
            if (c != sign && c != ' ' && c != '\t') {
                return false;
            }
            count += c == sign ? 1 : 0;
        }
        return count >= MIN_RULE_SIGNS;
    }

    /** Tells whether a list begins with another number than 1, and so cannot end a paragraph. */
    private static boolean isLateNumber(OpeningLine line) {
        String words = line.words().stripLeading();
        return Character.isDigit(line.sign()) && !words.startsWith("1.") && !words.startsWith("1)");
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
