package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who rang the bell?|Who rang the bell?",
                "It was late. Who rang the bell? Nobody.|Who rang the bell?",
                "Who rang it? It was late. Why?|Who rang it? Why?",
                "It was late.|It was late.",
                "Q:1 Who rang it?|Who rang it?",
                "Question 12) Who rang it?|Who rang it?",
                "3. Who rang it?|Who rang it?",
                "问题3：谁敲的？|谁敲的？",
                "30 bells rang. Why?|Why?",
                "Could you tell us of the bell.|Could you tell us of the bell.",
                "Who rang it? ##|Who rang it?",
                "Who rang it?** #|Who rang it?",
                "* # *|''"
            })
    void thoseThatAsk(String words, String asking) {
        assertThat(QuestionSentences.asking(words)).isEqualTo(asking);
    }

    @Test
    void areOnOneLine() {
        assertThat(QuestionSentences.asking("\tWho\n rang \u000B the\f\r\n\tbell,\nand why?  \n"))
                .isEqualTo("Who rang the bell, and why?");
        assertThat(QuestionSentences.asking("Who\u00a0rang\u3000it?"))
                .isEqualTo("Who\u00a0rang\u3000it?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was late. Who rang the bell?|Who rang the bell?",
                "Who rang? Why?|Why?",
                "Who? It was late.  Who  rang\tit?|Who rang it?",
                "船钟。谁敲的？|谁敲的？"
            })
    void theOneWithWhichATurnEnds(String words, String last) {
        assertThat(QuestionSentences.lastQuestion(words)).contains(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Who? It was late.", "It was late, right?", "It rang, didn't it?", "''"})
    void aTurnMayEndOtherwise(String words) {
        assertThat(QuestionSentences.lastQuestion(words)).isEmpty();
    }
}
