package org.colloquy.site.wayfinding;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * A parser of what a reader types to go to a place: {@code 17}, {@code turn 17}, {@code 17.2},
 * {@code §3}, {@code t17-p2}, {@code 42:00}, {@code 1:02:03}, {@code minute 42}, {@code 1 h 2 min}.
 *
 * <p>The script of the page does the same ({@code assets/interview/seeking.js}).
 */
final class PlaceRequestParser {
    private static final int MAX_LENGTH = 60;
    private static final int MINUTE = 60;

    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,3}):(?=[0-5]?\\d:))?(\\d{1,3}):([0-5]\\d)(?:[.,]\\d+)?");
    private static final Pattern ANCHOR = Pattern.compile("([qts])(\\d+[a-z]*)(?:-p(\\d+[a-z]*))?");
    private static final Pattern NUMBER =
            Pattern.compile("[^\\d:]*(\\d+[a-z]*)(?:\\.(\\d+[a-z]*))?[^\\d:]*");

    private final Pattern span;
    private final Pattern minute;
    private final Pattern section;

    PlaceRequestParser(PlaceWords words) {
        String hours = any(words.hours());
        String minutes = any(words.minutes());
        String seconds = any(words.seconds());
        this.span =
                Pattern.compile(
                        "(?:(\\d{1,6})\\s*%s)?\\s*(?:(\\d{1,6})\\s*%s)?\\s*(?:(\\d{1,6})\\s*%s)?"
                                .formatted(hours, minutes, seconds));
        this.minute = Pattern.compile(minutes + "\\s*(\\d{1,6})");
        this.section =
                Pattern.compile(
                        any(words.sections()) + "\\s*(\\d+[a-z]*)(?:\\.(\\d+[a-z]*))?[^\\d:]*");
    }

    private static String any(String words) {
        return PlaceWords.list(words).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Reads what was typed; empty if it names no place. */
    Optional<PlaceRequest> parse(String typed) {
        String text = TextFolding.compatibleLower(typed).strip().replaceFirst("^#", "");
        return text.isEmpty() || text.length() > MAX_LENGTH
                ? Optional.empty()
                : time(text).or(() -> numbered(text));
    }

    private Optional<PlaceRequest> time(String text) {
        Matcher found = CLOCK.matcher(text);
        if (found.matches()) {
            return time(found.group(1), found.group(2), found.group(3));
        }
        found = span.matcher(text);
        if (found.matches()) {
            return time(found.group(1), found.group(2), found.group(3));
        }
        found = minute.matcher(text);
        return found.matches() ? time(null, found.group(1), null) : Optional.empty();
    }

    private static Optional<PlaceRequest> time(
            @Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
        double all = (count(hours) * MINUTE + count(minutes)) * MINUTE + count(seconds);
        return Optional.of(new PlaceRequest.TimedPlace(all));
    }

    private static double count(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private Optional<PlaceRequest> numbered(String text) {
        Matcher found = ANCHOR.matcher(text);
        if (found.matches()) {
            return place(found.group(1).equals("s"), found.group(2), found.group(3));
        }
        found = section.matcher(text);
        if (found.matches()) {
            return place(true, found.group(1), found.group(2));
        }
        found = NUMBER.matcher(text);
        return found.matches() ? place(false, found.group(1), found.group(2)) : Optional.empty();
    }

    private static Optional<PlaceRequest> place(
            boolean section, String number, @Nullable String part) {
        return Optional.of(
                new PlaceRequest.NumberedPlace(section, number, part == null ? "" : part));
    }
}
