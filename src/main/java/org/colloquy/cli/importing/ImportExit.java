package org.colloquy.cli.importing;

import java.util.Collection;
import org.colloquy.console.ExitCode;
import org.colloquy.importer.ImportResult.ImportOutcome;

/** Exit status of the commands that import: that of the file that went worst. */
final class ImportExit {
    private ImportExit() {}

    /** Returns the number that the system is given. */
    static int of(Collection<ImportOutcome> outcomes) {
        ExitCode worst = ExitCode.FINE;
        for (ImportOutcome outcome : outcomes) {
            ExitCode exit = exit(outcome);
            worst = exit.code() > worst.code() ? exit : worst;
        }
        return worst.code();
    }

    private static ExitCode exit(ImportOutcome outcome) {
        return switch (outcome) {
            case WRITTEN -> ExitCode.FINE;
            case NO_TRANSCRIPT -> ExitCode.CORPUS_HAS_ERRORS;
            case WRONG_CALL -> ExitCode.WRONG_CALL;
        };
    }
}
