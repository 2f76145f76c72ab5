package org.colloquy.intake;

import java.io.IOException;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.intake.MarkdownWriter.Care;

/**
 * A transcript as Markdown, and how that is read.
 *
 * @param meant whether it is read as the transcript means it
 */
record Written(String markdown, ReadBack read, boolean meant) {

    /** Writes as plainly as will be read as it is meant. */
    static Written of(Transcript transcript) throws IOException, Refused {
        Written plain = null;
        for (Care care : Care.values()) {
            String markdown = MarkdownWriter.write(transcript, care);
            ReadBack read = ReadBack.of(markdown);
            if (read.isRead(transcript)) {
                return new Written(markdown, read, true);
            }
            plain = plain == null ? new Written(markdown, read, false) : plain;
        }
        if (plain == null) {
            throw new IllegalStateException("there is always a way to write");
        }
        return plain;
    }

    /** Says what a reader of the output will be told, and whether it is read otherwise. */
    void reportTo(Original original) {
        if (meant) {
            return;
        }
        original.reportFile(
                Severity.WARNING,
                "read-otherwise",
                "not every label is read as one: look at the file with check --explain");
        read.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .forEach(
                        problem ->
                                original.reportFile(
                                        Severity.WARNING,
                                        "read-otherwise",
                                        "check will say of line %d: %s: %s"
                                                .formatted(
                                                        problem.line(),
                                                        problem.code(),
                                                        problem.message())));
    }
}
