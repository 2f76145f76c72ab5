package org.colloquy.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made once, when it is first wanted. */
class LaterTest {
    @Test
    void isMadeOnceForAllWhoWantIt() throws Exception {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch wanted = new CountDownLatch(1);
        Later<Integer> later =
                new Later<>(
                        () -> {
                            wanted.countDown();
                            return times.incrementAndGet();
                        });
        assertThat(later.latest()).isNull();
        List<CompletableFuture<Integer>> all =
                Stream.generate(() -> CompletableFuture.supplyAsync(later)).limit(8).toList();
        wanted.await();
        for (CompletableFuture<Integer> one : all) {
            assertThat(one.get()).isEqualTo(1);
        }
        assertThat(later.latest()).isEqualTo(1);
    }

    @Test
    void isMadeOfTheLatestThatThereWas() {
        List<String> earlier = new ArrayList<>();
        Later<String> second = new Later<>("first", old -> remembered(earlier, old, "second"));
        assertThat(second.latest()).isEqualTo("first");
        Later<String> third =
                new Later<>(second.latest(), old -> remembered(earlier, old, "third"));
        assertThat(third.get()).isEqualTo("third");
        assertThat(second.get()).isEqualTo("second");
        assertThat(earlier).containsExactly("first", "first");
        assertThat(second.latest()).isEqualTo("second");
    }

    private static String remembered(List<String> earlier, String old, String now) {
        earlier.add(old);
        return now;
    }
}
