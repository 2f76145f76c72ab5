package org.colloquy.reader.segment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.model.timing.TimedStretch;
import org.jspecify.annotations.Nullable;

/** Places of an interview, by what a table of segments calls them. */
final class SegmentPlaces {
    private static final int SECOND = 1000;
    private static final int SIXTY = 60;

    private static final Pattern NUMBER =
            Pattern.compile("(§?)\\s*(\\d{1,9}[a-z]*)(?:\\.(\\d{1,9}[a-z]*))?");
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,3})\\d*)?");
    private static final Pattern SECONDS =
            Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,3})\\d*)?\\s*s?");

    private final Interview interview;
    private final TextOrder order;
    private final List<TimedStretch> stretches;

    SegmentPlaces(Interview interview) {
        this.interview = interview;
        this.order = new TextOrder(interview.text());
        this.stretches =
                interview.times().stretches().stream()
                        .sorted(Comparator.comparingLong(TimedStretch::from))
                        .toList();
    }

    TextOrder order() {
        return order;
    }

    /** Tells whether it is known when anything is said. */
    boolean isTimed() {
        return !stretches.isEmpty();
    }

    /**
     * Returns the place that a locator names: {@code 17}, {@code 5.2}, {@code §3}, {@code t17-p2},
     * or the end of a link; empty if it names none that is in the text.
     */
    Optional<Locator> numbered(String written) {
        String name = written.substring(written.lastIndexOf('#') + 1).strip();
        Matcher number = NUMBER.matcher(name.toLowerCase(Locale.ROOT));
        return Stream.concat(number.matches() ? anchors(number) : Stream.of(), Stream.of(name))
                .flatMap(anchor -> interview.place(anchor).stream())
                .filter(order::holds)
                .findFirst();
    }

    private static Stream<String> anchors(Matcher number) {
        String part = number.group(3) == null ? "" : "-p" + number.group(3);
        if (!number.group(1).isEmpty()) {
            return Stream.of("s" + number.group(2) + part);
        }
        String first = number.group(2).equals("0") && !part.isEmpty() ? "intro" : "";
        return Stream.of("t", "q", "p")
                .map(kind -> first.isEmpty() ? kind + number.group(2) + part : first + part);
    }

    /** Tells whether a text has a colon, as times have and locators have not. */
    static boolean isClock(String written) {
        return CLOCK.matcher(written).matches();
    }

    /** Returns the milliseconds of a time such as {@code 0:12:34.5}, or of seconds. */
    static OptionalLong time(String written) {
        Matcher clock = CLOCK.matcher(written);
        if (clock.matches()) {
            long minutes = number(clock.group(1)) * SIXTY + number(clock.group(2));
            return OptionalLong.of(
                    (minutes * SIXTY + number(clock.group(3))) * SECOND
                            + thousandths(clock.group(4)));
        }
        Matcher seconds = SECONDS.matcher(written);
        return seconds.matches()
                ? OptionalLong.of(number(seconds.group(1)) * SECOND + thousandths(seconds.group(2)))
                : OptionalLong.empty();
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static long thousandths(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    }

    /**
     * Returns the passage that is said at a moment, or was last before it; the first of all if none
     * was; empty beyond the end.
     */
    Optional<Locator> at(long moment) {
        if (stretches.isEmpty() || moment > interview.times().end()) {
            return Optional.empty();
        }
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (stretches.get(middle).from() <= moment) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Optional.of(stretches.get(low).passage()).filter(order::holds);
    }

    /** Returns the passage that is said last. */
    Optional<Locator> last() {
        return stretches.stream()
                .max(Comparator.comparingLong(TimedStretch::to))
                .map(TimedStretch::passage)
                .filter(order::holds);
    }
}
