package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is made once, when it is first wanted. */
class LazyTest {
    private static final ForkJoinPool POOL = ForkJoinPool.commonPool();

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

    @Test
    @Timeout(60)
    void isMadeByMeansOfThePoolWhileEachThreadOfItWaitsForTheValue() {
        CompletableFuture<Lazy<String>> wanted = new CompletableFuture<>();
        wanted.complete(
                new Lazy<>(
                        () -> {
                            occupy(wanted.join());
                            CompletableFuture<String> answer = new CompletableFuture<>();
                            POOL.execute(() -> answer.complete("made"));
                            return answer.orTimeout(20, TimeUnit.SECONDS).join();
                        }));
        assertThat(wanted.join().get()).isEqualTo("made");
    }

    /** Returns when every thread that the pool has of itself waits for a value. */
    private static void occupy(Lazy<String> value) {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        for (int i = 0; i < POOL.getParallelism(); i++) {
            POOL.execute(
                    () -> {
                        threads.add(Thread.currentThread());
                        value.get();
                    });
        }
        while (threads.size() < POOL.getParallelism()
                || threads.stream().anyMatch(one -> one.getState() == Thread.State.RUNNABLE)) {
            Thread.onSpinWait();
        }
    }
}
