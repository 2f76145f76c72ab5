package org.colloquy.model.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a text is a draft. */
class TextReleaseTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @Test
    void isOutWhereNothingIsSaid() {
        assertThat(new TextRelease(false, null).isDraft(DAY)).isFalse();
        assertThat(new TextRelease(false, null).isEverDraft()).isFalse();
    }

    @Test
    void isADraftUntilItsDay() {
        TextRelease release = new TextRelease(false, DAY);
        assertThat(release.isDraft(DAY.minusDays(1))).isTrue();
        assertThat(release.due(DAY.minusDays(1))).isEqualTo(DAY);
        assertThat(release.isDraft(DAY)).isFalse();
        assertThat(release.due(DAY)).isNull();
    }

    @Test
    void staysADraftWhereItIsHeld() {
        TextRelease release = new TextRelease(true, DAY);
        assertThat(release.isDraft(DAY.plusYears(9))).isTrue();
        assertThat(release.due(DAY.minusDays(1))).isNull();
    }
}
