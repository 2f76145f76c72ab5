package org.colloquy.importer.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of a recording, in milliseconds from its beginning. */
public final class Timecode {
    private static final Pattern TIME =
            Pattern.compile(
                    "[\\[(]?(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{2})(?:[.,:](\\d{1,3}))?\\s?[\\])]?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,20})?\\s?s?");
    private static final int SECOND = 1_000;

    private Timecode() {}

    /**
     * Reads {@code 01:02:03.456}, {@code 02:03}, {@code [2:03]} or {@code 123.4}; null if it is
     * none.
     */
    public static @Nullable Long read(String written) {
        String text = written.strip();
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            String fraction = time.group(4);
            return Math.round(
                    (number(time.group(1)) * 3600
                                    + number(time.group(2)) * 60
                                    + number(time.group(3))
                                    + (fraction == null ? 0 : number("0." + fraction)))
                            * SECOND);
        }
        return SECONDS.matcher(text).matches()
                ? Math.round(number(text.replace("s", "").strip().replace(',', '.')) * SECOND)
                : null;
    }

    /** Returns {@code 01:02:03}; fractions are cut off, so that the words are not missed. */
    public static String write(long milliseconds) {
        long whole = milliseconds / SECOND;
        return "%02d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
