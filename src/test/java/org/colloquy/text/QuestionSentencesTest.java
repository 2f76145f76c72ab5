package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who rang the bell? — @ringer_77|true",
                "Who rang the bell? - Jo Pell, Hull|true",
                "Who rang the bell?” – anonymous|true",
                "Who rang the bell? – 4ringer|true",
                "Who rang the bell? – 1923|false",
                "Who rang the bell? – 2022/23|false",
                "\"Who rang the bell?\" – Jo Pell|false",
                "“Who rang the bell?” — anonymous|false",
                "« Qui a sonné ? » – Jo Pell|false",
                "谁敲的钟？ — 王小明|true",
                "Who rang the bell? – it was only the wind|false",
                "Who rang the bell? – Nobody knew.|false",
                "The bell — Jo Pell|false",
                "Who rang the bell? Please be frank.|true",
                "**Who rang it? Tell us all of it.**|true",
                "\"Who rang it?\" Explain.|true",
                "谁敲的钟？ 请说。|true",
                "Who rang it? Nobody told us.|false",
                "Who rang it? Tell nobody. It was Jo.|false",
                "Tell us who rang it.|false",
                "Who rang it? It was late — Jo|false"
            })
    void setApartWhoAsksOrARequestMayStandBehindThem(String words, boolean asks) {
        assertThat(QuestionSentences.isQuestionAlone(words)).isEqualTo(asks);
        assertThat(QuestionSentences.isQuestion(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who rang the bell?",
                "Who rang the bell?[^1]",
                "鐘はどこにありますか。",
                "誰が鳴らしたのですか",
                "いつ鳴らすのでしょうか。",
                "雨の日も鳴らすのだろうか。",
                "昔は大きかったのですかね。",
                "なぜ鐘を鳴らすのか。",
                "鐘とは何か。",
                "「誰が鳴らしますか。」",
                "どこで買いましたか。[^1]",
                "종은 어디에 있습니까.",
                "누가 종을 칩니까.",
                "언제 치시나요.",
                "왜 그런 것인가요.",
                "비가 와도 칠까요.",
                "你听过这口钟吗。",
                "爷爷是怎么教您的呢。",
                "这口钟是什么时候铸的呢",
                "誰敲的呢。",
                "Πότε χτυπά η καμπάνα;",
                "Πότε χτυπά η καμπάνα\u037E",
                "«Ποιος τη χτυπά;»",
                "Και «η μικρή»;"
            })
    void whatIsSetApartAsksAlsoByItsLastParticle(String words) {
        assertThat(QuestionSentences.isQuestionAlone(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bell.",
                "か",
                "村は静か。",
                "鳴らすのは誰か",
                "たしか。",
                "いつか",
                "なぜ鐘を鳴らすのか",
                "鐘とは何か",
                "鳴らすかどうか。",
                "鐘の音。",
                "鳴りますから。",
                "그러니까.",
                "비가 오니까.",
                "생각이 나요.",
                "같이 가요.",
                "钟还在呢。",
                "谁都不知道呢。",
                "他问什么时候敲。钟还在呢。",
                "The bell;",
                "Η καμπάνα; Χτυπά."
            })
    void otherEndingsDoNotAsk(String words) {
        assertThat(QuestionSentences.isQuestionAlone(words)).isFalse();
    }

    @Test
    void amidOtherWordsAParticleDoesNotAsk() {
        assertThat(QuestionSentences.isQuestion("鐘はどこにありますか。")).isFalse();
    }
}
