package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.reader.transcript.name.SpeakerNames;
import org.colloquy.text.QuestionSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that ask, prompt or command. */
class PromptHeuristicsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Why?|true",
                "?|true",
                "？|true",
                "؟|true",
                "为什么？（笑）|true",
                "为什么？|true",
                "لماذا؟|true",
                "“Why?”|true",
                "Why?[^1][^2]|true",
                "Why? (laughs)|true",
                "Why? So.|false",
                "Why|false",
                "Why (or not)|false",
                "Words[^1]|false"
            })
    void asks(String words, boolean asks) {
        assertThat(QuestionSentences.isQuestion(words)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why is it so?|true",
                "It is so. Why?|false",
                "Why?  And how?|false",
                "It is so.|false",
                "“Is it so?”, she said.|false",
                "为什么？|true"
            })
    void isOneQuestion(String words, boolean one) {
        assertThat(QuestionHeuristics.isOneQuestion(words)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tell us about tea|true|true",
                "Please describe it|true|true",
                "Describe the kettle|true|true",
                "On tea:|true|false",
                "And then...|true|false",
                "请介绍一下|true|true",
                "Tea|false|false",
                "Links:|false|false",
                "References…|false|false"
            })
    void promptsAndCommands(String words, boolean prompts, boolean commands) {
        assertThat(QuestionHeuristics.prompts(words)).isEqualTo(prompts);
        assertThat(QuestionHeuristics.commands(words)).isEqualTo(commands);
    }

    @Test
    void someHeadingsCloseAnInterview() {
        assertThat(QuestionHeuristics.closes("Further reading")).isTrue();
        assertThat(QuestionHeuristics.closes("Thanks!")).isTrue();
        assertThat(QuestionHeuristics.closes("Thanks for tea")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1. Tea|true", "12) Tea|true", "Q3: Tea|true", "问题1：茶|true", "Tea 1|false"})
    void aHeadingMayHaveANumber(String words, boolean numbered) {
        assertThat(QuestionHeuristics.isNumbered(words)).isEqualTo(numbered);
    }

    @Test
    void aHeadingMayBeASentence() {
        assertThat(QuestionHeuristics.isSentence("You came here by boat and stayed for years."))
                .isTrue();
        assertThat(QuestionHeuristics.isSentence("You came here by boat and stayed")).isFalse();
        assertThat(QuestionHeuristics.isSentence("Thank you.")).isFalse();
    }

    @Test
    void aLabelMayMeanAPart() {
        assertThat(SpeakerNames.isQuestionOrAnswer("Q")).isTrue();
        assertThat(SpeakerNames.isQuestionOrAnswer("Answer 3")).isTrue();
        assertThat(SpeakerNames.isQuestionOrAnswer("Ada")).isFalse();
        assertThat(QuestionHeuristics.isLabelled("Q: Which way")).isTrue();
        assertThat(QuestionHeuristics.isLabelled("Which way")).isFalse();
    }
}
