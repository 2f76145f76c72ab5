package org.colloquy.citation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a citation: words, or a slot that is filled with what only a place, a page or a reader
 * knows.
 *
 * @param slot null for words
 * @param before what stands before what is put in
 * @param after what stands behind what is put in
 * @param text the words; of a slot, what stands there while nothing is put in
 */
public record Piece(@Nullable Slot slot, String before, String after, String text) {

    /** What is put in. */
    public enum Slot {
        /** The words that are cited. */
        QUOTE,
        /** How a note names the place. */
        PLACE,
        ANCHOR,
        LINK;

        /** As pages name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Piece words(String text) {
        return new Piece(null, "", "", text);
    }

    static Piece slot(Slot slot, String before, String after) {
        return new Piece(slot, before, after, "");
    }

    static Piece slot(Slot slot) {
        return slot(slot, "", "");
    }

    /** The same slot with what stands there while nothing is put in. */
    Piece orElse(String empty) {
        return new Piece(slot, before, after, empty);
    }

    /** The piece as it stands for a place. */
    public String at(Place place) {
        if (slot == null) {
            return text;
        }
        String value =
                switch (slot) {
                    case QUOTE -> "";
                    case PLACE -> place.words();
                    case ANCHOR -> place.anchor();
                    case LINK -> place.address();
                };
        return value.isEmpty() ? text : before + value + after;
    }
}
