package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of single files, by looks that the test takes. */
class FileWatcherTest {
    @TempDir private Path folder = Path.of("set by JUnit");
    private final List<String> told = new ArrayList<>();
    private Path file = folder;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("book.yaml"), "title: One\n");
    }

    private FileWatcher watcher(Path path) {
        return new FileWatcher(List.of(path), () -> told.add("changed"), told::add);
    }

    @Test
    void aChangeIsToldOnceItRests() throws IOException {
        FileWatcher watcher = watcher(file);
        watcher.look();
        assertThat(told).isEmpty();
        Files.writeString(file, "title: The other\n");
        watcher.look();
        assertThat(told).isEmpty();
        Files.writeString(file, "title: The other one\n");
        watcher.look();
        assertThat(told).isEmpty();
        watcher.look();
        watcher.look();
        assertThat(told).containsExactly("changed");
    }

    @Test
    void aFileMayGoAndComeBack() throws IOException {
        FileWatcher watcher = watcher(file);
        Files.delete(file);
        watcher.look();
        watcher.look();
        assertThat(told).hasSize(1);
        Files.writeString(file, "title: Two\n");
        watcher.look();
        watcher.look();
        assertThat(told).hasSize(2);
    }

    @Test
    void aLinkIsFollowedWhereverItLeads() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        FileWatcher watcher = watcher(link);
        Files.writeString(file, "title: The other\n");
        watcher.look();
        watcher.look();
        assertThat(told).hasSize(1);
        Files.delete(link);
        Files.createSymbolicLink(
                link, Files.writeString(folder.resolve("new.yaml"), "title: New\n"));
        watcher.look();
        watcher.look();
        assertThat(told).hasSize(2);
    }

    @Test
    void aFailureIsToldAndTheNextChangeFollowed() throws IOException {
        FileWatcher watcher =
                new FileWatcher(
                        List.of(file),
                        () -> {
                            throw new IllegalStateException("on purpose");
                        },
                        told::add);
        for (String title : List.of("The other", "The third one")) {
            Files.writeString(file, "title: " + title + "\n");
            watcher.look();
            watcher.look();
        }
        assertThat(told).hasSize(2).allMatch(why -> why.startsWith("the last edit could not"));
    }
}
