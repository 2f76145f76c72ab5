package org.colloquy.model.interview;

import java.util.List;
import org.colloquy.model.Block;

/**
 * An editor's note: what the editor has to say beside the interview's words.
 *
 * @param mark a letter, {@code a}, {@code b}, and after {@code z} {@code aa}, in the order in which
 *     the text first refers to the notes
 * @param label as the source names it
 */
public record EditorNote(String mark, String label, List<Block> text) {
    public EditorNote {
        text = List.copyOf(text);
    }

    /** Returns the mark of the note that is first referred to as the nth, counted from 0. */
    public static String mark(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : mark(index / 26 - 1) + last;
    }
}
