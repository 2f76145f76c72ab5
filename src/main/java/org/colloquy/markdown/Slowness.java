package org.colloquy.markdown;

import java.util.List;
import org.colloquy.corpus.Problem;

/** What took too long may take less another time: it is no property of the text alone. */
final class Slowness {
    private static final String CODE = "too-slow";

    private Slowness() {}

    /** Whether one of these problems is that something took too long. */
    static boolean isIn(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.code().equals(CODE));
    }
}
