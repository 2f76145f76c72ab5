package org.colloquy.reader.source;

import java.util.List;
import org.colloquy.model.Problem;

/**
 * Test for problems of time: reading that took too long may take less another time, so that it is
 * no property of the text alone.
 */
public final class Slowness {
    private static final String CODE = "too-slow";

    private Slowness() {}

    /** Tells whether one of these problems is that something took too long. */
    public static boolean isIn(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.code().equals(CODE));
    }
}
