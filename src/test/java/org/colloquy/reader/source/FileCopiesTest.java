package org.colloquy.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCopiesTest {
    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talk.sync-conflict-20300101-120000-ABCDEFG.md",
                "talk (conflicted copy 2030-01-01).md",
                "talk (Ada's conflicted copy 2030-01-01).md",
            })
    void whatTwoPeopleWroteAtOnceIsNamed(String name) throws IOException {
        write("talk.md", "The lamp");
        write(name, "The lamps");
        assertThat(found())
                .containsExactly(
                        name
                                + ": by its name this is a copy of \"talk.md\", and readers see both: delete one of them, or give this one another name or title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"talk copy.md", "talk copy 2.markdown", "talk - Copy.md", "talk (1).md"})
    void aCopyIsNamedWhereTheTitleIsTheSame(String name) throws IOException {
        write("talk.md", "The lamp");
        write(name, "The lamp");
        assertThat(found()).hasSize(1).allMatch(line -> line.startsWith(name));
        write(name, "Another lamp");
        assertThat(found()).isEmpty();
    }

    @Test
    void aFileWithoutAnotherBesideItIsNone() throws IOException {
        write("talk copy.md", "The lamp");
        Files.createDirectory(folder.resolve("more"));
        write("more/talk.md", "The lamp");
        assertThat(found()).isEmpty();
    }

    private void write(String name, String title) throws IOException {
        Files.writeString(
                folder.resolve(name), "---\ntitle: %s\n---\n\n## Why?\n\nSo.\n".formatted(title));
    }

    private List<String> found() throws IOException {
        return new CorpusReader()
                .read(folder).problems().stream()
                        .filter(problem -> problem.code().equals("perhaps-copy"))
                        .map(problem -> problem.file() + ": " + problem.message())
                        .toList();
    }
}
