package org.colloquy.build.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Threads that do not keep the program alive. */
class DaemonThreadTest {
    @Test
    void isADaemonWithAName() throws InterruptedException {
        AtomicReference<Thread> seen = new AtomicReference<>();
        Thread thread = DaemonThread.of("tea", () -> seen.set(Thread.currentThread()));
        assertThat(thread.getState()).isEqualTo(Thread.State.NEW);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("tea");
        thread.start();
        thread.join();
        assertThat(seen.get()).isSameAs(thread);
    }

    @Test
    void worksAgainAfterEachPauseUntilItIsInterrupted() throws InterruptedException {
        CountDownLatch times = new CountDownLatch(3);
        Thread thread = DaemonThread.repeating("tea", Duration.ofMillis(1), times::countDown);
        assertThat(thread.isDaemon()).isTrue();
        thread.start();
        assertThat(times.await(60, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();
        thread.join();
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void anExecutorHasThemToo() {
        Thread thread = DaemonThread.named("milk").newThread(() -> {});
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("milk");
    }
}
