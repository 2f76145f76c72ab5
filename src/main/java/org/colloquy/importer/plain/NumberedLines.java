package org.colloquy.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.model.OriginalText;

/**
 * Lines that bear numbers, from 1 anew on every page, as depositions are printed: {@code 12 Q.
 * Why?}
 */
final class NumberedLines {
    private static final Pattern NUMBERED =
            Pattern.compile("\\s{0,12}(\\d{1,2})(?:(?: {2,}|\\t)(.*))?");
    private static final Pattern PAGE = Pattern.compile("\\s*\\d{1,4}\\s*");
    private static final int LEAST = 20;

    /** Least numbers where each line has one. */
    private static final int LEAST_OF_ALL = 8;

    private NumberedLines() {}

    /** Returns the lines of a text, without their numbers if nearly all have one. */
    static List<String> without(OriginalText original) {
        List<String> lines = original.lines();
        List<String> bare = new ArrayList<>();
        int numbered = 0;
        int all = 0;
        int next = 1;
        for (String line : lines) {
            Matcher number = NUMBERED.matcher(line);
            int own = number.matches() ? Integer.parseInt(number.group(1)) : -1;
            boolean counted = own == next || own == 1;
            all += line.isBlank() ? 0 : 1;
            if (counted) {
                numbered++;
                next = own + 1;
            }
            bare.add(!counted ? line : number.group(2) == null ? "" : number.group(2));
        }
        int least = numbered == all ? LEAST_OF_ALL : LEAST;
        if (numbered < least || numbered * 5 < all * 4) {
            return lines;
        }
        original.dropped(1, "the numbers of " + numbered + " lines");
        for (int i = 0; i < bare.size(); i++) {
            if (PAGE.matcher(bare.get(i)).matches()) {
                original.dropped(i + 1, "a page number");
                bare.set(i, "");
            }
        }
        return bare;
    }
}
