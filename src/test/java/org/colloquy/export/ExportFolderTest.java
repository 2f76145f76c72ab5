package org.colloquy.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder belongs to one export from when it is opened until it is closed. */
class ExportFolderTest {
    @TempDir private Path folder;

    private Path corpus;
    private Path site;

    @BeforeEach
    void make() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        site = folder.resolve("deep/site");
    }

    private ExportFolder open() {
        return ExportFolder.open(site, corpus, folder.resolve("memories"));
    }

    @Test
    void isOpenForOneExportAtATime() {
        try (ExportFolder first = open()) {
            assertThat(first.before().isThere()).isFalse();
            assertThat(first.known()).isEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOf(ExportException.class)
                    .hasMessage("another export is writing \"" + site + "\"");
        }
        open().close();
        assertThat(site.getParent()).isEmptyDirectory();
    }

    @Test
    void isLetGoOfWhereItIsRefused() throws IOException {
        Path other = Files.createDirectories(site).resolve("diary.txt");
        Files.writeString(other, "Tea.");
        assertThatThrownBy(this::open)
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("has files that no export wrote (diary.txt)");
        Files.delete(other);
        open().close();
    }

    @Test
    void hasADamagedMemoryAsNone() throws IOException {
        Path memories = Files.createDirectory(folder.resolve("memories"));
        try (ExportFolder first = open()) {
            Files.writeString(ExportMemory.place(memories, first.target()), "no memory\n");
        }
        try (ExportFolder second = open()) {
            assertThat(second.known()).isEmpty();
        }
    }

    @Test
    void mayNotBeTheCorpus() {
        assertThatThrownBy(() -> ExportFolder.open(corpus.resolve("site"), corpus, null))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("may be inside the other");
    }
}
