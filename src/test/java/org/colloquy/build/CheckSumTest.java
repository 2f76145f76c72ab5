package org.colloquy.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckSumTest {
    /** The check values of CRC-32 (ISO 3309) and CRC-32C (RFC 3720) for the digits 1 to 9. */
    @Test
    void isThoseOfTheStandards() {
        assertThat(CheckSum.of("123456789".getBytes(UTF_8))).isEqualTo("cbf43926e3069283");
    }

    @Test
    void tellsOtherBytesApart() {
        assertThat(CheckSum.of("Tea.".getBytes(UTF_8)))
                .isEqualTo(CheckSum.of("Tea.".getBytes(UTF_8)))
                .isNotEqualTo(CheckSum.of("Teas".getBytes(UTF_8)))
                .isNotEqualTo(CheckSum.of(new byte[0]));
    }
}
