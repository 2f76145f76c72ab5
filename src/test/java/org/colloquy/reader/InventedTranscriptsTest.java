package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Speaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Transcripts whose shapes nobody prepared: nearly all are read as they were made, and of the
 * others {@code check} says that they are perhaps misread. What differs is written to {@code
 * target/invented.txt}.
 */
class InventedTranscriptsTest {
    private static final double LEAST_EXACT = 0.97;
    private static final double LEAST_DOUBTED = 0.9;

    @Test
    void shapesAreReadAsTheyWereMade(@TempDir Path dir) throws IOException {
        assertRead(300, dir);
    }

    @Test
    @Tag("slow")
    void fiveThousandShapesAreReadAsTheyWereMade(@TempDir Path dir) throws IOException {
        assertRead(5_000, dir);
    }

    private static void assertRead(int files, Path dir) throws IOException {
        List<InventedTranscript> made =
                IntStream.range(0, files).mapToObj(InventedTranscript::of).toList();
        for (InventedTranscript one : made) {
            Files.writeString(dir.resolve(one.name()), one.markdown());
        }
        Corpus corpus = new CorpusReader().read(dir);
        Map<String, Interview> read =
                corpus.interviews().stream()
                        .collect(Collectors.toMap(Interview::path, Function.identity()));
        Set<String> doubted =
                corpus.problems().stream()
                        .filter(problem -> problem.code().equals("perhaps-misread"))
                        .map(Problem::file)
                        .collect(Collectors.toSet());
        List<String> report = new ArrayList<>();
        int wrong = 0;
        int named = 0;
        for (InventedTranscript one : made) {
            String difference =
                    difference(one, Objects.requireNonNull(read.get(one.name()), one.name()));
            if (!difference.isEmpty()) {
                wrong++;
                boolean doubt = doubted.contains(one.name());
                named += doubt ? 1 : 0;
                report.add(
                        (doubt ? "doubted " : "SILENT  ")
                                + one.name()
                                + " "
                                + one.shape().replace("\n", "/")
                                + " "
                                + difference);
            }
        }
        int alarms = doubted.size() - named;
        corpus.problems().stream()
                .filter(p -> p.code().equals("perhaps-misread"))
                .forEach(p -> report.add("ALARM " + p.file() + " " + p.message()));
        String sum =
                "%d files, %d read otherwise, %d of these doubted, %d others doubted"
                        .formatted(files, wrong, named, alarms);
        report.add(0, sum);
        Files.write(Path.of("target/invented.txt"), report);
        assertThat(files - wrong).as(sum).isGreaterThanOrEqualTo((int) (LEAST_EXACT * files));
        assertThat(named).as(sum).isGreaterThanOrEqualTo((int) (LEAST_DOUBTED * wrong));
    }

    private static String difference(InventedTranscript made, Interview read) {
        String wanted =
                "%s q%d t%d s%d"
                        .formatted(made.form(), made.questions(), made.turns(), made.speakers());
        long people =
                read.speakers().stream()
                        .filter(
                                one ->
                                        one.kind() == Speaker.SpeakerKind.PERSON
                                                || one.kind() == Speaker.SpeakerKind.UNKNOWN)
                        .count();
        String got =
                "%s q%d t%d s%d"
                        .formatted(
                                read.form().word(), read.questions().size(), read.turns(), people);
        return wanted.equals(got) ? "" : got + ", not " + wanted;
    }
}
