package org.colloquy.reader.transcript.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelMeaningTest {
    @ParameterizedTest
    @CsvSource({
        "q, true, false",
        "q1, true, false",
        "q 12., true, false",
        "question #3, true, false",
        "a, false, true",
        "a.2, false, true",
        "q3-1, true, false",
        "answer 3.12, false, true",
        "a1-b, false, false",
        "q1-2-3, false, false",
        "key question, true, false",
        "follow-up question 2, true, false",
        "핵심 질문, true, false",
        "追加質問, true, false",
        "final answer, false, true",
        "audience question, false, false",
        "open question, false, false",
        "short answer, false, false",
        "key, false, false",
        "last, false, false",
        "question time, false, false",
        "ada, false, false",
        "3, false, false"
    })
    void mayAskOrAnswerWithANumberBehind(String key, boolean asks, boolean answers) {
        assertThat(LabelMeaning.asks(key)).isEqualTo(asks);
        assertThat(LabelMeaning.answers(key)).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"music", "clip from the film", "ad for soap"})
    void mayBeWhatIsHeard(String key) {
        assertThat(LabelMeaning.isEvent(key)).isTrue();
    }

    @Test
    void whatIsHeardIsNoBeginningOfAName() {
        assertThat(LabelMeaning.isEvent("clip forever")).isFalse();
        assertThat(LabelMeaning.isEvent("ada")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"note, true", "step 2, true", "step, true", "ada, false"})
    void mayBeNoNamesAtAll(String key, boolean none) {
        assertThat(LabelMeaning.isNoName(key)).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({
        "speaker 1, true, speaker",
        "speaker_00, true, speaker",
        "guest-12, true, guest",
        "speaker_ada, false, speaker_ada",
        "kiln_07, false, kiln_07",
        "guestbook-2, false, guestbook-2",
        "unknown, true, unknown",
        "female speaker, true, female speaker",
        "audience member 3, true, audience member",
        "speaker a, true, speaker a",
        "speakerb, true, speakerb",
        "speaker12, true, speaker",
        "guest s, true, guest s",
        "guests, false, guests",
        "participants, false, participants",
        "listeners 2, false, listeners 2",
        "??, true, ??",
        "sprecher 1, true, sprecher",
        "sprecher, false, sprecher",
        "intervenant 2, true, intervenant",
        "hablante_03, true, hablante",
        "konuşmacı 1, true, konuşmacı",
        "спикер 2, true, спикер",
        "話者1, true, 話者",
        "话筒1, false, 话筒1",
        "화자 12, true, 화자",
        "المتحدث 1, true, المتحدث",
        "sprecher 1 a, false, sprecher 1 a",
        "intervistatore, true, intervistatore",
        "entrevistadora 2, true, entrevistadora",
        "интервьюер, true, интервьюер",
        "記者, true, 記者",
        "观众, true, 观众",
        "观众2, true, 观众",
        "candidate, true, candidate",
        "candidates, false, candidates",
        "cliente, true, cliente",
        "me, true, me",
        "我, true, 我",
        "mead, false, mead",
        "intervistatori, false, intervistatori",
        "1, false, 1",
        "ada 3, false, ada 3"
    })
    void mayBeAPartOfWhomNobodySaysWhoItIs(String key, boolean unknown, String stem) {
        assertThat(LabelMeaning.isUnknown(key)).isEqualTo(unknown);
        assertThat(LabelMeaning.stem(key)).isEqualTo(stem);
    }
}
