package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.Page;
import org.junit.jupiter.api.Test;

/** An answer is made once for all who ask for the same. */
class SearchAnswersTest {
    private final SearchAnswers answers = new SearchAnswers();
    private final AtomicInteger made = new AtomicInteger();

    private static Page tea(String text) {
        return new Page(Page.TEXT, text);
    }

    private String ask(String asked) {
        EncodedResource answer =
                answers.answer(
                        asked, () -> tea(asked + " for the " + made.incrementAndGet()), () -> true);
        return new String(answer.in(ContentCoding.IDENTITY).bytes(), UTF_8);
    }

    @Test
    void isMadeOnce() {
        assertThat(answers.ready("tea")).isEmpty();
        assertThat(ask("tea")).isEqualTo("tea for the 1");
        assertThat(ask("tea")).isEqualTo("tea for the 1");
        assertThat(answers.ready("tea")).isPresent();
        assertThat(ask("coffee")).isEqualTo("coffee for the 2");
    }

    @Test
    void aFailureIsNotKept() {
        assertThatThrownBy(
                        () ->
                                answers.answer(
                                        "tea",
                                        () -> {
                                            throw new IllegalStateException("away");
                                        },
                                        () -> true))
                .hasMessage("away");
        assertThat(ask("tea")).isEqualTo("tea for the 1");
    }

    @Test
    void whatTimeCutShortIsForItsAskerAlone() {
        AtomicBoolean isWhole = new AtomicBoolean(true);
        EncodedResource part =
                answers.answer(
                        "tea",
                        () -> {
                            isWhole.set(false);
                            return tea("some tea");
                        },
                        isWhole::get);
        assertThat(part.in(ContentCoding.IDENTITY).bytes()).hasSize(8);
        assertThat(answers.ready("tea")).isEmpty();
        assertThat(ask("tea")).isEqualTo("tea for the 1");
    }

    @Test
    void anAnswerBeyondTheBoundIsSentAndNotKept() {
        int bytes = Math.toIntExact(Runtime.getRuntime().maxMemory() / 64);
        String text = "x".repeat(bytes);
        EncodedResource answer = answers.answer("tea", () -> tea(text), () -> true);
        assertThat(answer.in(ContentCoding.IDENTITY).bytes()).hasSize(bytes);
        assertThat(answers.ready("tea")).isEmpty();
    }
}
