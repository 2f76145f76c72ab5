package org.colloquy.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.build.output.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interrupted export began is finished, inside of its own folder only. */
class FileMovesTest {
    @TempDir private Path temporary;

    private OutputFolder target;
    private Path journal;
    private Path own;

    @BeforeEach
    void fill() throws IOException {
        Path corpus = Files.createDirectory(temporary.resolve("corpus"));
        Path site = Files.createDirectory(temporary.resolve("site"));
        target = OutputFolder.of(site, corpus, "exported files");
        journal = target.beside("moves");
        own = Files.writeString(temporary.resolve("own.png"), "own");
        Files.createDirectories(target.beside("new"));
        Files.writeString(target.beside("new").resolve("new.html"), "new");
        Files.createDirectories(site.resolve("files"));
        Files.writeString(site.resolve("files/old.png"), "old");
    }

    @Test
    void finishesWhatWasBegun() throws IOException {
        Files.write(journal, List.of("put new.html", "gone files/old.png", "end"));
        FileMoves.finish(target);
        assertThat(target.folder().resolve("new.html")).hasContent("new");
        assertThat(target.folder().resolve("files")).doesNotExist();
        assertThat(journal).doesNotExist();
    }

    @Test
    void doesNothingWhereTheListWasNotWhole() throws IOException {
        Files.write(journal, List.of("put new.html", "gone files/old.png"));
        FileMoves.finish(target);
        assertThat(target.folder().resolve("new.html")).doesNotExist();
        assertThat(target.folder().resolve("files/old.png")).exists();
        assertThat(journal).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gone OUTSIDE/own.png",
                "gone ../own.png",
                "gone files/../../own.png",
                "put OUTSIDE/own.png",
                "put ../own.png",
                "gone "
            })
    void leavesWhatLiesOutsideOfTheFolder(String line) throws IOException {
        Files.write(
                journal,
                List.of(
                        "put new.html",
                        line.replace("OUTSIDE", temporary.toRealPath().toString()),
                        "end"));
        assertThatThrownBy(() -> FileMoves.finish(target))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(journal.toString());
        assertThat(own).hasContent("own");
        assertThat(target.folder().resolve("new.html")).as("nothing is moved").doesNotExist();
        assertThat(journal).as("whoever wrote it can be found").exists();
    }
}
