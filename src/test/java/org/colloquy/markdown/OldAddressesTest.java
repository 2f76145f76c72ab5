package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldAddressesTest {
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
                        "a.md:3: the alias \"b\" is the address of \"b.md\", which keeps it",
                        "c.md:3: the alias \"twice\" leads to \"b.md\", which claims it too");
    }
}
