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
public record CitationPart(@Nullable Slot slot, String before, String after, String text) {

    /** Kind of thing that is put into a citation later. */
    public enum Slot {
        /** The words that are cited. */
        QUOTE,
        /** Whoever says the words that are cited. */
        SPEAKER,
        /** Place, as a note names it. */
        PLACE,
        ANCHOR,
        LINK,
        /** The day on which a reader cites it, which only the reader's browser knows. */
        DATE;

        /** Returns the name of the slot in pages. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CitationPart words(String text) {
        return new CitationPart(null, "", "", text);
    }

    static CitationPart slot(Slot slot, String before, String after) {
        return new CitationPart(slot, before, after, "");
    }

    static CitationPart slot(Slot slot) {
        return slot(slot, "", "");
    }

    /** Returns the same slot with a text that stands there while nothing is put in. */
    CitationPart orElse(String empty) {
        return new CitationPart(slot, before, after, empty);
    }

    /** Returns the piece as it stands for a place. */
    public String at(CitedPlace place) {
        if (slot == null) {
            return text;
        }
        String value =
                switch (slot) {
                    case QUOTE, SPEAKER, DATE -> "";
                    case PLACE -> place.words();
                    case ANCHOR -> place.anchor();
                    case LINK -> place.address();
                };
        return value.isEmpty() ? text : before + value + after;
    }
}
