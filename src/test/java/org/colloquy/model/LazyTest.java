package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made once, when it is first wanted. */
class LazyTest {
    @Test
    void isMadeOnceForAllWhoWantIt() throws Exception {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch wanted = new CountDownLatch(1);
        Lazy<Integer> later =
                new Lazy<>(
                        () -> {
                            wanted.countDown();
                            return times.incrementAndGet();
                        });
        assertThat(later.isMade()).isFalse();
        List<CompletableFuture<Integer>> all =
                Stream.generate(() -> CompletableFuture.supplyAsync(later)).limit(8).toList();
        wanted.await();
        for (CompletableFuture<Integer> one : all) {
            assertThat(one.get()).isEqualTo(1);
        }
        assertThat(later.isMade()).isTrue();
    }
}
