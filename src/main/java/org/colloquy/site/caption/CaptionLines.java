package org.colloquy.site.caption;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Lines of a caption: where a text is too long for one, and whether two will do. */
final class CaptionLines {
    /** Columns that a line has at most; a Chinese sign takes two. */
    static final int LINE = 42;

    private static final String STOPS = ".?!…。？！,;:，；：、—";

    private CaptionLines() {}

    /** Tells whether a text is as long as a reader can read while it is said: two lines at most. */
    static boolean isReadable(String text) {
        if (text.length() > 4 * LINE) {
            return false;
        }
        int columns = columns(text);
        // What is written without spaces is broken by the player, between any two signs.
        return columns <= LINE
                || lineEnd(text) > 0
                || (columns <= 2 * LINE && columns > text.codePointCount(0, text.length()));
    }

    /**
     * Returns the place of the space at which a text is broken into two lines, the most alike and
     * rather behind a stop; 0 if it is not.
     */
    static int lineEnd(String text) {
        if (text.length() > 2 * LINE + 1 || columns(text) <= LINE) {
            return 0;
        }
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            int first = columns(text.substring(0, at));
            int second = columns(text.substring(at + 1));
            int odds = Math.abs(first - second) - (endsPart(text.substring(0, at)) ? LINE / 2 : 0);
            if (first <= LINE && second <= LINE && odds < least) {
                best = at;
                least = odds;
            }
        }
        return best;
    }

    /** Tells whether a text ends at a stop. */
    static boolean endsPart(String text) {
        String end = text.stripTrailing().replaceFirst("[”’\"')\\]»」』）]+$", "");
        return !end.isEmpty() && STOPS.indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** Returns the columns that a text takes in type of one width. */
    static int columns(String text) {
        return text.codePoints().map(CaptionLines::columns).sum();
    }

    private static int columns(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(sign, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                        || width == UCharacter.EastAsianWidth.FULLWIDTH
                ? 2
                : 1;
    }
}
