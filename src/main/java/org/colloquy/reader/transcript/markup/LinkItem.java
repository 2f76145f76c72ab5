package org.colloquy.reader.transcript.markup;

import java.util.regex.Pattern;

/** An item of a list that is a link, or begins with one, as where a text says what else to read. */
public final class LinkItem {
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+"
                            + "(?:<?(?:https?|mailto):"
                            + "|\\[(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*\\]){1,300}\\](?:[(\\[]|[ \\t]*(?:\\n|\\z)))");

    private static final Pattern WITHIN =
            Pattern.compile(
                    "[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+"
                            + "\\[(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*\\]){1,300}\\]\\(#[^()\\s]{1,300}\\)[ \\t]*(?:\\n|\\z)");

    private LinkItem() {}

    /** Tells whether a text is such an item, with the sign of its list. */
    public static boolean isOne(CharSequence item) {
        return BEGINNING.matcher(item).lookingAt();
    }

    /** Tells whether a text is an item that is a link to a place of the same page, no more. */
    public static boolean isWithin(CharSequence item) {
        return WITHIN.matcher(item).lookingAt();
    }
}
