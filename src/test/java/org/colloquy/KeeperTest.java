package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeeperTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void doesWhatIsAskedForWhenNobodyAsksAnyMore() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Keeper keeper = new Keeper(done::countDown, Duration.ofMillis(20), HOUR);
        keeper.ask();
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void doesItAtLastThoughOthersGoOnAsking() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Keeper keeper = new Keeper(done::countDown, Duration.ofMillis(500), Duration.ofMillis(700));
        for (int i = 0; i < 3_000 && done.getCount() > 0; i++) {
            keeper.ask();
            Thread.sleep(10);
        }
        assertThat(done.getCount()).isZero();
    }

    @Test
    void doesItAgainAfterAFailure() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        Keeper keeper =
                new Keeper(
                        () -> {
                            done.countDown();
                            throw new IllegalStateException("no room");
                        },
                        Duration.ofMillis(20),
                        HOUR);
        for (int i = 0; i < 3_000 && done.getCount() > 0; i++) {
            keeper.ask();
            Thread.sleep(40);
        }
        assertThat(done.getCount()).isZero();
    }
}
