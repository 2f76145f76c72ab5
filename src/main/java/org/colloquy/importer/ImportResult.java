package org.colloquy.importer;

import java.util.List;
import org.colloquy.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Result of importing one file.
 *
 * @param problems what was done, guessed and left out; or why the file was refused
 * @param interview what was written; null if nothing was
 */
public record ImportResult(
        ImportOutcome outcome, List<Problem> problems, @Nullable ImportedInterview interview) {

    /** Kinds of result, the better first. */
    public enum ImportOutcome {
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

    public ImportResult {
        problems = List.copyOf(problems);
    }

    /** Makes a result without an interview. */
    ImportResult(ImportOutcome outcome, List<Problem> problems) {
        this(outcome, problems, null);
    }
}
