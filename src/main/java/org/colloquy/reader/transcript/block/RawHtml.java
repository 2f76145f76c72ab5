package org.colloquy.reader.transcript.block;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs and headings that are written as HTML in Markdown, an element a line: {@code <p>Ada:
 * Tea?</p>}, {@code <h3 id="tea">Tea</h3>}. Labels are looked for in the former, and the latter
 * begin sections like any other heading.
 *
 * <p>Only elements that begin a line outside of other elements count: words in a table or a box are
 * part of that.
 */
public final class RawHtml {
    private static final Pattern PARAGRAPH =
            Pattern.compile(" {0,3}<p(?: [^<>\\n]{0,200})?>[ \\t]*(?=\\S)");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\s*</p>\\s*$");
    private static final Pattern HEADING =
            Pattern.compile(
                    " {0,3}<h([1-6])(?: [^<>\\n]{0,200})?>([^\\n]*)</h\\1>[ \\t]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE =
            Pattern.compile("[ \\t]*<(script|style)(?:[ \\t>/].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("[ \\t]*<br ?/?>[ \\t]*");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]*>");

    private RawHtml() {}

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
     * Returns the offset behind the line break that begins at an offset; the offset if none does.
     */
    public static int behindBreak(String text, int from, int to) {
        Matcher found = BREAK.matcher(text).region(from, to);
        return found.lookingAt() ? found.end() : from;
    }

    /** Returns the words of a paragraph of HTML without its tags; others as they are. */
    static String paragraphWords(String words) {
        if (words.indexOf('<') < 0) {
            return words;
        }
        Matcher paragraph = PARAGRAPH.matcher(words);
        return paragraph.lookingAt()
                ? PARAGRAPH_END.matcher(words.substring(paragraph.end())).replaceFirst("")
                : words;
    }

    /** Returns the tag that ends the script or style that a line begins; null if it begins none. */
    static @Nullable String codeEnd(String line) {
        Matcher code = CODE.matcher(line);
        return code.matches() ? "</" + code.group(1).toLowerCase(Locale.ROOT) + ">" : null;
    }

    /** Tells whether a paragraph begins with a line. */
    static boolean isParagraph(String line) {
        return line.indexOf('<') >= 0 && PARAGRAPH.matcher(line).lookingAt();
    }

    /** Returns the level of the heading that a line is; 0 if it is none. */
    static int level(String line) {
        if (line.indexOf('<') < 0) {
            return 0;
        }
        Matcher heading = HEADING.matcher(line);
        return heading.matches() ? heading.group(1).charAt(0) - '0' : 0;
    }

    /** Returns the words of a heading, which may be none of HTML. */
    static String headingWords(String heading) {
        if (heading.indexOf('<') < 0) {
            return heading;
        }
        Matcher element = HEADING.matcher(heading);
        return element.matches() ? TAG.matcher(element.group(2)).replaceAll("").strip() : heading;
    }

    /** Returns a heading of HTML as one of Markdown; null if it is none of HTML. */
    static @Nullable String inMarkdown(String heading, int level) {
        if (heading.indexOf('<') < 0) {
            return null;
        }
        Matcher element = HEADING.matcher(heading);
        String folded = FoldedHeadings.content(heading);
        String words = element.matches() ? element.group(2) : folded;
        return words.equals(heading) ? null : "#".repeat(level) + " " + escaped(words);
    }

    /** Returns words of HTML with each sign escaped that means something to Markdown. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        Matcher tag = TAG.matcher(words);
        int at = 0;
        while (tag.find()) {
            escaped.append(escapedWords(words.substring(at, tag.start()))).append(tag.group());
            at = tag.end();
        }
        return escaped.append(escapedWords(words.substring(at))).toString();
    }

    private static String escapedWords(String words) {
        return words.replaceAll("[\\\\`*_\\[\\]{}#~<>|]", "\\\\$0");
    }
}
