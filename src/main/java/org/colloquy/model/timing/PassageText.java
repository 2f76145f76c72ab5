package org.colloquy.model.timing;

import java.util.regex.Pattern;

/**
 * The text of a passage as records of times count its signs: without labels, times, and all that is
 * generated, with each run of ASCII white space folded to one space, and none at the ends. The page
 * counts its own text likewise.
 */
public final class PassageText {
    private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private PassageText() {}

    /**
     * Returns the folded text.
     *
     * @param text of a passage
     */
    public static String of(String text) {
        String spaced = WHITE.matcher(text).replaceAll(" ");
        int from = spaced.startsWith(" ") ? 1 : 0;
        int to = spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
        return to <= from ? "" : spaced.substring(from, to);
    }
}
