package org.colloquy.site.layout;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Filter that takes the indentation out of a template when it is loaded. Templates are laid out for
 * those who edit them, one element a line; pages carry none of it, and what stands next to each
 * other in a sentence stays so.
 *
 * <ol>
 *   <li>A line end goes, with the white space around it.
 *   <li>Between two blocks one line end stays, since their words must not run together for a
 *       program that reads a page without its style: where neither of the two tags beside it is
 *       that of an element within a line, or the inner side of an element that has lines in it.
 *   <li>Within a tag, and between the words of one text, a line end is one blank.
 *   <li><code>&amp;#32;</code> at the end of a line is a blank and <code>&amp;#10;</code> a line
 *       end, where these rules would give none. An empty comment of the parser joins two blocks.
 *   <li>Comments of the parser go, with the white space after them; no reader gets them.
 *   <li>Everything in a {@code pre} or {@code textarea} is left as it is.
 * </ol>
 *
 * The rule for blocks could be left out if every line end were written as <code>&amp;#10;</code>;
 * there would be one in nearly every line.
 */
final class IndentationFilter {
    private static final Pattern PARSER_COMMENT = Pattern.compile("(?s)<!--/\\*.*?\\*/-->\\s*+");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?s)(?<kept><(pre|textarea)\\b.*?</\\2>|<!--.*?-->)"
                            + "|<(?:[^>\"]++|\"[^\"]*+\")*+>");
    private static final Pattern NAME = Pattern.compile("</?([\\w:-]++)");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern OUTER_LINE_ENDS = Pattern.compile("^\\s*\\R\\s*|\\s*\\R\\s*$");

    /** Elements that have blocks or nothing in them: a line end may stay on both sides of a tag. */
    private static final Set<String> CONTAINERS =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "header",
                    "nav",
                    "main",
                    "article",
                    "aside",
                    "div",
                    "ol",
                    "form",
                    "fieldset",
                    "dialog",
                    "meta",
                    "link");

    /** Elements that have lines in them: a line end may stay outside of their tags only. */
    private static final Set<String> BLOCKS =
            Set.of(
                    "section",
                    "footer",
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "details",
                    "summary",
                    "legend",
                    "label",
                    "noscript",
                    "title",
                    "script");

    private IndentationFilter() {}

    /** Returns a template as it is parsed. */
    static String apply(String template) {
        String source = PARSER_COMMENT.matcher(template).replaceAll("");
        StringBuilder parsed = new StringBuilder(source.length());
        Matcher markup = MARKUP.matcher(source);
        String before = null;
        int end = 0;
        while (markup.find()) {
            String text = source.substring(end, markup.start());
            parsed.append(text(before, text, markup.group()));
            boolean isKept = markup.group("kept") != null;
            before = isKept ? markup.group() : LINE_END.matcher(markup.group()).replaceAll(" ");
            parsed.append(before);
            end = markup.end();
        }
        return parsed.append(text(before, source.substring(end), null)).toString();
    }

    /**
     * Returns what stands between two pieces of markup.
     *
     * @param before null at the beginning of the template
     * @param after null at its end
     */
    private static String text(@Nullable String before, String text, @Nullable String after) {
        if (text.isBlank()) {
            boolean isLineEnd = LINE_END.matcher(text).find();
            return isLineEnd ? separator(before, after) : text;
        }
        String words = OUTER_LINE_ENDS.matcher(text).replaceAll("");
        return LINE_END.matcher(words).replaceAll(" ").replace("&#32;", " ").replace("&#10;", "\n");
    }

    private static String separator(@Nullable String before, @Nullable String after) {
        return keepsLineEnd(before, false) && keepsLineEnd(after, true) ? "\n" : "";
    }

    /**
     * Tells whether a line end beside some markup has to stay.
     *
     * @param isLeft the side of the tag on which the line end is
     */
    private static boolean keepsLineEnd(@Nullable String markup, boolean isLeft) {
        if (markup == null || markup.startsWith("<!")) {
            return true;
        }
        Matcher tag = NAME.matcher(markup);
        String name = tag.lookingAt() ? tag.group(1) : "";
        boolean isOutside = markup.startsWith("</") != isLeft;
        return CONTAINERS.contains(name) || (isOutside && BLOCKS.contains(name));
    }
}
