package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.InterviewText;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.junit.jupiter.api.Test;

/** Texts are held that were fetched last, as long as they are not too many. */
class RecentTextsTest {
    private final RecentTexts recent = new RecentTexts(10);

    private WeakReference<InterviewText> held(int size) {
        Block block =
                new Block(Block.Kind.PARAGRAPH, ProseWriter.linked("x".repeat(size), List.of()), 0);
        Passage passage =
                new Passage(Locator.introduction().block(1), block, null, null, List.of());
        InterviewText text =
                new InterviewText(
                        List.of(passage, passage), List.of(), List.of(), List.of(), List.of());
        recent.hold(text);
        return new WeakReference<>(text);
    }

    private static boolean isThere(WeakReference<InterviewText> text) {
        System.gc();
        return text.get() != null;
    }

    @Test
    void thatFitAreAllHeld() {
        List<WeakReference<InterviewText>> texts = List.of(held(2), held(1), held(2));
        assertThat(texts).allMatch(RecentTextsTest::isThere);
    }

    @Test
    void wereFetchedFirstAreLetGoFirst() {
        WeakReference<InterviewText> first = held(2);
        WeakReference<InterviewText> second = held(2);
        WeakReference<InterviewText> third = held(2);
        assertThat(isThere(first)).isFalse();
        assertThat(isThere(second)).isTrue();
        assertThat(isThere(third)).isTrue();
        WeakReference<InterviewText> small = held(1);
        assertThat(isThere(second)).as("there is room again").isTrue();
        assertThat(isThere(small)).isTrue();
    }

    @Test
    void areTooLargeForAllAreHeldAlone() {
        WeakReference<InterviewText> small = held(1);
        WeakReference<InterviewText> large = held(50);
        assertThat(isThere(small)).isFalse();
        assertThat(isThere(large)).isTrue();
        held(1);
        assertThat(isThere(large)).isFalse();
    }
}
