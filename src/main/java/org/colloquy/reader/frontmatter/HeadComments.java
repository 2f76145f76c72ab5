package org.colloquy.reader.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that stand before all else in a file, as those of a licence or of a checking program.
 */
public final class HeadComments {
    private static final Pattern COMMENTS =
            Pattern.compile("(?:\\s{0,200}+<!--(?s:.{0,4000}?)-->[ \\t]*(?:\\n|\\z)){1,9}+");

    private HeadComments() {}

    /** Returns the offset behind the line on which the last of them ends; 0 if there are none. */
    public static int end(String text) {
        Matcher comments = COMMENTS.matcher(text);
        return comments.lookingAt() ? comments.end() : 0;
    }
}
