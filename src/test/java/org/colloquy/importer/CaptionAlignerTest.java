package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.word.SampleDocuments;
import org.colloquy.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a record of times is written, and what is said about it. */
class CaptionAlignerTest {
    private static final String TEXT =
            "---\nspeakers: [Ida Quill, Ada Sample]\n---\n\n**Ida Quill:** Who greased the gates at night?\n\n**Ada Sample:** Nobody did, and so they stuck.\n";
    private static final String CAPTIONS =
            "WEBVTT\n\n00:01.000 --> 00:03.000\nwho greased the gates at night\n\n00:04.000 --> 00:06.000\nnobody did and so they stuck\n";

    @TempDir private Path dir;

    private Path file(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private static List<String> codes(ImportResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    private ImportResult align(String captions) throws IOException {
        return new CaptionAligner(false)
                .align(file("talk.md", TEXT), file("captions.vtt", captions));
    }

    @Test
    void writesTheTimesAndLeavesTheTextAlone() throws IOException {
        ImportResult result = align(CAPTIONS);
        assertThat(result.outcome()).isEqualTo(ImportOutcome.WRITTEN);
        assertThat(codes(result)).containsExactly("aligned");
        assertThat(result.problems().get(0).message())
                .endsWith("talk.times: 12 of 12 words have a time, none of them estimated");
        assertThat(dir.resolve("talk.md")).hasContent(TEXT);
        assertThat(Files.readString(dir.resolve("talk.times")))
                .contains(
                        "t1-p1 | Who greased the gates at night | 0:00:01.000 | 0:00:03.000 | cue",
                        "t2-p1 | Nobody did, and so they stuck | 0:00:04.000 | 0:00:06.000 | cue");
    }

    @Test
    void namesRunsThatAreNotInTheText() throws IOException {
        ImportResult result =
                align(
                        CAPTIONS
                                + "\n00:07.000 --> 00:08.000\nthanks for\n\n00:08.000 --> 00:09.000\nlistening everybody\n");
        assertThat(result.outcome()).isEqualTo(ImportOutcome.WRITTEN);
        assertThat(result.problems().get(1).message())
                .isEqualTo(
                        "not in the text: \"thanks for listening everybody\" at 00:00:07, 4 words");
    }

    @Test
    void replacesNothingUnlessToldTo() throws IOException {
        file("talk.times", "mine");
        ImportResult refused = align(CAPTIONS);
        assertThat(refused.outcome()).isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(codes(refused)).containsExactly("target-exists");
        assertThat(dir.resolve("talk.times")).hasContent("mine");
        assertThat(
                        new CaptionAligner(true)
                                .align(dir.resolve("talk.md"), dir.resolve("captions.vtt"))
                                .outcome())
                .isEqualTo(ImportOutcome.WRITTEN);
    }

    @Test
    void refusesCaptionsOfSomethingElse() throws IOException {
        ImportResult result =
                align(
                        "WEBVTT\n\n00:01.000 --> 00:03.000\nthis is about quite other things that nobody has seen yet in any harbour\n");
        assertThat(result.outcome()).isEqualTo(ImportOutcome.NO_TRANSCRIPT);
        assertThat(codes(result)).containsExactly("not-aligned");
        assertThat(dir.resolve("talk.times")).doesNotExist();
    }

    @Test
    void refusesWhatHasNoTimes() throws IOException {
        ImportResult result =
                new CaptionAligner(false)
                        .align(file("talk.md", TEXT), file("plain.txt", "Who greased it?"));
        assertThat(result.outcome()).isEqualTo(ImportOutcome.NO_TRANSCRIPT);
        assertThat(result.problems().get(0).message()).isEqualTo("there are no times in it");
        assertThat(result.problems().get(0).file()).endsWith("plain.txt");
    }

    @Test
    void refusesCallsThatCannotBeCarriedOut() throws IOException {
        Path captions = file("captions.vtt", CAPTIONS);
        CaptionAligner aligner = new CaptionAligner(false);
        assertThat(aligner.align(dir.resolve("none.md"), captions).outcome())
                .isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(aligner.align(captions, captions).outcome()).isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(aligner.align(file("README.md", TEXT), captions).outcome())
                .isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(aligner.align(file("talk.md", TEXT), dir.resolve("none.vtt")).outcome())
                .isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(dir.resolve("talk.times")).doesNotExist();
    }

    /** The settings of the folder say how its interviews are read, however deep they lie. */
    @Test
    void readsTheInterviewAsItsCorpusDoes() throws IOException {
        file("house/colloquy.yaml", "title: House\n");
        Path text = file("house/interviews/2023/talk.md", TEXT);
        ImportResult result = new CaptionAligner(false).align(text, file("captions.vtt", CAPTIONS));
        assertThat(result.outcome()).isEqualTo(ImportOutcome.WRITTEN);
        assertThat(text.resolveSibling("talk.times")).exists();
    }

    /** The list of changes is what an editor needs in order to accept or reject them. */
    @Test
    void saysWhatStandsBeforeARefusal() throws IOException {
        Path document = dir.resolve("changes.docx");
        Files.write(
                document,
                Objects.requireNonNull(SampleDocuments.all().get("changes.docx")).make().bytes());
        ImportResult refused = new CaptionAligner(false).align(file("talk.md", TEXT), document);
        assertThat(refused.outcome()).isEqualTo(ImportOutcome.NO_TRANSCRIPT);
        assertThat(codes(refused)).hasSizeGreaterThan(1).containsOnly("tracked-change");
    }
}
