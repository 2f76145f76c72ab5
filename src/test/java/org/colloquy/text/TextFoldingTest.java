package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "a,a",
                "z,z",
                "A,a",
                "Z,z",
                "\u00C4,\u00E4",
                "1,1",
                "\u2018,'",
                "\u2019,'",
                "\u02BC,'",
                "\u201C,\"",
                "\u201D,\"",
                "\u2010,-",
                "\u2011,-",
                "\u2012,-",
                "\u2013,-",
                "\u2014,\u2014"
            })
    void aCharacterIsTheSameInAnyCaseAndKindOfSign(String written, char folded) {
        assertThat(TextFolding.anyCase(written.charAt(0))).isEqualTo(folded);
    }

    @Test
    void lineEndsAndTabsAreBlanksAndMarksOfNoWidthAreNothing() {
        assertThat("\n\t\u00A0\u202F\u2009".chars())
                .allMatch(c -> TextFolding.anyCase((char) (int) c) == ' ');
        assertThat("\u00AD\u200B\u2060\uFEFF".chars())
                .allMatch(c -> TextFolding.isIgnored((char) (int) c));
        assertThat("a -".chars()).noneMatch(c -> TextFolding.isIgnored((char) (int) c));
    }

    @Test
    void capitalsAreComparedSignsAndWhiteSpaceAreNot() {
        assertThat(sameCase("control tower", "a control\n tower.", 2, 16)).isTrue();
        assertThat(sameCase("control tower", "control\u00ADtower", 0, 14)).isFalse();
        assertThat(sameCase("tower", "to\u00ADwer", 0, 6)).isTrue();
        assertThat(sameCase("tower", "Tower", 0, 5)).isFalse();
        assertThat(sameCase("tower's", "tower\u2019s", 0, 7)).isTrue();
        assertThat(sameCase("towers", "tower", 0, 5)).isFalse();
    }

    private static boolean sameCase(String name, String text, int start, int end) {
        return TextFolding.sameCase(name, text, start, end);
    }
}
