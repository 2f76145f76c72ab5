package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressAliasesTest {
    @TempDir Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        interview("a.md", "[once, b]");
        interview("b.md", "[Twice, own/old.html, b]");
        interview("c.md", "[interviews/twice.md, own]");
    }

    private void interview(String file, String aliases) throws IOException {
        Files.writeString(
                folder.resolve(file),
                "---\ntitle: An interview\naliases: %s\n---\n\n## Why?\n\nSo.\n"
                        .formatted(aliases));
    }

    @Test
    void leadToOneInterviewEachAndTheOthersHearOfIt() throws IOException {
        List<String> found =
                new CorpusReader()
                        .read(folder).problems().stream()
                                .filter(problem -> problem.code().equals("duplicate-alias"))
                                .map(p -> p.file() + ":" + p.line() + ": " + p.message())
                                .toList();
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "a.md:3: the alias \"b\" is already the address of \"b.md\", so it is not used",
                        "c.md:3: the alias \"twice\" already leads to \"b.md\", so it is not used here");
    }

    @Test
    void thatCouldBeNoneAreLeftOutAndNamed() throws IOException {
        interview("d.md", "[" + "long".repeat(60) + ", b.html/x, ../../etc/passwd]");
        Corpus corpus = new CorpusReader().read(folder);
        assertThat(corpus.interview("d").orElseThrow().details().aliases())
                .containsExactly("x/x/etc/passwd");
        assertThat(corpus.problems())
                .filteredOn(problem -> problem.code().equals("bad-alias"))
                .hasSize(2)
                .allMatch(problem -> problem.file().equals("d.md") && problem.line() == 3)
                .noneMatch(problem -> problem.message().length() > 200);
    }
}
