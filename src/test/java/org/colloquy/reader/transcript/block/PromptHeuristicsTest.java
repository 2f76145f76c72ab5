package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(QuestionHeuristics.closes("Tea for which we are thankful")).isFalse();
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
        assertThat(LabelMeaning.isQuestionOrAnswer("Q")).isTrue();
        assertThat(LabelMeaning.isQuestionOrAnswer("Answer 3")).isTrue();
        assertThat(LabelMeaning.isQuestionOrAnswer("Ada")).isFalse();
        assertThat(QuestionHeuristics.isLabelled("Q: Which way")).isTrue();
        assertThat(QuestionHeuristics.isLabelled("Which way")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you",
                "Thanks!",
                "Thank you so much for talking to us today!",
                "Thank you. Good luck!",
                "Vielen Dank für das Gespräch!",
                "Wir danken Ihnen.",
                "Merci beaucoup pour cet entretien !",
                "Nous vous remercions.",
                "¡Muchas gracias por su tiempo!",
                "Obrigada pela entrevista!",
                "Grazie per la chiacchierata!",
                "Bedankt voor het gesprek!",
                "Tack för pratstunden!",
                "Спасибо за беседу!",
                "बातचीत के लिए धन्यवाद!",
                "شكرًا جزيلًا على هذا الحوار!",
                "با سپاس از شما!",
                "תודה רבה על השיחה!",
                "ありがとうございました！",
                "本日はありがとうございました。",
                "인터뷰에 응해 주셔서 감사합니다!",
                "感谢接受采访！",
                "謝謝您接受訪問！"
            })
    void thanksPromptNobody(String words) {
        assertThat(QuestionHeuristics.thanks(words)).isTrue();
        assertThat(QuestionHeuristics.closes(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for coming. Please introduce yourself.",
                "Thanks. Tell us more",
                "Thanks, but why?",
                "Thank you for that. What we want to hear is how the weir was built.",
                "谢谢。请介绍一下你的师傅。",
                "请谈谈感谢信的故事。",
                "感谢信是谁写的？",
                "A tackle for the weir",
                "Dankbar wofür",
                ""
            })
    void whatDoesMoreThanThankMayPrompt(String words) {
        assertThat(QuestionHeuristics.thanks(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Q: Why, true",
        "Q5.1 Why, true",
        "问：为什么, true",
        "Вопрос 3: Почему, true",
        "שאלה: למה, true",
        "Pergunta 2: Como, true",
        "Weir: Why, false",
        "Q, false"
    })
    void isLabelledInManyLanguages(String words, boolean labelled) {
        assertThat(QuestionHeuristics.isLabelled(words)).isEqualTo(labelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "References",
                "About the author",
                "About the Authors:",
                "Biography",
                "Acknowledgements",
                "Über die Autorin",
                "Über den Autor",
                "À propos de l’auteur",
                "À propos des autrices",
                "Sobre el autor",
                "Sobre a autora",
                "Sull'autore",
                "Об авторе",
                "著者について",
                "关于作者",
                "저자 소개"
            })
    void whatIsPutBehindATalkClosesIt(String heading) {
        assertThat(QuestionHeuristics.closes(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About the bell",
                "Your biography",
                "The author",
                "Meet the parish",
                "Über die Glocke",
                "鐘について"
            })
    void whatATalkIsAboutDoesNot(String heading) {
        assertThat(QuestionHeuristics.closes(heading)).isFalse();
    }
}
