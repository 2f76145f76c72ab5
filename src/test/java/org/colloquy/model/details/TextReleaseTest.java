package org.colloquy.model.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** When a text is a draft. */
class TextReleaseTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);
    private static final LocalDateTime NINE = DAY.atTime(9, 0);

    private static ZonedDateTime inSeoul(String time) {
        return ZonedDateTime.of(LocalDateTime.parse(time), SEOUL);
    }

    @Test
    void isOutWhereNothingIsSaid() {
        TextRelease release = new TextRelease(false, null);
        assertThat(release.isDraft(inSeoul("2027-01-15T00:00"))).isFalse();
        assertThat(release.isEverDraft()).isFalse();
    }

    @Test
    void isADraftUntilItsDayBeginsWhereItIsShown() {
        TextRelease release = new TextRelease(false, DAY);
        ZonedDateTime before = inSeoul("2027-01-14T23:59:59.999");
        assertThat(release.isDraft(before)).isTrue();
        assertThat(release.due(before)).isEqualTo(inSeoul("2027-01-15T00:00"));
        ZonedDateTime moment = inSeoul("2027-01-15T00:00");
        assertThat(release.isDraft(moment)).isFalse();
        assertThat(release.due(moment)).isNull();
        assertThat(release.isDraft(moment.withZoneSameInstant(ZoneOffset.UTC))).isTrue();
    }

    @Test
    void isADraftUntilItsTimeWhereItIsShown() {
        TextRelease release = new TextRelease(false, NINE, null);
        assertThat(release.isDraft(inSeoul("2027-01-15T08:59:59"))).isTrue();
        assertThat(release.isDraft(inSeoul("2027-01-15T09:00"))).isFalse();
        assertThat(release.day()).isEqualTo(DAY);
    }

    @Test
    void isADraftUntilItsTimeInItsOwnZoneWhereverItIsShown() {
        TextRelease release = new TextRelease(false, NINE, ZoneOffset.ofHours(1));
        assertThat(release.isDraft(inSeoul("2027-01-15T16:59:59"))).isTrue();
        assertThat(release.due(inSeoul("2027-01-15T12:00"))).isEqualTo(inSeoul("2027-01-15T17:00"));
        assertThat(release.isDraft(inSeoul("2027-01-15T17:00"))).isFalse();
    }

    @Test
    void staysADraftWhereItIsHeld() {
        TextRelease release = new TextRelease(true, DAY);
        assertThat(release.isDraft(inSeoul("2036-01-15T00:00"))).isTrue();
        assertThat(release.due(inSeoul("2027-01-14T00:00"))).isNull();
    }
}
