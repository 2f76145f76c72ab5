package org.colloquy.site.wayfinding;

/** Place in an interview for which a reader asks. */
sealed interface PlaceRequest {

    /**
     * Place by its number: {@code 17}, {@code 5.2}, {@code §3}.
     *
     * @param section whether it is the number of a section
     * @param number may end in letters
     * @param part the number of the block in it; empty for the whole
     */
    record NumberedPlace(boolean section, String number, String part) implements PlaceRequest {}

    /** Place by the time at which it is said: {@code 42:00}. */
    record TimedPlace(double seconds) implements PlaceRequest {}
}
