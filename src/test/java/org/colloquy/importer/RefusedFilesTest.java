package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.markdown.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no transcript is refused in one sentence; the format is told by the words first. */
class RefusedFilesTest {
    @TempDir private Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "talk.md|Words.|this is already Markdown: copy it into the folder",
                "talk.docx|Words.|this is no document, although it is called one: it has text in it, or is damaged",
                "talk.pages|Words.|this kind of file cannot be read: only plain text (.txt), .docx, .odt, .html, .vtt, .srt, .csv, and some .json and .xml can",
                "talk.txt|%PDF-1.7 x|this is a PDF, which has places and no paragraphs: open it in Word or LibreOffice and save it as .docx, or copy its words into a .txt",
                "talk.txt|{\\rtf1 x}|this is rich text (.rtf): save it as .docx or .odt first",
                "talk.json|{\"segments\":[{\"start\":1,\"end\":2,\"text\":\"So.\"|the JSON cannot be read: Unexpected end-of-input: expected close marker for Object",
                "talk.txt|' '|there are no words in it"
            })
    void areRefusedWithAReason(String name, String text, String reason) throws IOException {
        Import done = Import.of(dir, name, text);
        assertThat(done.imported().outcome()).isEqualTo(ImportOutcome.NO_TRANSCRIPT);
        assertThat(done.said()).isEqualTo("1: error: not-imported: " + reason);
        assertThat(done.markdown()).isEmpty();
    }

    /** A download may have changed the name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "talk.txt|WEBVTT~~00:01.000 --> 00:02.000~Words.|WebVTT",
                "talk.txt|1~00:00:01,000 --> 00:00:02,000~Words.|SubRip (SRT)",
                "talk.txt|<!DOCTYPE html><p>Words.|HTML",
                "talk.vtt|WEBVTT~~00:01.000 --> 00:02.000~Words.|WebVTT",
                "talk|Words.|plain text",
                "talk.TSV|text~Words.|CSV"
            })
    void theFirstWordsTellTheFormatBeforeTheName(String name, String text, String format)
            throws IOException {
        Import done = Import.of(dir, name, text.replace('~', '\n'));
        assertThat(done.imported().outcome()).isEqualTo(ImportOutcome.WRITTEN);
        assertThat(done.imported().problems())
                .filteredOn(problem -> problem.code().equals("imported"))
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.message())
                                        .startsWith("read as " + format + ", written to "));
        assertThat(Import.words(done.interview())).endsWith("Words.");
    }

    @Test
    void bytesOfAnotherEncodingAreReadAndTheGuessIsSaid() throws IOException {
        Import done =
                Import.of(
                        dir, "talk.txt", "Caf\u00e9 words.".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Import.words(done.interview())).isEqualTo("Café words.");
        assertThat(done.said())
                .contains(
                        "warning: encoding: read as windows-1252: if letters are wrong, save the file as UTF-8");
    }

    @Test
    void controlCharactersAreLeftOutAndCounted() throws IOException {
        Import done =
                Import.of(
                        dir,
                        "talk.txt",
                        "Words\u0007 and\u0000 more of them, " + "and more. ".repeat(20));
        assertThat(Import.words(done.interview())).startsWith("Words and more of them");
        assertThat(done.said()).contains("left out: control characters, 2 in all");
    }
}
