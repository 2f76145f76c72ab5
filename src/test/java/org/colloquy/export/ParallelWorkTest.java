package org.colloquy.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelWorkTest {
    private static final List<String> MANY =
            IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();

    @Test
    void eachIsTakenOnce() {
        Queue<String> taken = new ConcurrentLinkedQueue<>();
        ParallelWork.each(MANY, taken::add);
        assertThat(taken).containsExactlyInAnyOrderElementsOf(MANY);
    }

    /** What takes long stands side by side: one thread must not have all of it. */
    @Test
    void neighboursAreMadeAtTheSameTime() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
        CountDownLatch begun = new CountDownLatch(2);
        Queue<Boolean> met = new ConcurrentLinkedQueue<>();
        ParallelWork.each(
                MANY,
                address -> {
                    if (address.equals("0") || address.equals("1")) {
                        begun.countDown();
                        met.add(isReached(begun));
                    }
                });
        assertThat(met).containsExactly(true, true);
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another would go on writing in a folder that is deleted. */
    @Test
    void theFirstFailureIsToldWhenAllThreadsAreDone() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
        CountDownLatch failing = new CountDownLatch(1);
        Queue<String> done = new ConcurrentLinkedQueue<>();
        assertThatThrownBy(() -> ParallelWork.each(MANY, address -> work(address, failing, done)))
                .hasMessage("no 1");
        assertThat(done).contains("0").hasSizeLessThan(MANY.size());
    }

    /** The first is still at work when the second fails. */
    private static void work(String address, CountDownLatch failing, Queue<String> done) {
        if (address.equals("1")) {
            failing.countDown();
            throw new IllegalStateException("no 1");
        }
        if (address.equals("0")) {
            isReached(failing);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        done.add(address);
    }
}
