package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.build.BuildCache;
import org.colloquy.console.Console;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.EditionHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that go out when their day comes, by a clock that the test sets. */
class ReleaseTimerTest {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @TempDir Path dir = Path.of("");

    private final SetClock clock = new SetClock();

    /** Clock in Seoul, where a day begins nine hours before it does in Greenwich. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2027-01-14T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Seoul");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void fill() {
        new CorpusFolderBuilder(dir)
                .file("interviews/out.md", "# Out\n\nWords.\n")
                .file("interviews/later.md", "---\npublish: 2027-01-15\n---\n# Later\n\nWords.\n")
                .file("pages/last.md", "---\npublish: 2027-02-01\n---\n# Last\n\nWords.\n");
    }

    private LiveCorpus corpus(boolean withDrafts) {
        return new LiveCorpus(
                dir,
                null,
                withDrafts,
                new Console(NOWHERE, NOWHERE),
                new Lazy<>(BuildCache::inMemory),
                clock);
    }

    private static List<String> slugs(Corpus corpus) {
        return corpus.interviews().stream().map(one -> one.slug()).toList();
    }

    @Test
    void showsATextOnItsDayWithoutARestart() {
        LiveCorpus corpus = corpus(false);
        EditionHolder editions = new EditionHolder();
        editions.publish(corpus.read());
        EditionUpdates updates = new EditionUpdates(corpus, editions);
        ReleaseTimer timer =
                new ReleaseTimer(corpus::due, updates::momentCame, editions::doubt, clock);
        assertThat(corpus.due()).contains(Instant.parse("2027-01-14T15:00:00Z"));

        timer.look();
        assertThat(slugs(editions.current().orElseThrow().corpus())).containsExactly("out");
        clock.now = Instant.parse("2027-01-14T15:00:00Z");
        timer.look();
        assertThat(slugs(editions.current().orElseThrow().corpus()))
                .containsExactly("later", "out");
        assertThat(corpus.due()).contains(Instant.parse("2027-01-31T15:00:00Z"));

        clock.now = Instant.parse("2027-03-01T00:00:00Z");
        timer.look();
        assertThat(editions.current().orElseThrow().corpus().pages().all()).hasSize(1);
        assertThat(corpus.due()).isEmpty();
    }

    @Test
    void showsATextAtItsTimeAndNotASecondBefore() {
        new CorpusFolderBuilder(dir)
                .file(
                        "interviews/zoned.md",
                        "---\npublish: 2027-01-14T14:30+01:00\n---\n# Zoned\n\nWords.\n");
        LiveCorpus corpus = corpus(false);
        EditionHolder editions = new EditionHolder();
        editions.publish(corpus.read());
        EditionUpdates updates = new EditionUpdates(corpus, editions);
        ReleaseTimer timer =
                new ReleaseTimer(corpus::due, updates::momentCame, editions::doubt, clock);
        assertThat(corpus.due()).contains(Instant.parse("2027-01-14T13:30:00Z"));
        clock.now = Instant.parse("2027-01-14T13:29:59Z");
        timer.look();
        assertThat(slugs(editions.current().orElseThrow().corpus())).containsExactly("out");
        clock.now = Instant.parse("2027-01-14T13:30:00Z");
        timer.look();
        assertThat(slugs(editions.current().orElseThrow().corpus()))
                .containsExactly("out", "zoned");
    }

    static List<Throwable> faults() {
        return List.of(
                new IllegalStateException("gone"),
                new NoClassDefFoundError("org/colloquy/Gone"),
                new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void triesAgainWhatCannotBeReadOnTheDay(Throwable fault) {
        List<String> doubts = new ArrayList<>();
        int[] calls = {0};
        ReleaseTimer timer =
                new ReleaseTimer(
                        () -> Optional.of(Instant.parse("2027-01-13T15:00:00Z")),
                        () -> {
                            calls[0]++;
                            sneak(fault);
                        },
                        doubts::add,
                        clock);
        timer.look();
        timer.look();
        assertThat(calls[0]).isEqualTo(2);
        assertThat(doubts).hasSize(2).allMatch(doubt -> doubt.contains("published today"));
    }

    private static void sneak(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }

    @Test
    void tellsDraftsByTheDayWhereTheyAreShown() {
        Corpus corpus = corpus(true).read();
        assertThat(slugs(corpus)).containsExactly("later", "out");
        assertThat(corpus.drafts()).extracting(one -> one.slug()).containsExactly("later");
        clock.now = Instant.parse("2027-01-15T00:00:00Z");
        assertThat(corpus(true).read().drafts()).isEmpty();
    }
}
