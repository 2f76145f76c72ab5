package org.colloquy.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.reader.CorpusReader;
import org.colloquy.times.record.TimesWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder's records of times do, and what is said of them. */
class TimesCheckerTest {
    private static final String TALK =
            "---\ntitle: Talk\ndialect: names\n---\n\n**Ida Sample:** When does the night begin?\n\n**Ada Specimen:** When the lamps are lit.\n";

    @TempDir private Path folder;

    private Corpus read() throws IOException {
        return new CorpusReader().read(folder);
    }

    private void write(String times) throws IOException {
        Files.writeString(folder.resolve("talk.md"), TALK);
        Files.writeString(folder.resolve("talk.times"), times);
    }

    private static List<String> said(Corpus corpus) {
        return corpus.problems().stream()
                .filter(problem -> problem.file().endsWith(".times"))
                .map(problem -> problem.code() + " " + problem.line())
                .toList();
    }

    private String record(SpokenWord... spoken) throws IOException {
        Files.writeString(folder.resolve("talk.md"), TALK);
        Interview interview = read().interviews().get(0);
        return TimesWriter.write(
                TimesRecorder.record(
                        interview, TimesAligner.align(interview, List.of(spoken)).times()));
    }

    private static SpokenWord caption(String text, long from, long to) {
        return new SpokenWord(text, from, to, TimePrecision.CUE);
    }

    @Test
    void aRecordThatFitsSaysNothing() throws IOException {
        write(
                record(
                        caption("When does the night begin", 0, 900),
                        caption("When the lamps are lit", 900, 2000)));
        assertThat(said(read())).isEmpty();
        assertThat(read().interviews().get(0).isTimed()).isTrue();
        assertThat(read().interviews().get(0).times().end()).isEqualTo(2000);
    }

    @Test
    void timesThatRunBackwardsAndWordsThatAreGoneAreNamed() throws IOException {
        String record =
                record(
                        caption("When does the night begin", 5000, 5900),
                        caption("When the lamps are lit", 900, 2000));
        write(record);
        assertThat(said(read())).containsExactly("times-backwards 6");
        Files.writeString(
                folder.resolve("talk.md"),
                "---\ntitle: Talk\ndialect: names\n---\n\n**Ida Sample:** When the lamps are lit.\n");
        assertThat(said(read())).containsExactlyInAnyOrder("times-backwards 6", "lost-times 5");
    }

    @Test
    void damagedAndOrphanedRecordsAreErrorsAndTheInterviewIsShown() throws IOException {
        write("nothing");
        Files.writeString(folder.resolve("gone.times"), "# Colloquy times, version 1\n");
        Corpus corpus = read();
        assertThat(said(corpus)).containsExactlyInAnyOrder("bad-times 1", "orphan-record 1");
        assertThat(corpus.interviews()).hasSize(1);
        assertThat(corpus.problems()).anyMatch(Problem::isError);
    }

    @Test
    void anEditOfTheTimesAloneIsSeen() throws IOException {
        CorpusReader reader = new CorpusReader();
        String record = record(caption("When does the night begin", 0, 900));
        write(record);
        assertThat(reader.read(folder).interviews().get(0).times().end()).isEqualTo(900);
        Files.writeString(
                folder.resolve("talk.times"), record.replace("0:00:00.900", "0:00:00.950"));
        assertThat(reader.read(folder, List.of("talk.times")).interviews().get(0).times().end())
                .isEqualTo(950);
    }
}
