package org.colloquy.export.pdf.structure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of the headings of a document. ISO 14289-1, 7.4.2, wants that none is left out, which
 * authors do: a heading is one level below the nearest before it that is above it.
 */
final class HeadingLevels {
    private static final int MAX_LEVEL = 6;

    /** The levels, as they were, of the headings below which the next one may stand. */
    private final Deque<Integer> above = new ArrayDeque<>();

    /** Gives a heading its level; the headings come in the order of the text. */
    void take(StructureNode element) {
        int level = level(element.type());
        if (level == 0) {
            return;
        }
        while (!above.isEmpty() && above.peek() >= level) {
            above.pop();
        }
        above.push(level);
        element.setType("H" + Math.min(MAX_LEVEL, above.size()));
    }

    private static int level(String type) {
        return type.matches("H[1-6]") ? type.charAt(1) - '0' : 0;
    }
}
