package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is over a bound is shown as plain text, or refused by name; the rest is served. */
class HostileBoundsTest {
    private static final int MB = 1024 * 1024;

    @TempDir private Path temp;

    @TestFactory
    Stream<DynamicTest> isNamedAndTheRestIsServed() {
        Map<String, String> sources =
                Map.of(
                        "too-large", "# Large\n\n" + "Kept words of no end.\n".repeat(9 * MB / 22),
                        "too-deep", "# Deep\n\n" + "> ".repeat(500) + "Kept words of no end.\n",
                        "bad-front-matter",
                                "---\na: &a [x]\nb: ["
                                        + "*a, ".repeat(500)
                                        + "*a]\n---\nKept words.\n",
                        "unclosed-front-matter",
                                "---\n" + "key: value\n".repeat(1000) + "# Kept words\n\nKept.\n");
        return sources.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () -> isNamed(entry.getKey(), entry.getValue())));
    }

    private void isNamed(String code, String source) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(code));
        Files.writeString(folder.resolve("hostile.md"), source);
        Files.writeString(folder.resolve("good.md"), "# Good\n\nGood words.\n");
        Corpus corpus = new CorpusReader().read(folder);
        assertThat(corpus.problems())
                .filteredOn(problem -> problem.file().equals("hostile.md"))
                .extracting(Problem::code)
                .contains(code);
        Interview hostile = corpus.interview("hostile").orElseThrow();
        String words =
                Stream.concat(
                                Stream.of(hostile.details().title()),
                                hostile.passages().map(Passage::text))
                        .collect(Collectors.joining("\n"));
        assertThat(HostileSite.count(HostileSite.KEPT, words))
                .isEqualTo(HostileSite.count(HostileSite.KEPT, source));
        assertThat(corpus.interview("good").orElseThrow().passages()).hasSize(1);
    }
}
