package org.colloquy.reader.transcript.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that words before a colon can be. */
class SpeakerNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ada Sample|STRONG",
                "Ada|STRONG",
                "ada|WEAK",
                "@ada|STRONG",
                "@ada sample|NONE",
                "Ada d'Example|STRONG",
                "Ada d’Example|STRONG",
                "Ludwig van der Example|STRONG",
                "van der Example|NONE",
                "Ada sample|NONE",
                "Ada \"Lamp\" Sample (North)|STRONG",
                "Ada = Sample|NONE",
                "1Ada|NONE",
                "Audience member|STRONG",
                "Female speaker 2|STRONG",
                "audience member|NONE",
                "3sat|WEAK",
                "3rd|NONE",
                "Yahoo!|STRONG",
                "!|NONE",
                "《茶报》|STRONG",
                "«Новая»|STRONG",
                "„Die Spule“|STRONG",
                "«الصحيفة»|STRONG",
                "One Two Three Four Five Six Seven|STRONG",
                "One Two Three Four Five Six Seven Eight|NONE",
                "小林|STRONG",
                "一二三四五六七八九十|STRONG",
                "一二三四五六七八九十一|NONE",
                "Zoe\u0308 Sample|STRONG",
                "प्रश्नकर्ता|STRONG",
                "مصاحبه\u200Cکننده|STRONG",
                "مراسل المحطة|STRONG",
                "\u200Fרות כהן\u200F|STRONG",
                "ანა ბერიძე|STRONG",
                "واحد اثنان ثلاثة أربعة خمسة|NONE",
                "המראיינת מן התחנה הישנה שעל יד הנהר|NONE"
            })
    void haveAShape(String name, NameShape shape) {
        assertThat(SpeakerNames.shape(name)).isEqualTo(shape);
    }

    @Test
    void nothingHasNoShape() {
        assertThat(SpeakerNames.shape("  ")).isEqualTo(NameShape.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "q, true, false",
        "q1, true, false",
        "q 12., true, false",
        "question #3, true, false",
        "a, false, true",
        "a.2, false, true",
        "ada, false, false",
        "3, false, false"
    })
    void mayAskOrAnswerWithANumberBehind(String key, boolean asks, boolean answers) {
        assertThat(SpeakerNames.asks(key)).isEqualTo(asks);
        assertThat(SpeakerNames.answers(key)).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"music", "clip from the film", "ad for soap"})
    void mayBeWhatIsHeard(String key) {
        assertThat(SpeakerNames.isEvent(key)).isTrue();
    }

    @Test
    void whatIsHeardIsNoBeginningOfAName() {
        assertThat(SpeakerNames.isEvent("clip forever")).isFalse();
        assertThat(SpeakerNames.isEvent("ada")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"note, true", "step 2, true", "step, true", "ada, false"})
    void mayBeNoNamesAtAll(String key, boolean none) {
        assertThat(SpeakerNames.isNoName(key)).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({
        "speaker 1, true, speaker",
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
        "ada 3, false, ada 3"
    })
    void mayBeAPartOfWhomNobodySaysWhoItIs(String key, boolean unknown, String stem) {
        assertThat(SpeakerNames.isUnknown(key)).isEqualTo(unknown);
        assertThat(SpeakerNames.stem(key)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada and Ben|Ada;Ben",
                "Ada, Ben & Cleo|Ada;Ben;Cleo",
                "Ada/Ben|Ada;Ben",
                "u/ben|u/ben",
                "M/G/S|M;G;S",
                "& Ada|Ada",
                "Anderson|Anderson",
                "王和李|王;李",
                "와|와"
            })
    void mayBeSeveral(String name, String parts) {
        assertThat(String.join(";", SpeakerNames.parts(name))).isEqualTo(parts);
    }

    @Test
    void aWordMayMeanSeveral() {
        assertThat(SpeakerNames.isGroupWord("everyone")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Jeremy Olmsted-Thompson, JOT",
        "Ada Sample, AS",
        "Ada O'Sample, AO",
        "A.B. Sample, ABS",
        "ada sample, ''"
    })
    void haveInitials(String name, String initials) {
        assertThat(SpeakerNames.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "A.S., AS",
        "A. S., AS",
        "A S, AS",
        "J.-P. S., JPS",
        "T&M, TM",
        "AS, AS",
        "A., A.",
        "A. Sample, A. Sample",
        "a.s., a.s.",
        "Ada, Ada"
    })
    void mayBeInitialsWithSignsBetween(String name, String letters) {
        assertThat(SpeakerNames.initialLetters(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "\u2009", "\u2007"})
    void mayHaveBlanksThatDoNotBreak(String blank) {
        String name = "Ada" + blank + "Sample" + blank;
        assertThat(SpeakerNames.plain(name)).isEqualTo("Ada Sample");
        assertThat(SpeakerNames.key(name)).isEqualTo("ada sample");
        assertThat(SpeakerNames.shape(name)).isEqualTo(NameShape.STRONG);
        assertThat(SpeakerNames.isQuestionOrAnswer("Q" + blank)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u061C"})
    void mayHaveMarksOfDirection(String mark) {
        assertThat(SpeakerNames.plain(mark + "רות כהן" + mark)).isEqualTo("רות כהן");
        assertThat(SpeakerNames.key(mark + "רות" + mark)).isEqualTo("רות");
    }

    @Test
    void keepTheWideBlankOfJapaneseNames() {
        assertThat(SpeakerNames.plain("山田\u3000太郎")).isEqualTo("山田\u3000太郎");
    }

    @Test
    void areTheSameButForCapitalsAndBlanks() {
        assertThat(SpeakerNames.key(" Ada  Sample ")).isEqualTo("ada sample");
    }
}
