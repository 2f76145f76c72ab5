package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses to which links may lead out of a corpus. */
class OutwardAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tea.example",
                "http://tea.example/a b",
                "HTTPS://TEA.EXAMPLE/",
                "mailto:ada@tea.example",
                "MailTo:ada@tea.example",
                "https://차.example/\u2028"
            })
    void theWebAndMailAreOutside(String address) {
        assertThat(OutwardAddress.is(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http:",
                "https:",
                "https:tea",
                "https:/tea",
                "https://",
                "https:///tea",
                "https:// tea.example",
                "mailto:",
                "mailto: ",
                "//tea.example",
                "tea.example",
                "ftp://tea.example",
                "javascript:alert(1)",
                "x https://tea.example",
                "httpss://tea.example"
            })
    void otherAddressesAreNot(String address) {
        assertThat(OutwardAddress.is(address)).isFalse();
    }
}
