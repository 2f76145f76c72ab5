package org.colloquy.reader.interview;

import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.PlacedText;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.transcript.block.SiteMarkup;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.text.ShortenedText;

/**
 * The report of what is in a body and no text: markup of site generators, and code.
 *
 * @param text the body, and where it stands in the source
 */
record MarkupReport(SourceFile source, PlacedText text) {
    private static final int SHOWN = 60;

    void report(SourceBlocks body) {
        body.brokenCode().stream()
                .findFirst()
                .ifPresent(
                        code ->
                                source.report(
                                        Severity.WARNING,
                                        "removed-html",
                                        text.place(code.start()),
                                        "scripts and styles inside other elements are left out"));
        SiteMarkup.in(body).ifPresent(this::report);
    }

    private void report(SiteMarkup.Found found) {
        String words = found.words();
        String shown = ShortenedText.of(words, SHOWN);
        source.report(
                Severity.NOTE,
                "site-generator-markup",
                text.place(found.first()),
                found.count() == 1
                        ? "markup of a site generator is shown as it is written: %s"
                                .formatted(shown)
                        : "markup of a site generator is shown as it is written, at %d places; here: %s"
                                .formatted(found.count(), shown));
    }
}
