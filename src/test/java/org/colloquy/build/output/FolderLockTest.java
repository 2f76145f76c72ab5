package org.colloquy.build.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderLockTest {
    private static final int COMMANDS = 4;
    private static final int ROUNDS = 3_000;

    @TempDir private Path temporary;

    private OutputFolder folder;

    @BeforeEach
    void fill() throws IOException {
        Path corpus = Files.createDirectory(temporary.resolve("corpus"));
        folder = OutputFolder.of(temporary.resolve("out/site"), corpus, "files");
    }

    @Test
    void isHeldByOneAtATime() throws IOException {
        try (FolderLock held = FolderLock.of(folder).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(FolderLock.of(folder)).isEmpty();
        }
        try (FolderLock again = FolderLock.of(folder).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        FolderLock.of(folder).orElseThrow().close();
        try (Stream<Path> left = Files.list(folder.parent())) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "of another program"})
    void isTakenOverWhereItsFileWasLeft(String inIt) throws IOException {
        Files.createDirectories(folder.parent());
        Files.writeString(folder.beside("lock"), inIt);
        try (FolderLock held = FolderLock.of(folder).orElseThrow()) {
            assertThat(FolderLock.of(folder)).isEmpty();
            assertThat(held).isNotNull();
        }
    }

    /** One lets go of it while another opens its file and a third makes the next. */
    @Test
    void isHeldByOneAtATimeWhenManyWantIt() throws Exception {
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Integer> command =
                () -> {
                    int taken = 0;
                    for (int i = 0; i < ROUNDS; i++) {
                        Optional<FolderLock> lock = FolderLock.of(folder);
                        if (lock.isPresent()) {
                            most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                            LockSupport.parkNanos(1);
                            holders.decrementAndGet();
                            lock.get().close();
                            taken++;
                        }
                    }
                    return taken;
                };
        ExecutorService commands = Executors.newFixedThreadPool(COMMANDS);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < COMMANDS; i++) {
                all.add(commands.submit(command));
            }
            int taken = 0;
            for (Future<Integer> each : all) {
                taken += each.get();
            }
            assertThat(taken).isPositive();
        } finally {
            commands.shutdownNow();
        }
        assertThat(most).hasValue(1);
    }
}
