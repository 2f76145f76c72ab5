package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "talk|talk",
                "Talk One|talk-one",
                "2024/05-Ünal|2024/05-ünal",
                "U\u0308nal|ünal",
                "v1.2|v1.2",
                "a__b  c|a-b-c",
                "-trim-|trim",
                "a/---/b|a/x/b",
                "인터뷰 하나|인터뷰-하나",
                "采访（一）|采访-一",
                "…|x",
                "../..a/./b|x/..a/x/b",
                " ..|x",
            })
    void ofPaths(String path, String slug) {
        assertThat(Slugs.ofPath(path)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R&D|r-d",
                "U.S.|u-s",
                "control tower|control-tower",
                "“one planet, two systems”|one-planet-two-systems",
                "&|x",
                "반도체|반도체",
            })
    void ofNames(String name, String slug) {
        assertThat(Slugs.ofName(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Why now?|why-now",
                " A – B: c_d |a--b-c_d",
                "What's “new”?|whats-new",
                "다음은?|다음은",
                "हिन्दी में|हिन्दी-में",
            })
    void ofHeadingsAsCodeHostsMakeThem(String heading, String slug) {
        assertThat(Slugs.ofHeading(heading)).isEqualTo(slug);
    }

    @Test
    void aSegmentIsShortUpToTwoHundredBytes() {
        assertThat(Slugs.areShort("a".repeat(200) + "/b")).isTrue();
        assertThat(Slugs.areShort("b/" + "a".repeat(201))).isFalse();
        assertThat(Slugs.areShort("茶".repeat(67))).isFalse();
        assertThat(Slugs.isId("a".repeat(200))).isTrue();
        assertThat(Slugs.isId("a".repeat(201))).isFalse();
        assertThat(Slugs.ofName("a".repeat(200))).hasSize(200);
        assertThat(Slugs.ofName("a".repeat(201))).hasSize(200);
        assertThat(Slugs.ofName("茶".repeat(80))).isEqualTo("茶".repeat(66));
    }

    @ParameterizedTest
    @CsvSource({
        "Why kettles?, why-kettles",
        "A  b_c-d, a--b_c-d",
        "Ünal & 茶, ünal--茶",
        "हिन्दी, हिन्दी"
    })
    void ofHeadings(String heading, String slug) {
        assertThat(Slugs.ofHeading(heading)).isEqualTo(slug);
    }
}
