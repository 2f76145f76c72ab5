package org.colloquy.text.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What XML can hold. */
class XmlCharactersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tea",
                "a\tb\nc\rd",
                "<&>",
                "\u007F",
                "\uE000",
                "\uFFFD",
                "\uD83C\uDF75"
            })
    void mostCharactersMayStandInIt(String text) {
        assertThat(XmlCharacters.replaced(text)).isEqualTo(text);
        assertThat(XmlCharacters.without(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\u001B", "\uD83C", "\uDF75", "\uFFFE", "\uFFFF"})
    void othersHaveAMarkOrAreLeftOut(String character) {
        assertThat(XmlCharacters.replaced("a" + character + "b")).isEqualTo("a\uFFFDb");
        assertThat(XmlCharacters.without("a" + character + "b")).isEqualTo("ab");
    }
}
