package org.colloquy.citation;

import java.util.Locale;
import org.colloquy.corpus.Locator;

/**
 * The place that is cited.
 *
 * @param words how a note names it: {@code q. 5}, {@code para. 5.2}, {@code §3}; empty for the
 *     whole
 * @param anchor empty for the whole
 * @param address where it is read
 */
public record Place(String words, String anchor, String address) {

    /** The whole work. */
    public static Place whole(String address) {
        return new Place("", "", address);
    }

    public static Place at(Locator locator, String address) {
        return new Place(words(locator), locator.id(), address);
    }

    /** Returns the words in which a note names a place. */
    public static String words(Locator locator) {
        String label = locator.label();
        if (locator.kind() == Locator.Kind.SECTION) {
            return label;
        }
        if (!locator.part().isEmpty()) {
            return "para. " + label;
        }
        return locator.kind() == Locator.Kind.QUESTION
                ? "q. " + label
                : locator.spoken().toLowerCase(Locale.ROOT);
    }
}
