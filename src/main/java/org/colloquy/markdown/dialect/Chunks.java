package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.markdown.dialect.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts source text into blocks, line by line, as CommonMark would at its top level. It need not be
 * exact inside lists and raw HTML: labels and questions are looked for outside of them.
 *
 * <p>The rejected alternative, to ask the syntax tree, comes too late: a label such as {@code
 * **答：**如果} is no emphasis there, and a label in the middle of a paragraph no node at all.
 */
final class Chunks {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})");
    private static final Pattern HEADING =
            Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]|$|(?=[^#\\s].*[^#\\s]\\s?#{2,}[ \\t]*$))");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-+*]|\\d{1,9}[.)])(?:[ \\t]|$)");
    private static final Pattern DEFINITION =
            Pattern.compile(
                    " {0,3}\\[[^\\]\\n]+\\]:\\s*(?:<[^<>]*>|\\S*[/#:@]\\S*|\\S+\\.\\S+)(?:\\s+[\"'(].*)?\\s*");
    private static final Pattern HTML =
            Pattern.compile(" {0,3}</?[a-zA-Z][a-zA-Z0-9]*[^<>\\n]*>[ \\t]*");

    private final String text;
    private final List<Chunk> chunks = new ArrayList<>();
    private @Nullable Kind open;
    private int openStart;
    private int openEnd;
    private boolean inList;
    private @Nullable String fence;
    private boolean inComment;

    /** Whether the open block is code by its indentation, which ends with that. */
    private boolean inCode;

    /** Whether the open block is a paragraph that is written as HTML. */
    private boolean inHtml;

    private Chunks(String text) {
        this.text = text;
    }

    static List<Chunk> of(String text) {
        Chunks chunks = new Chunks(text);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            chunks.line(start, end);
            start = end + 1;
        }
        chunks.close();
        return chunks.chunks;
    }

    private void line(int start, int end) {
        if (fence == null && !inComment && start < end && isWords(start)) {
            words(false, start, end);
            return;
        }
        String line = text.substring(start, end);
        if (fence != null) {
            openEnd = end;
            if (closesFence(line)) {
                fence = null;
                close();
            }
            return;
        }
        if (inComment) {
            openEnd = end;
            endComment(line);
            return;
        }
        if (line.isBlank()) {
            close();
            return;
        }
        content(line, start, end);
    }

    private boolean closesFence(String line) {
        String sign = line.strip();
        return fence != null
                && sign.startsWith(fence)
                && sign.chars().distinct().count() == 1
                && line.indexOf(sign) < 4;
    }

    private void content(String line, int start, int end) {
        char sign = line.stripLeading().charAt(0);
        Matcher code = begun(FENCE, "`~", sign, line);
        Matcher heading = begun(HEADING, "#", sign, line);
        boolean indented = line.startsWith("    ") || line.startsWith("\t");
        if (code != null) {
            begin(Kind.OTHER, start, end);
            fence = code.group(1);
        } else if (line.stripLeading().startsWith("<!--")) {
            begin(Kind.SILENT, start, end);
            inComment = true;
            endComment(line.substring(line.indexOf("<!--") + 4));
        } else if (mayBeginHtml() && RawHtml.level(line) > 0) {
            close();
            inList = false;
            chunks.add(new Chunk(Kind.HEADING, start, end, RawHtml.level(line)));
        } else if (mayBeginHtml() && RawHtml.isParagraph(line)) {
            inList = false;
            begin(Kind.PARAGRAPH, start, end);
            inHtml = true;
        } else if (open == Kind.PARAGRAPH
                && "=-".indexOf(sign) >= 0
                && UNDERLINE.matcher(line).matches()) {
            open = null;
            int level = line.strip().startsWith("=") ? 1 : 2;
            chunks.add(new Chunk(Kind.HEADING, openStart, end, level));
        } else if (heading != null) {
            close();
            inList = false;
            chunks.add(new Chunk(Kind.HEADING, start, end, heading.group(1).length()));
        } else if (isRule(line)) {
            close();
            inList = false;
            chunks.add(new Chunk(Kind.RULE, start, end, 0));
        } else if (begun(ITEM, "-+*0123456789", sign, line) != null
                && !(open == Kind.PARAGRAPH && isLateNumber(line))) {
            begin(Kind.ITEM, start, end);
            inList = true;
        } else if (sign == '>' && !indented) {
            continueOr(Kind.QUOTE, start, end);
        } else if (indented && open != Kind.PARAGRAPH) {
            continueOr(inList ? Kind.ITEM : Kind.OTHER, start, end);
            inCode = !inList;
        } else if (open == null && sign == '[' && DEFINITION.matcher(line).matches()) {
            chunks.add(new Chunk(Kind.SILENT, start, end, 0));
        } else if (sign == '|' || (open == null && sign == '<' && HTML.matcher(line).matches())) {
            continueOr(Kind.OTHER, start, end);
        } else {
            words(line.startsWith("  "), start, end);
        }
    }

    /**
     * What a pattern finds at the head of a line; null if it finds nothing.
     *
     * @param signs with one of which all that it finds begins
     * @param sign the line's first
     */
    private static @Nullable Matcher begun(Pattern block, String signs, char sign, String line) {
        if (signs.indexOf(sign) < 0) {
            return null;
        }
        Matcher found = block.matcher(line);
        return found.lookingAt() ? found : null;
    }

    /** Whether a line begins with a letter, so that it can begin nothing but a paragraph. */
    private boolean isWords(int start) {
        return Character.isLetter(text.charAt(start));
    }

    private void words(boolean indented, int start, int end) {
        if (open == Kind.PARAGRAPH || (open == Kind.OTHER && !inCode)) {
            openEnd = end;
        } else {
            boolean nested = inList && indented;
            inList = nested;
            continueOr(nested ? Kind.ITEM : Kind.PARAGRAPH, start, end);
        }
    }

    /** Whether nothing is open but, perhaps, a paragraph that is written as HTML. */
    private boolean mayBeginHtml() {
        return open == null || (open == Kind.PARAGRAPH && inHtml);
    }

    /** Three or more of one sign, and blanks, at most three of them before the first. */
    private static boolean isRule(String line) {
        String signs = line.strip();
        char sign = signs.charAt(0);
        if ("*-_".indexOf(sign) < 0 || line.indexOf(sign) > 3) {
            return false;
        }
        int count = 0;
        for (int i = 0; i < signs.length(); i++) {
            char c = signs.charAt(i);
            if (c != sign && c != ' ' && c != '\t') {
                return false;
            }
            count += c == sign ? 1 : 0;
        }
        return count > 2;
    }

    /** Only a list that begins with 1 can interrupt a paragraph. */
    private static boolean isLateNumber(String line) {
        String sign = line.stripLeading();
        return Character.isDigit(sign.charAt(0))
                && !sign.startsWith("1.")
                && !sign.startsWith("1)");
    }

    private void endComment(String line) {
        if (line.contains("-->")) {
            inComment = false;
            close();
        }
    }

    private void continueOr(Kind kind, int start, int end) {
        if (open == kind) {
            openEnd = end;
        } else {
            begin(kind, start, end);
        }
    }

    private void begin(Kind kind, int start, int end) {
        close();
        open = kind;
        inCode = false;
        inHtml = false;
        openStart = start;
        openEnd = end;
    }

    private void close() {
        if (open != null) {
            chunks.add(new Chunk(open, openStart, openEnd, 0));
        }
        open = null;
    }
}
