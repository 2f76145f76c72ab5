package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters count as the same, and where a name may begin and end. */
class FoldingTest {

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
        assertThat(Folding.anyCase(written.charAt(0))).isEqualTo(folded);
    }

    @Test
    void lineEndsAndTabsAreBlanksAndMarksOfNoWidthAreNothing() {
        assertThat("\n\t\u00A0\u202F\u2009".chars())
                .allMatch(c -> Folding.anyCase((char) (int) c) == ' ');
        assertThat("\u00AD\u200B\u2060\uFEFF".chars())
                .allMatch(c -> Folding.isIgnored((char) (int) c));
        assertThat("a -".chars()).noneMatch(c -> Folding.isIgnored((char) (int) c));
    }

    @Test
    void whiteSpaceEndsBeforeTheNextWordOfTheSameParagraph() {
        assertThat(Folding.endOfSpace("a \n b", 1)).isEqualTo(4);
        assertThat(Folding.endOfSpace("a\n\nb", 1)).isEqualTo(-1);
        assertThat(Folding.endOfSpace("a  ", 1)).isEqualTo(-1);
        assertThat(Folding.endOfSpace("ab", 1)).isEqualTo(1);
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
        return Folding.sameCase(name, text, start, end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chip|chip|true|true",
                "microchip|chip|false|true",
                "chips|chip|true|false",
                "a chip.|chip|true|true",
                "chip4|chip|true|false",
                "4chip|chip|false|true",
                "한국의 칩은|칩|true|true",
                "새칩|칩|false|true",
                "GPU는|GPU|true|true",
                "한GPU|GPU|true|true",
                "喝茶吗|茶|true|true",
                "U.S.A.|U.S.|true|false",
                "U.S. and|U.S.|true|true",
                "the U.S.|U.S.|true|true",
                "xU.S.|U.S.|false|true",
                "cafe\u0301|cafe|true|false",
                "-chip-|chip|true|true",
                "\u00FCchip|chip|false|true",
                "chip\u00FC|chip|true|false"
            })
    void aNameIsNoPartOfALongerWord(String text, String name, boolean begins, boolean ends) {
        int at = text.indexOf(name);
        assertThat(Boundaries.canBegin(text, at)).isEqualTo(begins);
        assertThat(Boundaries.canEnd(text, at + name.length())).isEqualTo(ends);
    }

    @Test
    void everyLetterAndDigitOfAsciiGoesOnAndNoOtherSignDoes() {
        for (char c = ' '; c < '\u007F'; c++) {
            boolean joins = Character.isLetterOrDigit(c);
            assertThat(Boundaries.canBegin(c + "chip", 1)).as("%s before", c).isEqualTo(!joins);
            assertThat(Boundaries.canEnd("chip" + c, 4)).as("%s behind", c).isEqualTo(!joins);
        }
    }

    @Test
    void aNameBeginsWithWholeCharacters() {
        assertThat(Boundaries.canBegin("\uD83C\uDF75 tea", 0)).isTrue();
        assertThat(Boundaries.canBegin("\uD83C\uDF75 tea", 1)).isFalse();
        assertThat(Boundaries.canBegin("\uD83C\uDF75tea", 2)).isTrue();
    }
}
