package org.colloquy.site;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.Page;
import org.junit.jupiter.api.Test;

/** Pages are made once, and nobody waits for another page. */
class PageCacheTest {
    private final PageBodies bodies = new PageBodies();
    private final PageCache kept = new PageCache(bodies, false);
    private final AtomicInteger made = new AtomicInteger();

    private Optional<Page> page() {
        made.incrementAndGet();
        return Optional.of(new Page(Page.HTML, "words"));
    }

    @Test
    void aPageIsMadeOnce() {
        assertThat(kept.page("a", this::page)).isPresent();
        assertThat(kept.page("a", this::page)).isPresent();
        assertThat(made).hasValue(1);
    }

    @Test
    void aPageIsMadeAnewInEachEditionAndIsTheSameWhereItsWordsAre() {
        EncodedResource first = kept.page("a", this::page).orElseThrow();
        EncodedResource other = kept.page("b", this::page).orElseThrow();
        PageCache next = new PageCache(bodies, true);
        assertThat(next.ready("a")).isEmpty();
        assertThat(next.page("a", this::page)).containsSame(first);
        assertThat(made).hasValue(3);
        EncodedResource changed =
                next.page("b", () -> Optional.of(new Page(Page.HTML, "other words"))).orElseThrow();
        assertThat(changed.in(ContentCoding.IDENTITY).bytes()).asString().isEqualTo("other words");
        assertThat(kept.page("b", this::page)).containsSame(other);
        assertThat(new PageCache(bodies, true).page("b", this::page).orElseThrow())
                .isNotSameAs(changed);
    }

    @Test
    void thePagesThatWereWantedLastComeFirst() {
        for (String address : List.of("a", "b", "c")) {
            kept.page(address, this::page);
        }
        kept.page("none", Optional::empty);
        assertThat(kept.lastWanted()).containsExactly("c", "b", "a");
    }

    @Test
    void aPageThatAnEditTakesBackIsTheOneThatItWas() {
        EncodedResource first = kept.page("a", this::page).orElseThrow();
        new PageCache(bodies, true).page("a", () -> Optional.of(new Page(Page.HTML, "others")));
        assertThat(new PageCache(bodies, true).page("a", this::page)).containsSame(first);
    }

    @Test
    void whatIsNotThereIsLookedForAgain() {
        assertThat(kept.page("a", Optional::empty)).isEmpty();
        assertThat(kept.page("a", this::page)).isPresent();
    }

    @Test
    void aPageThatFailsSaysWhyAndIsTriedAgain() {
        Supplier<Optional<Page>> failing =
                () -> {
                    throw new IllegalStateException("why");
                };
        assertThatThrownBy(() -> kept.page("a", failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("why");
        assertThat(kept.page("a", this::page)).isPresent();
    }

    @Test
    void manyWhoWantOnePageGetTheSameAndNobodyWaitsForAnother() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Supplier<Optional<Page>> slow =
                () -> {
                    begun.countDown();
                    try {
                        go.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return page();
                };
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<Optional<EncodedResource>> first = readers.submit(() -> kept.page("slow", slow));
            assertThat(begun.await(10, SECONDS)).isTrue();
            Future<Optional<EncodedResource>> second =
                    readers.submit(() -> kept.page("slow", slow));
            for (int i = 0; i < 1_000; i++) {
                assertThat(kept.page("other-" + i, this::page)).isPresent();
            }
            assertThat(first.isDone()).isFalse();
            go.countDown();
            assertThat(second.get(10, SECONDS).orElseThrow())
                    .isSameAs(first.get(10, SECONDS).orElseThrow());
            assertThat(made).hasValue(1_001);
        } finally {
            go.countDown();
            readers.shutdownNow();
        }
    }
}
