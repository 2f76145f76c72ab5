package org.colloquy.reader.transcript.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may begin a block, and what it may begin by its signs alone.
 *
 * @param words all of the line
 * @param sign its first sign that is no white space
 * @param start the offset at which it begins
 * @param end the offset at which it ends
 */
record OpeningLine(String words, char sign, int start, int end) {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})");
    private static final Pattern HEADING =
            Pattern.compile(
                    " {0,3}(#{1,6})(?:[ \\t]|$|(?<=##)(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}])|(?=[^#\\s].*[^#\\s]\\s?#{2,}[ \\t]*$))");

    /** Signs of a heading without a blank; one sign would be a tag. */
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

    /** White space before a line that is no code by its indentation. */
    static final int MAX_INDENT = 3;

    /** Tells whether a line of a text is a heading without a blank behind its signs. */
    static boolean isBareHeading(String text, int start, int end) {
        return BARE_HEADING.matcher(text).region(start, end).lookingAt()
                && text.charAt(end - 1) != '#';
    }

    /** Returns how many signs of white space stand before its first sign. */
    int indent() {
        return words.indexOf(sign);
    }

    /** Tells whether it begins so far to the left that it is no code by its indentation. */
    boolean isAtMargin() {
        return indent() <= MAX_INDENT;
    }

    /** Tells whether it is indented as code is. */
    boolean isIndented() {
        return words.startsWith("    ") || words.startsWith("\t");
    }

    /** Tells whether its first sign is followed by more. */
    boolean startsWith(String signs) {
        return words.startsWith(signs, indent());
    }

    /** Returns a block that is this line and no more. */
    SourceBlock block(BlockKind kind, int level) {
        return new SourceBlock(kind, start, end, level);
    }

    /** Returns the signs of a fence of code with which it begins; null if with none. */
    @Nullable String fence() {
        Matcher fence = begun(FENCE, "`~");
        return fence == null ? null : fence.group(1);
    }

    /** Returns the level of a heading that it is; 0 if it is none. */
    int headingLevel() {
        return level(begun(HEADING, "#"));
    }

    /** Returns the level of a heading without a blank behind its signs; 0 if it is none. */
    int bareHeadingLevel() {
        return level(begun(BARE_HEADING, "#"));
    }

    private static int level(@Nullable Matcher heading) {
        return heading == null ? 0 : heading.group(1).length();
    }

    /** Returns the level of the heading that it underlines; 0 if it is no line below one. */
    int underlineLevel() {
        boolean isUnderline = (sign == '=' || sign == '-') && UNDERLINE.matcher(words).matches();
        return !isUnderline ? 0 : sign == '=' ? 1 : 2;
    }

    /** Tells whether it is three or more of one sign, and blanks. */
    boolean isRule() {
        if ("*-_".indexOf(sign) < 0 || !isAtMargin()) {
            return false;
        }
        String signs = words.strip();
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

    /** Tells whether it begins an item of a list. */
    boolean isItem() {
        return begun(ITEM, "-+*0123456789") != null;
    }

    /** Tells whether a list begins with another number than 1, and so cannot end a paragraph. */
    boolean isLateNumber() {
        return Character.isDigit(sign) && !startsWith("1.") && !startsWith("1)");
    }

    /** Tells whether it says where the links of a name lead. */
    boolean isDefinition() {
        return sign == '[' && DEFINITION.matcher(words).matches();
    }

    /** Tells whether it is a tag, or begins one that lays out a page. */
    boolean isHtml() {
        return sign == '<'
                && (HTML.matcher(words).matches() || OPENED_HTML.matcher(words).matches());
    }

    /**
     * Returns what a pattern finds at its head; null if it finds nothing.
     *
     * @param signs the signs with one of which all that it finds begins
     */
    private @Nullable Matcher begun(Pattern block, String signs) {
        if (signs.indexOf(sign) < 0) {
            return null;
        }
        Matcher found = block.matcher(words);
        return found.lookingAt() ? found : null;
    }
}
