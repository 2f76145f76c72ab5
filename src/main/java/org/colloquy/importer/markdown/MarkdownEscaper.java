package org.colloquy.importer.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.markup.TrailingId;

/**
 * Writes words so that Markdown shows them as they are: no more is escaped than might be read as
 * markup, so that the file stays good to read.
 *
 * <p>Follows CommonMark 0.31.2, sections 2.4 (backslash escapes) and 4 (what begins a block), and
 * what our reader adds: footnotes, {@code {#id}}, struck words, labels. Every paragraph is written
 * on one line, so that only its beginning can begin a block.
 */
public final class MarkdownEscaper {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f\\x0B]+");
    private static final Pattern MIGHT_LINK = Pattern.compile("\\][(\\[:]|\\[\\^|!\\[");
    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]+|\\w+);");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern BEGINS_BLOCK = Pattern.compile("[#>]|[-+](?=\\s|$)|[-+~|:]{2,}");
    private static final Pattern BRACKET = Pattern.compile("(?<!\\\\)([\\[\\]])");
    private static final Pattern EXPLICIT_ID = Pattern.compile(TrailingId.SIGNS + "\\**\\s*$");
    private static final Pattern LABEL_SIGN =
            Pattern.compile("([^:：.?!;\\n]{1,60}?)([:：)]|(?<=\\s)[-–—](?=\\s))");

    private MarkdownEscaper() {}

    /**
     * Returns a paragraph with its white space folded and its beginning made to begin nothing else.
     */
    public static String paragraph(String text) {
        return beginning(words(text));
    }

    /** Makes what is Markdown already begin nothing but a paragraph. */
    public static String beginning(String markdown) {
        Matcher number = NUMBER.matcher(markdown);
        if (number.lookingAt()) {
            return number.group(1) + "\\" + markdown.substring(number.end(1));
        }
        return BEGINS_BLOCK.matcher(markdown).lookingAt() ? "\\" + markdown : markdown;
    }

    /**
     * Makes {@code {#id}} at the end of Markdown words, not a name of the place. Our reader looks
     * for it behind Markdown's back, where a backslash is gone; a comment keeps it from being the
     * end.
     */
    static String ending(String markdown) {
        return EXPLICIT_ID.matcher(markdown).find() ? markdown + "<!-- -->" : markdown;
    }

    /** Returns words inside a paragraph, their white space folded. */
    public static String words(String text) {
        return inline(BLANKS.matcher(text).replaceAll(" ").strip());
    }

    /** Returns words inside a paragraph, white space and all. */
    public static String inline(String text) {
        return inline(text, text);
    }

    /**
     * Returns words inside a paragraph, white space and all.
     *
     * @param paragraph the words of the whole paragraph, of which the text is a piece
     */
    public static String inline(String text, String paragraph) {
        boolean links = MIGHT_LINK.matcher(paragraph).find();
        boolean struck = paragraph.indexOf('~') != paragraph.lastIndexOf('~');
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape =
                    switch (c) {
                        case '\\', '*', '`' -> true;
                        case '_' -> !isInsideWord(text, i);
                        case '[' -> links;
                        case ']' -> links && i + 1 < text.length() && text.charAt(i + 1) == ':';
                        case '~' -> struck;
                        case '<' -> mightBeTag(text, i);
                        case '{' -> text.startsWith("{#", i);
                        case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
                        default -> false;
                    };
            if (escape) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Makes what looks like a label, at the head of a paragraph, none. */
    static String noLabel(String markdown) {
        Matcher sign = LABEL_SIGN.matcher(markdown);
        return sign.lookingAt()
                ? sign.group(1)
                        + "&#"
                        + (int) sign.group(2).charAt(0)
                        + ";"
                        + markdown.substring(sign.end())
                : markdown;
    }

    /** Folds ASCII white space to one blank; a no-break space stays. */
    public static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Makes Markdown words that may stand between the brackets of a link or a picture. */
    public static String linked(String markdown) {
        return BRACKET.matcher(markdown).replaceAll("\\\\$1");
    }

    /** Makes an address that may stand between the parentheses of a link or a picture. */
    public static String address(String href) {
        return href.replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
                .replaceAll("\\s", "");
    }

    /**
     * Escapes square brackets that have no partner in words of Markdown, so that emphasis around
     * the words does not cross a pair of brackets, in which it would not be seen.
     */
    public static String withoutLoneBrackets(String markdown) {
        Deque<Integer> open = new ArrayDeque<>();
        SortedSet<Integer> lone = new TreeSet<>();
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']' && open.poll() == null) {
                lone.add(i);
            }
        }
        lone.addAll(open);
        StringBuilder out = new StringBuilder(markdown);
        int added = 0;
        for (int at : lone) {
            out.insert(at + added++, '\\');
        }
        return out.toString();
    }

    private static boolean isInsideWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean mightBeTag(String text, int i) {
        if (i + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }
}
