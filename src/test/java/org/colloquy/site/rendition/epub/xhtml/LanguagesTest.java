package org.colloquy.site.rendition.epub.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How books name languages. */
class LanguagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "zh-Hans", "zh-x-a", "de-1996", "x-mine", "i-klingon"})
    void aTagIsKept(String language) {
        assertThat(Languages.tag(language)).isEqualTo(language);
    }

    /** The last are tags at the first look, and not well-formed. */
    @ParameterizedTest
    @ValueSource(strings = {"english", "xx", "", "zh-a", "en-u", "en-latn-x"})
    void whatIsNoTagIsUnknown(String language) {
        assertThat(Languages.tag(language)).isEqualTo("und");
    }
}
