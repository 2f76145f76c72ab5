package org.colloquy.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {
    /** Value of a stage. */
    record Page(List<String> lines) {}

    private static final Stage<Page> STORED = Stage.stored("page", Page.class);
    private static final Stage<Page> PASSING = Stage.inMemory("passing-page", Page.class);
    private static final Page TEA = new Page(List.of("It warms."));

    @TempDir private Path folder;
    private final AtomicInteger made = new AtomicInteger();

    private BuildCache opened(String program) {
        return BuildCache.in(folder, program, new ValueCodec(List.of(Page.class), Map.of()));
    }

    private Page make() {
        made.incrementAndGet();
        return new Page(List.of("It warms."));
    }

    private Page written() {
        try (BuildCache cache = opened("one")) {
            return cache.get(STORED.of("tea"), this::make);
        }
    }

    private Page readBy(String program, Stage<Page> stage, String input) {
        try (BuildCache cache = opened(program)) {
            return cache.get(stage.of(input), this::make);
        }
    }

    @Test
    void makesAValueOnceWhileItIsUsed() {
        try (BuildCache cache = BuildCache.inMemory()) {
            Page first = cache.get(STORED.of("tea"), this::make);
            assertThat(cache.get(STORED.of("tea"), this::make)).isSameAs(first);
            assertThat(cache.find(STORED.of("cups"))).isEmpty();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void makesAnotherValueOfAnotherInputOrStage() {
        try (BuildCache cache = BuildCache.inMemory()) {
            cache.get(STORED.of("tea", "cups"), this::make);
            cache.get(STORED.of("teac", "ups"), this::make);
            cache.get(PASSING.of("tea", "cups"), this::make);
        }
        assertThat(made).hasValue(3);
    }

    @Test
    void findsAStoredValueAtTheNextStart() {
        assertThat(written()).isEqualTo(TEA);
        assertThat(readBy("one", STORED, "tea")).isEqualTo(TEA);
        assertThat(made).hasValue(1);
    }

    @Test
    void hasTheSameValuesWhenItIsPacked() throws IOException {
        // Commits may be put together; each cache that is closed leaves a part of its own.
        for (int i = 0; i < 100; i++) {
            readBy("one", STORED, "tea " + i);
        }
        long before = Files.size(folder.resolve("build"));
        BuildCache.pack(folder, "one");
        assertThat(Files.size(folder.resolve("build"))).isLessThan(before);
        for (int i = 0; i < 100; i++) {
            assertThat(readBy("one", STORED, "tea " + i)).isEqualTo(TEA);
        }
        assertThat(made).hasValue(100);
        assertThatThrownBy(() -> BuildCache.pack(folder, "other")).isInstanceOf(IOException.class);
    }

    @Test
    void isReadWithoutBeingWritten() throws IOException {
        written();
        byte[] before = Files.readAllBytes(folder.resolve("build"));
        ValueCodec codec = new ValueCodec(List.of(Page.class), Map.of());
        try (BuildCache cache = BuildCache.reading(folder, "one", codec)) {
            assertThat(cache.get(STORED.of("tea"), this::make)).isEqualTo(TEA);
            assertThat(cache.get(STORED.of("cups"), this::make)).isEqualTo(TEA);
            assertThat(cache.handle(STORED.of("pots"), TEA, this::make).get()).isSameAs(TEA);
            cache.commit();
            cache.endBuild();
        }
        assertThat(made).hasValue(2);
        assertThat(Files.readAllBytes(folder.resolve("build"))).isEqualTo(before);
        assertThatThrownBy(() -> BuildCache.reading(folder, "other", codec))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> BuildCache.reading(folder.resolve("none"), "one", codec))
                .isInstanceOf(IOException.class);
    }

    @Test
    void forgetsAPassingValueWithTheProgram() {
        readBy("one", PASSING, "tea");
        readBy("one", PASSING, "tea");
        assertThat(made).hasValue(2);
    }

    @Test
    void takesNothingFromAnotherProgram() {
        written();
        readBy("other", STORED, "tea");
        assertThat(made).hasValue(2);
    }

    @Test
    void findsWhatWasWrittenBeforeTheFirstBuildEnded() {
        try (BuildCache cache = opened("one")) {
            for (int i = 0; i < 200; i++) {
                cache.get(STORED.of("tea " + i), this::make);
            }
        }
        try (BuildCache cache = opened("one")) {
            for (int i = 0; i < 200; i++) {
                assertThat(cache.find(STORED.of("tea " + i))).contains(TEA);
            }
        }
    }

    @Test
    void removesWhatAWholeBuildHadNoUseFor() {
        written();
        try (BuildCache cache = opened("one")) {
            cache.get(STORED.of("cups"), this::make);
            cache.endBuild();
        }
        try (BuildCache cache = opened("one")) {
            assertThat(cache.find(STORED.of("tea"))).isEmpty();
            assertThat(cache.find(STORED.of("cups"))).contains(TEA);
        }
    }

    /** To look for one value among thousands, all of them would be read. */
    @Test
    void leavesAFewOfManyThatABuildHadNoUseFor() {
        useOf(40);
        useOf(39);
        assertThat(isThere("tea 39")).isTrue();
        useOf(30);
        assertThat(isThere("tea 39")).isFalse();
        assertThat(isThere("tea 30")).isFalse();
        assertThat(isThere("tea 29")).isTrue();
    }

    private void useOf(int values) {
        try (BuildCache cache = opened("one")) {
            for (int i = 0; i < values; i++) {
                cache.get(STORED.of("tea " + i), this::make);
            }
            cache.endBuild();
        }
    }

    private boolean isThere(String text) {
        try (BuildCache cache = opened("one")) {
            return cache.find(STORED.of(text)).isPresent();
        }
    }

    @Test
    void keepsTheValuesOfStagesThatABuildDoesWithout() {
        written();
        Stage<Page> other = Stage.stored("other", Page.class);
        try (BuildCache cache = opened("one")) {
            cache.get(other.of("cups"), this::make);
            cache.endBuild();
        }
        try (BuildCache cache = opened("one")) {
            assertThat(cache.find(STORED.of("tea"))).contains(TEA);
            assertThat(cache.find(other.of("cups"))).contains(TEA);
        }
    }

    @Test
    void keepsWhatAnEditLeavesUntilTheNextStart() {
        try (BuildCache cache = opened("one")) {
            cache.get(STORED.of("tea"), this::make);
            cache.endBuild();
            cache.get(STORED.of("cups"), this::make);
            cache.endBuild();
        }
        try (BuildCache cache = opened("one")) {
            assertThat(cache.find(STORED.of("tea"))).contains(TEA);
        }
    }

    @Test
    void letsGoOfAValueOnlyWhereItIsOnDisk() {
        try (BuildCache onDisk = opened("one");
                BuildCache inMemory = BuildCache.inMemory()) {
            Supplier<Page> kept = onDisk.handle(STORED.of("tea"), make(), this::make);
            Supplier<Page> held = inMemory.handle(STORED.of("tea"), make(), this::make);
            assertThat(kept.get()).isEqualTo(TEA);
            assertThat(held.get()).isSameAs(held.get());
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void makesAnewWhatIsDamaged() throws IOException {
        written();
        try (DiskStore store = DiskStore.open(folder, "one")) {
            byte[] bytes = store.get(STORED.of("tea")).orElseThrow();
            bytes[bytes.length - 1]++;
            store.put(STORED.of("tea"), bytes);
        }
        assertThat(readBy("one", STORED, "tea")).isEqualTo(TEA);
        assertThat(made).hasValue(2);
        assertThat(readBy("one", STORED, "tea")).isEqualTo(TEA);
        assertThat(made).hasValue(2);
    }

    /** A length is believed only where there is so much to read. */
    @Test
    void makesAnewWhatIsSaidToBeLongerThanAllMemory() throws IOException {
        written();
        byte[] bytes;
        try (DiskStore store = DiskStore.open(folder, "one")) {
            bytes = store.get(STORED.of("tea")).orElseThrow();
        }
        Path file = folder.resolve("build");
        byte[] all = Files.readAllBytes(file);
        int start = indexOf(all, bytes);
        assertThat(all[start - 1]).isEqualTo((byte) bytes.length);
        byte[] longest = {-1, -1, -1, -1, 7};
        System.arraycopy(longest, 0, all, start - 1, longest.length);
        Files.write(file, all);
        assertThat(readBy("one", STORED, "tea")).isEqualTo(TEA);
        assertThat(made).hasValue(2);
    }

    private static int indexOf(byte[] all, byte[] part) {
        return new String(all, ISO_8859_1).indexOf(new String(part, ISO_8859_1));
    }

    @Test
    void beginsAnewWhereTheWholeFileIsDamaged() throws IOException {
        Files.writeString(folder.resolve("build"), "no store at all ".repeat(2000));
        written();
        assertThat(readBy("one", STORED, "tea")).isEqualTo(TEA);
        assertThat(made).hasValue(1);
    }

    @Test
    void worksInMemoryWhereTheFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ValueCodec codec = new ValueCodec(List.of(Page.class), Map.of());
        try (BuildCache cache = BuildCache.in(file.resolve("below"), "one", codec)) {
            assertThat(cache.get(STORED.of("tea"), this::make)).isEqualTo(TEA);
        }
    }

    @Test
    void worksInMemoryWhereAnotherProgramHasTheFolder() {
        try (BuildCache first = opened("one");
                BuildCache second = opened("one")) {
            assertThat(first.get(STORED.of("tea"), this::make)).isEqualTo(TEA);
            assertThat(second.get(STORED.of("tea"), this::make)).isEqualTo(TEA);
        }
        assertThat(made).hasValue(2);
    }
}
