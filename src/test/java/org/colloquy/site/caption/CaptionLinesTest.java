package org.colloquy.site.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionLinesTest {

    private static String broken(String text) {
        int end = CaptionLines.lineEnd(text);
        return end == 0 ? text : text.substring(0, end) + "|" + text.substring(end + 1);
    }

    @Test
    void aShortTextIsOneLine() {
        assertThat(broken("The pilot waited in the harbour.")).doesNotContain("|");
    }

    @Test
    void aLongerTextIsBrokenInTheMiddle() {
        assertThat(broken("The pilot waited in the harbour for the tide to turn again"))
                .isEqualTo("The pilot waited in the harbour|for the tide to turn again");
    }

    @Test
    void aLineRatherEndsAtAStop() {
        assertThat(broken("The pilot waited, then he took the boat out alone to sea"))
                .isEqualTo("The pilot waited,|then he took the boat out alone to sea");
    }

    @ParameterizedTest
    @CsvSource({
        "灯塔守望者, 10",
        "abc, 3",
        "e\u0301, 1",
        "ｱ, 1",
        "\uD83D\uDE00, 2",
        "'', 0",
    })
    void columnsAreCountedAsTypeOfOneWidthTakesThem(String text, int columns) {
        assertThat(CaptionLines.columns(text)).isEqualTo(columns);
    }

    @Test
    void whatIsWrittenWithoutSpacesIsReadableUpToTwoLines() {
        assertThat(CaptionLines.isReadable("灯".repeat(42))).isTrue();
        assertThat(CaptionLines.isReadable("灯".repeat(43))).isFalse();
        assertThat(CaptionLines.isReadable("a".repeat(42))).isTrue();
        assertThat(CaptionLines.isReadable("a".repeat(43))).isFalse();
        assertThat(CaptionLines.isReadable("a".repeat(42) + " " + "b".repeat(42))).isTrue();
        assertThat(CaptionLines.isReadable("a ".repeat(1_000_000))).isFalse();
    }
}
