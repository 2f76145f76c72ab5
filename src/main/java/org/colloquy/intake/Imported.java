package org.colloquy.intake;

import java.util.List;
import org.colloquy.corpus.Problem;

/**
 * Result of importing one file.
 *
 * @param problems what was done, guessed and left out; or why the file was refused
 */
public record Imported(Outcome outcome, List<Problem> problems) {

    /** Kinds of result, the better first. */
    public enum Outcome {
        /** A file was written. */
        WRITTEN,
        /** There is no transcript in the file, or it cannot be read. */
        NO_TRANSCRIPT,
        /**
         * Nothing was done, since the call cannot be carried out: there is no such file, or its
         * target exists.
         */
        WRONG_CALL
    }

    public Imported {
        problems = List.copyOf(problems);
    }
}
