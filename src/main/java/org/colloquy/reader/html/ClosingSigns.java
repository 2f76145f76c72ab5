package org.colloquy.reader.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Signs that close something, looked for below the lines of one text, which are asked for in their
 * order: one that is missing below a line is missing below all that follow, and not looked for
 * again.
 */
public final class ClosingSigns {
    private final Set<String> missing = new HashSet<>();

    /** Tells whether a sign stands in a text from a place on, whatever its capitals. */
    public boolean isBelow(String sign, CharSequence text, int from) {
        return !missing.contains(sign) && (find(sign, text, from) >= 0 || !missing.add(sign));
    }

    /** Returns where a sign stands in a text, whatever its capitals; -1 if it does not. */
    static int find(String sign, CharSequence text, int from) {
        Pattern sought = Pattern.compile(Pattern.quote(sign), Pattern.CASE_INSENSITIVE);
        var found = sought.matcher(text);
        return found.find(from) ? found.start() : -1;
    }
}
