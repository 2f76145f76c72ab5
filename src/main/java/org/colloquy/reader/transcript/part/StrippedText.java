package org.colloquy.reader.transcript.part;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A source text without its labels, and the places of its characters in the source.
 *
 * @param shifts the offsets from which on the source is at another distance, in order
 */
public record StrippedText(String text, List<OffsetShift> shifts) {

    /**
     * A change of distance between the stripped text and its source.
     *
     * @param stripped the offset in the stripped text from which on it holds
     * @param source the offset in the source that this is
     */
    public record OffsetShift(int stripped, int source) {}

    public StrippedText {
        shifts = List.copyOf(shifts);
    }

    /** Returns the offset in the source of an offset in the stripped text. */
    public int source(int offset) {
        int found =
                Collections.binarySearch(
                        shifts,
                        new OffsetShift(offset, 0),
                        Comparator.comparingInt(OffsetShift::stripped));
        int at = found >= 0 ? found : -found - 2;
        return at < 0 ? offset : shifts.get(at).source() + (offset - shifts.get(at).stripped());
    }
}
