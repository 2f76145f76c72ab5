package org.colloquy.importer.markdown;

import java.io.IOException;
import org.colloquy.importer.markdown.MarkdownWriter.Care;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;

/**
 * A transcript as Markdown, and how that is read.
 *
 * @param meant whether it is read as the transcript means it
 */
public record WrittenTranscript(String markdown, RoundTripCheck read, boolean meant) {

    /** Writes as plainly as will be read as it is meant. */
    public static WrittenTranscript of(ImportedTranscript transcript)
            throws IOException, ImportException {
        WrittenTranscript plain = null;
        for (Care care : Care.values()) {
            String markdown = MarkdownWriter.write(transcript, care);
            RoundTripCheck check = RoundTripCheck.of(markdown, transcript.pictures());
            if (check.isRead(transcript)) {
                return new WrittenTranscript(markdown, check, true);
            }
            plain = plain == null ? new WrittenTranscript(markdown, check, false) : plain;
        }
        if (plain == null) {
            throw new IllegalStateException("there is always a way to write");
        }
        return plain;
    }

    /** Says what a reader of the output will be told, and whether it is read otherwise. */
    public void reportTo(OriginalText original) {
        if (!meant) {
            original.reportFile(
                    Severity.WARNING,
                    "read-otherwise",
                    "some labels are not read as labels: look at the file with check --explain");
        }
        read.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .filter(problem -> !meant || problem.isDoubt())
                .forEach(problem -> report(problem, original));
        read.problems().stream()
                .filter(problem -> problem.code().equals("label-slip"))
                .forEach(slip -> original.reportFile(Severity.NOTE, slip.code(), slip.message()));
    }

    private static void report(Problem problem, OriginalText original) {
        if (problem.isDoubt()) {
            original.reportFile(
                    Severity.WARNING,
                    problem.code(),
                    "check will say of line %d: %s".formatted(problem.line(), problem.message()));
        } else {
            original.reportFile(
                    Severity.WARNING,
                    "read-otherwise",
                    "check will report at line %d: %s: %s"
                            .formatted(problem.line(), problem.code(), problem.message()));
        }
    }
}
