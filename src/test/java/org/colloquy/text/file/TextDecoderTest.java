package org.colloquy.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

    /** Each digit is a byte. */
    @ParameterizedTest
    @CsvSource({
        "'', ",
        "101010, ",
        "10101010, UTF-16LE",
        "01010101, UTF-16BE",
        "101010101, ",
        "10101011, UTF-16LE",
        "10101111, ",
        "01011111, ",
        "11010101, UTF-16BE",
        "10100010, ",
        "01010001, ",
        "11111111, "
    })
    void takesWideLettersOnlyWhereTheyAreMostOfTheText(String digits, @Nullable String charset) {
        byte[] bytes = new byte[digits.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (digits.charAt(i) - '0');
        }
        Charset wide = TextDecoder.utf16WithoutMark(bytes);
        assertThat(wide == null ? null : wide.name()).isEqualTo(charset);
    }

    @Test
    void looksForWideLettersInTheBeginningOnly() {
        byte[] bytes = ("a\0".repeat(32 * 1024) + "\0a").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TextDecoder.utf16WithoutMark(bytes)).isEqualTo(StandardCharsets.UTF_16LE);
        bytes[64 * 1024 - 2] = 0;
        assertThat(TextDecoder.utf16WithoutMark(bytes)).isNull();
    }

    @Test
    void onlyAnImportIsGuessedByStatistics() {
        byte[] bytes =
                "Летом мельничное колесо крутится медленно".getBytes(Charset.forName("koi8-r"));
        assertThat(TextDecoder.decode(bytes).guess()).isEqualTo("windows-1252");
        assertThat(TextDecoder.detect(bytes, null).guess()).isEqualTo("KOI8-R");
        assertThat(TextDecoder.detect(bytes, null).text()).startsWith("Летом");
    }

    @Test
    void aDeclaredEncodingDecidesWhereTheBytesAreValidInIt() {
        byte[] bytes = "é".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.detect(bytes, "latin1").text()).isEqualTo("Ã©");
        assertThat(TextDecoder.detect(bytes, "us-ascii").guess()).isNull();
        assertThat(TextDecoder.detect(bytes, "iso-2022-jp").text()).isEqualTo("é");
        assertThat(TextDecoder.detect(bytes, "no such encoding").text()).isEqualTo("é");
    }
}
