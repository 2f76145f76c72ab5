package org.colloquy.text.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of the records that lie beside an interview: their first one, the parts of the others, and
 * what a merge leaves behind that did not come out even.
 */
public final class RecordLines {
    /** The sign between the parts of a line. */
    public static final String BETWEEN = " | ";

    /** The message for a line that a merge has left. */
    public static final String UNRESOLVED =
            "two versions were merged, and the conflict is not resolved: resolve it";

    private static final Pattern FIELDS = Pattern.compile(Pattern.quote(BETWEEN));
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\|])");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\s*");

    private RecordLines() {}

    /**
     * Returns what is wrong with the first line of a record; empty if nothing is.
     *
     * @param beginning of such a line, before the number of its version
     * @param version the one that can be read
     * @param what the record has, in the plural
     */
    public static Optional<String> faultOfFirst(
            String line, String beginning, int version, String what) {
        Matcher number =
                VERSION.matcher(
                        line.startsWith(beginning) ? line.substring(beginning.length()) : "");
        if (!number.matches()) {
            return Optional.of(
                    "this is not a record of %s: its first line is missing".formatted(what));
        }
        return number.group(1).equals(Integer.toString(version))
                ? Optional.empty()
                : Optional.of("a record of version %s cannot be read".formatted(number.group(1)));
    }

    /** Tells whether a line says nothing: it is empty, or a comment. */
    public static boolean isIdle(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** Tells whether a merge has left a line. */
    public static boolean isConflict(String line) {
        return Arrays.stream(MergeMark.values()).anyMatch(mark -> mark.isOn(line));
    }

    /** Returns the parts of a line. */
    public static String[] fields(String line) {
        return FIELDS.split(line.stripTrailing(), -1);
    }

    /** Returns words as a part of a line has them. */
    public static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** Returns the words of a part of a line. */
    public static String unescaped(String field) {
        return ESCAPED.matcher(field).replaceAll("$1");
    }
}
