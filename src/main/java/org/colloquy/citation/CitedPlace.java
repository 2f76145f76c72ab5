package org.colloquy.citation;

import java.util.Locale;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * The place that is cited.
 *
 * @param words how a note names it: {@code q. 5}, {@code para. 5.2}, {@code §3}, and when it begins
 *     in the recording: {@code turn 17, at 12:34}; empty for the whole
 * @param anchor empty for the whole
 * @param address where it is read
 */
public record CitedPlace(String words, String anchor, String address) {

    /** Returns the place that is the whole work. */
    public static CitedPlace whole(String address) {
        return new CitedPlace("", "", address);
    }

    /**
     * Returns a place.
     *
     * @param moment when it begins in the recording, as a clock shows it; null if that is not known
     */
    public static CitedPlace at(Locator locator, @Nullable String moment, String address) {
        return new CitedPlace(words(locator, moment), locator.id(), address);
    }

    /**
     * Returns the words in which a note names a place.
     *
     * @param moment when it begins in the recording, as a clock shows it; null if that is not known
     */
    public static String words(Locator locator, @Nullable String moment) {
        return moment == null ? words(locator) : words(locator) + ", at " + moment;
    }

    private static String words(Locator locator) {
        String label = locator.label();
        if (locator.kind() == Locator.PlaceKind.SECTION) {
            return label;
        }
        if (!locator.part().isEmpty()) {
            return "para. " + label;
        }
        return locator.kind() == Locator.PlaceKind.QUESTION
                ? "q. " + label
                : locator.spoken().toLowerCase(Locale.ROOT);
    }
}
