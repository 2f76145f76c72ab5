package org.colloquy.reader.transcript.markup;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that are written as HTML in Markdown, an element a line, in which labels are looked
 * for: {@code <p>Ada: Tea?</p>}.
 *
 * <p>Only elements that begin a line outside of other elements count: words in a table or a box are
 * part of that, and scripts and styles have none.
 */
public final class HtmlParagraph {
    private static final Pattern PARAGRAPH =
            Pattern.compile(" {0,3}<p(?: [^<>\\n]{0,200})?>[ \\t]*(?=\\S)");

    /** A tag on a line of its own above words, which may begin in emphasis. */
    private static final Pattern OPENED =
            Pattern.compile(
                    " {0,3}<p(?: [^<>\\n]{0,200})?>[ \\t]*\\n[ \\t]*(?:[^<\\s]|<(?:strong|b|em|i)(?: [^<>\\n]{0,200})?>)");

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\s*</p>\\s*$");
    private static final Pattern CODE =
            Pattern.compile("[ \\t]*<(script|style)(?:[ \\t>/].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("[ \\t]*</?br ?/?>[ \\t]*");
    private static final Pattern BREAKS = Pattern.compile("(?:" + BREAK.pattern() + ")+");

    private HtmlParagraph() {}

    /**
     * Returns the offset of the words of a paragraph, or behind bookmarks that show nothing; that
     * of the line if it begins with neither.
     */
    public static int firstWords(String text, int line, int end) {
        int words = words(text, line, end);
        return words > line ? words : EmptyBookmarks.skipUnseen(text, line, end);
    }

    /** Returns the offset of the words of a paragraph; that of the line if it begins none. */
    public static int words(String text, int line, int end) {
        int first = line;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        if (first == end || text.charAt(first) != '<') {
            return line;
        }
        Matcher paragraph = PARAGRAPH.matcher(text).region(line, end);
        return paragraph.lookingAt() ? paragraph.end() : line;
    }

    /**
     * Returns the offset behind the line break that begins at an offset, a tag or a backslash; the
     * offset if none does.
     */
    public static int behindBreak(String text, int from, int to) {
        Matcher found = BREAK.matcher(text).region(from, to);
        int sign = TextLines.skipBlanks(text, from, to);
        int behind = TextLines.isBreak(text, sign) ? sign + 1 : from;
        return found.lookingAt() ? found.end() : behind;
    }

    /** Tells whether a line holds nothing but line breaks. */
    public static boolean isBreaks(String line) {
        return line.indexOf("br") > 0 && BREAKS.matcher(line).matches();
    }

    /** Returns the words of a paragraph of HTML without its tags; others as they are. */
    public static String paragraphWords(String words) {
        if (words.indexOf('<') < 0) {
            return words;
        }
        Matcher paragraph = PARAGRAPH.matcher(words);
        return paragraph.lookingAt()
                ? PARAGRAPH_END.matcher(words.substring(paragraph.end())).replaceFirst("")
                : words;
    }

    /** Tells whether a paragraph begins with a line. */
    public static boolean isParagraph(String line) {
        return line.indexOf('<') >= 0 && PARAGRAPH.matcher(line).lookingAt();
    }

    /** Tells whether a paragraph begins with a line that is its tag, above words. */
    public static boolean isOpened(String text, int line) {
        return OPENED.matcher(text).region(line, text.length()).lookingAt();
    }

    /** Returns the tag that ends the script or style that a line begins; null if it begins none. */
    public static @Nullable String codeEnd(String line) {
        Matcher code = CODE.matcher(line);
        return code.matches() ? "</" + code.group(1).toLowerCase(Locale.ROOT) + ">" : null;
    }
}
