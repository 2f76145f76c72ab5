package org.colloquy.citation;

import java.util.Locale;
import org.colloquy.model.Locator;

/**
 * The place that is cited.
 *
 * @param words how a note names it: {@code q. 5}, {@code para. 5.2}, {@code §3}; empty for the
 *     whole
 * @param anchor empty for the whole
 * @param address where it is read
 */
public record CitedPlace(String words, String anchor, String address) {

    /** The whole work. */
    public static CitedPlace whole(String address) {
        return new CitedPlace("", "", address);
    }

    public static CitedPlace at(Locator locator, String address) {
        return new CitedPlace(words(locator), locator.id(), address);
    }

    /** Returns the words in which a note names a place. */
    public static String words(Locator locator) {
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
