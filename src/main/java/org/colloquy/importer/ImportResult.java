package org.colloquy.importer;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.importer.model.ImportException;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
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

    /** Returns the result of a file that cannot be imported. */
    static ImportResult refused(String shown, ImportException why) {
        Problem reason =
                new Problem(Severity.ERROR, why.code(), shown, why.line(), 1, why.reason(), "");
        ImportOutcome outcome =
                why.isWrongCall() ? ImportOutcome.WRONG_CALL : ImportOutcome.NO_TRANSCRIPT;
        return new ImportResult(outcome, List.of(reason), null);
    }

    /** Returns the result of a file at which reading or writing fails. */
    static ImportResult failed(String shown, IOException why) {
        Problem reason =
                Problem.ofFile(
                        Severity.ERROR, "unreadable", shown, "cannot be read or written: " + why);
        return new ImportResult(ImportOutcome.NO_TRANSCRIPT, List.of(reason), null);
    }

    /** Returns the same with what is to be said before. */
    ImportResult after(List<Problem> before) {
        List<Problem> all = Stream.concat(before.stream(), problems.stream()).toList();
        return new ImportResult(outcome, all, interview);
    }
}
