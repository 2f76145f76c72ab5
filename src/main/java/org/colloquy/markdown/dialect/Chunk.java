package org.colloquy.markdown.dialect;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of the source text.
 *
 * @param start where its first line begins
 * @param end where its last line ends, without the line end
 * @param level of a heading, else 0
 */
record Chunk(Kind kind, int start, int end, int level) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        RULE,
        /** Code, raw HTML, tables, definitions of links: never read for labels. */
        OTHER,
        /** What has no words of the interview: a comment, a definition of a link. */
        SILENT
    }

    private static final Pattern ID = Pattern.compile("\\{#[^\\s{}]+\\}\\s*$");
    private static final Pattern HEADING_SIGNS =
            Pattern.compile(
                    "^#{1,6}(?:[ \\t]+|$)|^#{1,6}(?=[^#].*#{2,}$)|(?<![ \\t])[ \\t]*#{2,}$|(?<![ \\t])[ \\t]+#+$");

    /** Whether it is a block of words of its own. */
    boolean isContent() {
        return kind != Kind.HEADING && kind != Kind.RULE && kind != Kind.SILENT;
    }

    String text(String source) {
        return source.substring(start, end);
    }

    /** Its first sign that is no white space; a blank if there is none. */
    char sign(String source) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(source.charAt(i))) {
                return source.charAt(i);
            }
        }
        return ' ';
    }

    /** Its last sign that is no white space; a blank if there is none. */
    char lastSign(String source) {
        for (int i = end - 1; i >= start; i--) {
            if (!Character.isWhitespace(source.charAt(i))) {
                return source.charAt(i);
            }
        }
        return ' ';
    }

    /** The words of a heading. */
    String headingText(String source) {
        String text = text(source).strip();
        String plain = plainWords(text);
        if (plain != null) {
            return plain;
        }
        return headingWords(text);
    }

    /** The words of a heading that has no signs but those before them, as nearly all; else null. */
    static @Nullable String plainWords(String text) {
        int signs = 0;
        while (signs < text.length() && text.charAt(signs) == '#') {
            signs++;
        }
        boolean plain =
                signs > 0
                        && signs <= 6
                        && signs < text.length()
                        && text.charAt(signs) == ' '
                        && text.indexOf('#', signs) < 0
                        && text.indexOf('\n') < 0;
        return plain ? text.substring(signs).strip() : null;
    }

    static String headingWords(String text) {
        int line = text.indexOf('\n');
        String html = RawHtml.headingWords(text);
        if (!html.equals(text)) {
            return html;
        }
        String words =
                line >= 0 && !text.startsWith("#")
                        ? text.substring(0, text.lastIndexOf('\n'))
                        : text;
        return ID.matcher(HEADING_SIGNS.matcher(words).replaceAll("")).replaceFirst("").strip();
    }
}
