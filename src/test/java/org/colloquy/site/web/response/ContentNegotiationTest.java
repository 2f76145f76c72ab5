package org.colloquy.site.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.site.asset.ContentCoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice of an encoding for each thing that a browser may accept. */
class ContentNegotiationTest {
    @Test
    void brotliIsThere() {
        assertThat(ContentCoding.BROTLI.isAvailable()).isTrue();
    }

    @Test
    void whoAsksForNothingGetsThePlainBytes() {
        assertThat(ContentNegotiation.encoding(null)).isEqualTo(ContentCoding.IDENTITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | IDENTITY",
                "gzip                            | GZIP",
                "x-gzip                          | GZIP",
                "GZIP                            | GZIP",
                "gzip, deflate, br, zstd         | BROTLI",
                "br                              | BROTLI",
                "*                               | BROTLI",
                "*;q=0                           | IDENTITY",
                "br;q=0, *                       | GZIP",
                "gzip;q=1.0, br;q=0.5            | GZIP",
                "gzip ; q=0.5 , br ; Q=0.8       | BROTLI",
                "identity, gzip;q=0.5            | IDENTITY",
                "identity;q=0.2, gzip;q=0.5      | GZIP",
                "gzip;q=0                        | IDENTITY",
                "deflate                         | IDENTITY",
                "br;q=high                       | IDENTITY",
                "br;q=0.1234                     | IDENTITY",
                ",,;;=,q=1                       | IDENTITY",
                "brotli                          | IDENTITY",
            })
    void theBestOfTheMostWelcome(String accepted, ContentCoding chosen) {
        assertThat(ContentNegotiation.encoding(accepted)).isEqualTo(chosen);
    }
}
