package org.colloquy.reader.transcript.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are written as HTML in Markdown, an element a line: {@code <h3 id="tea">Tea</h3>}.
 * They begin sections like any other heading.
 */
final class HtmlHeading {
    private static final Pattern HEADING =
            Pattern.compile(
                    " {0,3}<h([1-6])(?: [^<>\\n]{0,200})?>([^\\n]*)</h\\1>[ \\t]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]*>");

    private HtmlHeading() {}

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
