package org.colloquy.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there after a file was closed, and what counts until all is kept. */
class KeptStoreTest {
    private static final String PROGRAM = "one";

    @TempDir Path dir = Path.of("");

    private KeptStore open() throws IOException {
        return KeptStore.open(dir.resolve("cache"), PROGRAM);
    }

    private static void put(KeptStore store, String name) throws IOException {
        long number = store.next();
        store.put(name, ("head of " + name).getBytes(UTF_8), number, name.getBytes(UTF_8));
    }

    private static boolean has(KeptStore store, long number) throws IOException {
        return store.text(number).isPresent();
    }

    @Test
    void hasNothingAtFirst() throws IOException {
        try (KeptStore store = open()) {
            assertThat(store.head("a.md")).isEmpty();
            assertThat(store.value("Value")).isEmpty();
            assertThat(store.text(1)).isEmpty();
            assertThat(store.isReadWith("tea")).isFalse();
            assertThat(store.next()).isEqualTo(1);
        }
    }

    @Test
    void hasWhatWasKeptWhenItIsOpenedAgain() throws IOException {
        try (KeptStore store = open()) {
            store.begin("tea");
            put(store, "a.md");
            put(store, "b.md");
            store.putValue("Value", "terms".getBytes(UTF_8));
            assertThat(store.end("tea", List.of("a.md", "b.md"))).isEmpty();
        }
        try (KeptStore store = open()) {
            assertThat(store.head("a.md")).contains("head of a.md".getBytes(UTF_8));
            assertThat(store.text(2)).contains("b.md".getBytes(UTF_8));
            assertThat(store.value("Value")).contains("terms".getBytes(UTF_8));
            assertThat(store.isReadWith("tea")).isTrue();
            assertThat(store.isReadWith("cup")).isFalse();
            assertThat(store.next()).as("a number that no text has").isEqualTo(3);
        }
    }

    @Test
    void countsForNothingWhileItIsBeingKept() throws IOException {
        try (KeptStore store = open()) {
            store.begin("tea");
            store.end("tea", List.of());
            store.begin("tea");
            assertThat(store.isReadWith("tea")).isTrue();
            store.begin("cup");
            assertThat(store.isReadWith("tea")).isFalse();
            assertThat(store.isReadWith("cup")).isFalse();
            store.end("cup", List.of());
            assertThat(store.isReadWith("cup")).isTrue();
        }
    }

    @Test
    void namesTheFilesOfWhichNothingIsKeptAnyMore() throws IOException {
        try (KeptStore store = open()) {
            put(store, "a.md");
            put(store, "b.md");
            assertThat(store.end("tea", Set.of("b.md", "c.md"))).containsExactly("a.md");
            assertThat(store.head("a.md")).isEmpty();
            assertThat(store.head("b.md")).isPresent();
            assertThat(has(store, 1)).as("an edition may still want it").isTrue();
        }
    }

    @Test
    void forgetsTheTextsThatNobodyWants() throws IOException {
        try (KeptStore store = open()) {
            for (String name : List.of("a.md", "b.md", "c.md", "d.md")) {
                put(store, name);
            }
            store.tidy(Set.of(2L, 9L));
            for (long number = 1; number <= 4; number++) {
                assertThat(has(store, number)).isEqualTo(number == 2);
            }
        }
    }

    @Test
    void isSureOfWhatItCommitted() throws IOException {
        try (KeptStore store = open()) {
            put(store, "a.md");
            store.commit();
            assertThat(headInCopy()).isTrue();
        }
    }

    @Test
    void isSureOfWhatItEndedAndTidied() throws IOException {
        try (KeptStore store = open()) {
            put(store, "a.md");
            store.end("tea", List.of("a.md"));
            assertThat(headInCopy()).isTrue();
        }
    }

    /** As it would be after the machine lost its power now. */
    private boolean headInCopy() throws IOException {
        Path copy = Files.createDirectory(dir.resolve("copy"));
        Files.copy(dir.resolve("cache/readings"), copy.resolve("readings"));
        try (KeptStore other = KeptStore.open(copy, PROGRAM)) {
            return other.head("a.md").isPresent();
        }
    }

    @Test
    void throwsAwayWhatAnotherProgramKept() throws IOException {
        try (KeptStore store = open()) {
            put(store, "a.md");
            store.end("tea", List.of("a.md"));
        }
        try (KeptStore store = KeptStore.open(dir.resolve("cache"), "another")) {
            assertThat(store.head("a.md")).isEmpty();
            assertThat(store.isReadWith("tea")).isFalse();
        }
        try (KeptStore store = open()) {
            assertThat(store.text(1)).isEmpty();
        }
    }

    @Test
    void belongsToOneProgramAtATime() throws IOException {
        try (KeptStore store = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IOException.class)
                    .hasMessage("another program has it");
            put(store, "a.md");
            assertThat(store.head("a.md")).isPresent();
        }
        open().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 4096, 8192, 100_000})
    void isMadeAnewWhereItIsDamaged(int length) throws IOException {
        Path cache = Files.createDirectories(dir.resolve("cache"));
        Files.writeString(cache.resolve("readings"), "x".repeat(length));
        try (KeptStore store = open()) {
            put(store, "a.md");
            store.end("tea", List.of("a.md"));
        }
        try (KeptStore store = open()) {
            assertThat(store.head("a.md")).isPresent();
        }
    }
}
