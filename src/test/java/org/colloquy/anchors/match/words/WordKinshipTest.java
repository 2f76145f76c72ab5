package org.colloquy.anchors.match.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.anchors.record.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a passage may be another after an edit, by the common and the rare words of both. */
class WordKinshipTest {
    /** Of these {@code the}, {@code of} and {@code and} are common. */
    private static final List<Fingerprint> PASSAGES =
            Stream.of(
                            "the kettle of the north and the lid of brass",
                            "the lamp of the south and the wick of flax",
                            "the clock of the west and the hand of tin",
                            "the door of the east and the bolt of iron")
                    .map(Fingerprint::of)
                    .toList();

    private final WordKinship kinship = new WordKinship(PASSAGES);
    private final Similarity similarity = new Similarity(PASSAGES);

    private boolean isKin(String old, String now) {
        return kinship.isKin(
                similarity.bag(Fingerprint.of(old).trace()),
                similarity.bag(Fingerprint.of(now).trace()));
    }

    @Test
    void whatWasEditedIsKin() {
        String old = "the kettle of the north and the lid of brass";
        assertThat(isKin(old, old)).isTrue();
        assertThat(isKin(old, "the kettle of the south and a lid of brass")).isTrue();
        assertThat(isKin(old, "the kettle, the lid and the brass of the north")).isTrue();
        assertThat(isKin(old, "the kettle of the north")).isTrue();
    }

    @Test
    void whatSharesCommonWordsAloneIsAboutSomethingElse() {
        assertThat(isKin("the kettle of north lid brass", "the door of east bolt iron")).isFalse();
        assertThat(
                        isKin(
                                "the kettle north lid brass copper of",
                                "the kettle south door iron wood of"))
                .isTrue();
    }

    @Test
    void whatSharesRareWordsAloneIsATranslation() {
        String old = "the kettle of the north and the lid of the brass and copper";
        assertThat(isKin(old, "der kettle vom north und ein lid aus brass mit copper")).isFalse();
        assertThat(isKin(old, "the kettle of north lid brass copper")).isTrue();
    }

    @Test
    void ofTooFewCommonWordsNothingFollows() {
        assertThat(isKin("the kettle north lid brass", "der kettle south door tin")).isTrue();
    }

    @Test
    void anEmptyPassageIsKinToNothingInParticular() {
        assertThat(isKin("", "the kettle")).isTrue();
        assertThat(isKin("the kettle north lid brass", "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Yes., Yes!, true",
        "Oh yes., Oh yess., true",
        "Oh yes., Ah yes., true",
        "Oh yes., Ah yet., false",
        "abcdefghij, abcdefghXY, true",
        "abcdefghij, abcdefgXYZ, false",
        "abcdefghij, abcdefghijkl, true",
        "abcdefghij, abcdefghijklm, false",
        "No., Na., true",
        "No., We., false"
    })
    void aSlipIsOneLetterInFive(String old, String now, boolean slip) {
        assertThat(WordKinship.isSlip(Fingerprint.of(old), Fingerprint.of(now))).isEqualTo(slip);
        assertThat(WordKinship.isSlip(Fingerprint.of(now), Fingerprint.of(old))).isEqualTo(slip);
    }

    /** Of a long text only the beginning is recorded as it was written. */
    @Test
    void longTextsAreNoSlips() {
        String text = "one two three four five six seven eight nine ten eleven twelve thirteen";
        Fingerprint whole = Fingerprint.of("one two three");
        assertThat(WordKinship.isSlip(Fingerprint.of(text), Fingerprint.of(text))).isFalse();
        assertThat(WordKinship.isSlip(whole, Fingerprint.of(text))).isFalse();
        assertThat(WordKinship.isSlip(whole, whole)).isTrue();
    }
}
