package org.colloquy.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.corpus.Invented.at;
import static org.colloquy.corpus.Invented.passage;
import static org.colloquy.corpus.Invented.question;
import static org.colloquy.corpus.Invented.section;
import static org.colloquy.corpus.Invented.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A text is held until it is kept elsewhere; then it is fetched, and remembered. */
class TextHolderTest {
    private static final History HISTORY =
            new History(true, List.of(), Map.of(at("q9"), at("q1")), List.of());
    private static final InterviewText TEXT =
            text(section(question("q1", "Why?", passage("q1-p1", "So."))));

    @Test
    void isFetchedOnceAndRemembered() {
        AtomicInteger fetched = new AtomicInteger();
        TextHolder holder =
                new TextHolder(
                        "talk",
                        HISTORY,
                        () -> {
                            fetched.incrementAndGet();
                            return TEXT;
                        });
        assertThat(fetched).hasValue(0);
        WholeText whole = holder.get();
        assertThat(whole.text()).isEqualTo(TEXT);
        assertThat(whole.places()).containsEntry("q9", at("q1"));
        assertThat(holder.get()).isSameAs(whole);
        assertThat(fetched).hasValue(1);
    }

    @Test
    void whatIsHeldIsNeverFetched() {
        WholeText whole = new WholeText("talk", HISTORY, TEXT);
        TextHolder holder = new TextHolder("talk", HISTORY, whole);
        assertThat(holder.get()).isSameAs(whole);
        holder.keep(
                () -> {
                    throw new AssertionError("is remembered while somebody holds it");
                });
        assertThat(holder.get()).isSameAs(whole);
    }
}
