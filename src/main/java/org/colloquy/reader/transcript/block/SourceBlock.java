package org.colloquy.reader.transcript.block;

import java.util.regex.Pattern;
import org.colloquy.reader.transcript.markup.TrailingId;
import org.jspecify.annotations.Nullable;

/**
 * A block of the source text.
 *
 * @param start the offset at which its first line begins
 * @param end the offset at which its last line ends, without the line end
 * @param level the level of a heading; 0 for other blocks
 */
public record SourceBlock(BlockKind kind, int start, int end, int level) {
    private static final Pattern HEADING_SIGNS =
            Pattern.compile(
                    "^#{1,6}(?:[ \\t]+|$)|^#{1,6}(?=[^#].*#{2,}$)|(?<![ \\t])[ \\t]*#{2,}$|(?<![ \\t])[ \\t]+#+$");

    /** Tells whether it is a block of words, which headings and rules are not. */
    public boolean isContent() {
        return kind != BlockKind.HEADING && kind != BlockKind.RULE && kind != BlockKind.SILENT;
    }

    public String text(String source) {
        return source.substring(start, end);
    }

    /** Tells whether it is a heading that is written as HTML. */
    boolean isHtmlHeading(String source) {
        return kind == BlockKind.HEADING && HtmlHeading.level(text(source)) > 0;
    }

    /** Returns its first sign that is no white space; a blank if there is none. */
    public char sign(String source) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(source.charAt(i))) {
                return source.charAt(i);
            }
        }
        return ' ';
    }

    /** Returns its last sign that is no white space; a blank if there is none. */
    char lastSign(String source) {
        for (int i = end - 1; i >= start; i--) {
            if (!Character.isWhitespace(source.charAt(i))) {
                return source.charAt(i);
            }
        }
        return ' ';
    }

    /** Returns the words of a heading. */
    public String headingText(String source) {
        String text = text(source).strip();
        String plain = plainWords(text);
        return plain != null ? plain : headingWords(text);
    }

    /** Returns the words of a heading with no signs but those before them; null for any other. */
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

    /** Returns the words of a heading of any kind: of signs, underlined, or of HTML. */
    static String headingWords(String text) {
        int line = text.indexOf('\n');
        String html = HtmlHeading.headingWords(FoldedHeadings.headingWords(text));
        if (!html.equals(text)) {
            return html;
        }
        String words =
                line >= 0 && !text.startsWith("#")
                        ? text.substring(0, text.lastIndexOf('\n'))
                        : text;
        return TrailingId.removed(HEADING_SIGNS.matcher(words).replaceAll("").strip()).strip();
    }
}
