package org.colloquy.reader.transcript.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bookmarks that programs leave at the head of a paragraph which they turn into Markdown: places of
 * a word processor without any words, {@code <a id="_Hlk1"></a>}, or as Pandoc writes them, {@code
 * []{#_Toc1 .anchor}}. The latter are shown as they are written.
 */
public final class EmptyBookmarks {
    private static final String ELEMENT = "<a (?:id|name)=\"[^\"<>\\n]{0,200}\">[ \\t]{0,9}</a>";
    private static final String SPAN = "\\[\\]\\{#[^{}\\n]{1,200}\\}";
    private static final Pattern UNSEEN =
            Pattern.compile(" {0,3}(?:" + ELEMENT + "[ \\t]{0,9}){1,9}(?=\\S)");
    private static final Pattern SEEN = Pattern.compile("(?:" + SPAN + "[ \\t]{0,9}){1,9}(?=\\S)");
    private static final Pattern ANY =
            Pattern.compile(" {0,3}(?:(?:" + ELEMENT + "|" + SPAN + ")[ \\t]{0,9}){1,9}(?=\\S)");

    /** The signs with which they begin. */
    private static final String BEGINNING = " <[";

    private EmptyBookmarks() {}

    /** Returns the offset behind bookmarks that show nothing; the offset itself without any. */
    public static int skipUnseen(String text, int from, int to) {
        return skip(UNSEEN, text, from, to);
    }

    /** Returns the offset behind bookmarks that are shown; the offset itself without any. */
    public static int skipSeen(String text, int from, int to) {
        return skip(SEEN, text, from, to);
    }

    /** Returns the offset behind bookmarks of either kind; the offset itself without any. */
    public static int skip(String text, int from, int to) {
        return skip(ANY, text, from, to);
    }

    private static int skip(Pattern bookmarks, String text, int from, int to) {
        if (from >= to || BEGINNING.indexOf(text.charAt(from)) < 0) {
            return from;
        }
        Matcher found = bookmarks.matcher(text).region(from, to);
        return found.lookingAt() ? found.end() : from;
    }
}
