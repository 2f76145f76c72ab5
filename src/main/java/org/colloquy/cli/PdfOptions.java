package org.colloquy.cli;

import java.util.Optional;
import org.colloquy.console.UsageException;
import org.colloquy.export.pdf.ChromiumProgram;
import org.colloquy.export.pdf.PaperSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for PDF files beside the pages. */
final class PdfOptions {
    @Option(
            names = "--pdf",
            description =
                    "Also makes a PDF of each interview, tagged for those who do not see it (PDF/UA). Needs Chromium.")
    private boolean wanted;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "The paper of the PDF: a4 or letter (a4 if not given).")
    private @Nullable String paper;

    boolean isWanted() {
        return wanted;
    }

    /**
     * Returns the browser that prints; empty if no PDF is wanted.
     *
     * @throws UsageException if PDF is wanted and there is no browser, or paper without PDF
     */
    Optional<ChromiumProgram> browser() {
        paper();
        if (!wanted) {
            if (paper != null) {
                throw new UsageException("--paper is for --pdf");
            }
            return Optional.empty();
        }
        return Optional.of(
                ChromiumProgram.find()
                        .orElseThrow(
                                () -> new UsageException("--pdf: " + ChromiumProgram.MISSING)));
    }

    /**
     * Returns the paper to print on.
     *
     * @throws UsageException if there is no such paper
     */
    PaperSize paper() {
        String name = paper;
        if (name == null) {
            return PaperSize.A4;
        }
        return PaperSize.named(name)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "--paper: \"" + name + "\" is neither a4 nor letter"));
    }
}
