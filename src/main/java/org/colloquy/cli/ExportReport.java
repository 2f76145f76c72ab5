package org.colloquy.cli;

import java.nio.file.Path;
import org.colloquy.console.Console;
import org.colloquy.export.SiteExport.ExportOutcome;
import org.colloquy.export.SiteExport.FileRemark;

/** Says in the terminal what became of an export. */
final class ExportReport {
    private final Console console;
    private final Path out;

    /**
     * Creates a report.
     *
     * @param out the folder of the export, as it was given
     */
    ExportReport(Console console, Path out) {
        this.console = console;
        this.out = out;
    }

    void print(ExportOutcome outcome) {
        outcome.alike()
                .ifPresent(
                        two ->
                                console.err()
                                        .printf(
                                                "colloquy: %s are one file on systems that ignore capitals%n",
                                                two));
        if (outcome.whole() != null) {
            console.err().printf("colloquy: all files are made anew: %s%n", outcome.whole());
        }
        outcome.unprinted().forEach(file -> say(file, "is not made: "));
        outcome.boxed().forEach(file -> say(file, ""));
        console.out()
                .printf(
                        "Exported %,d files to %s: %,d new or changed, %,d removed%n",
                        outcome.files(), out, outcome.changed(), outcome.removed());
    }

    private void say(FileRemark file, String before) {
        console.err().printf("colloquy: %s: %s%s%n", file.path(), before, file.text());
    }
}
