package org.colloquy.analysis.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two hundred pairs of real questions, labelled by reading; see {@code question-pairs.md}. Where
 * the interviews are not beside the project there is nothing to test.
 */
class QuestionPairsTest {
    private static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));
    private static final Path PAIRS = Path.of("src/test/resources/question-pairs.csv");

    /** One pair: what its label says, and what the program finds. */
    private record Pair(boolean same, boolean found, String line) {}

    private static List<Pair> pairs = List.of();

    @BeforeAll
    static void compare() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "the corpora are not here");
        Corpus corpus = new CorpusReader().read(CORPORA);
        QuestionGroups groups = QuestionGroups.of(corpus);
        List<String> lines = Files.readAllLines(PAIRS);
        pairs = lines.stream().skip(1).map(line -> pair(corpus, groups, line)).toList();
    }

    @Test
    void areAllThere() {
        assertThat(pairs).hasSize(200);
    }

    @Test
    void familiesArePrecise() {
        List<Pair> found = pairs.stream().filter(Pair::found).toList();
        assertThat(found).hasSizeGreaterThan(40);
        assertThat(part(found.stream().filter(Pair::same).count(), found.size()))
                .as("wrong: %s", found.stream().filter(pair -> !pair.same()).toList())
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void mostThatAreTheSameAreFound() {
        List<Pair> same = pairs.stream().filter(Pair::same).toList();
        List<Pair> missed = same.stream().filter(pair -> !pair.found()).toList();
        double recall = part(same.size() - missed.size(), same.size());

        assertThat(recall).as("missed: %s", missed).isGreaterThan(0.5);
    }

    private static double part(long some, int all) {
        return (double) some / all;
    }

    private static Pair pair(Corpus corpus, QuestionGroups groups, String line) {
        String[] columns = line.split(",");
        Optional<QuestionGroup> one = group(corpus, groups, columns[1], columns[2], columns[3]);
        Optional<QuestionGroup> other = group(corpus, groups, columns[4], columns[5], columns[6]);
        return new Pair(
                columns[0].equals("same"),
                one.isPresent() && one.equals(other),
                line.replaceAll("[0-9a-f]{64},", ""));
    }

    private static Optional<QuestionGroup> group(
            Corpus corpus, QuestionGroups groups, String sha256, String path, String locator) {
        assumeTrue(sha256(CORPORA.resolve(path)).equals(sha256), "the file is another one");
        Interview interview =
                corpus.interviews().stream()
                        .filter(i -> i.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        return groups.of(interview, interview.place(locator).orElseThrow());
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
