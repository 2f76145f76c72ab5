package org.colloquy.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are taken for slips of others. */
class NearWordsTest {

    @ParameterizedTest
    @CsvSource({
        "titel, title, true",
        "interviewer, interviewers, true",
        "roll, role, true",
        "tag, tags, true",
        "languge, language, true",
        "langauge, language, true",
        "tag, date, false",
        "bib, bio, false",
        "type, title, false",
        "update, date, false",
        "course, source, false",
        "image, language, false",
        "a, as, false",
        "'', '', true",
        "'', ab, false",
        "interviews, interviewees, true",
        "translation-by, translation-of, false",
        "tranlsation-of, translation-of, true"
    })
    void wordsAreNearByALetterOrTwo(String one, String other, boolean near) {
        assertThat(NearWords.isNear(one, other)).isEqualTo(near);
        assertThat(NearWords.isNear(other, one)).isEqualTo(near);
    }

    @Test
    void theNearestAreAllThatDifferLeast() {
        assertThat(
                        NearWords.nearest(
                                "interviewes", Stream.of("interviewers", "interviewees", "title")))
                .containsExactly("interviewees", "interviewers");
        assertThat(NearWords.nearest("layout", Stream.of("title", "tags"))).isEmpty();
    }

    @Test
    void namesWithTheSameWordsAreTheSameInAnyOrder() {
        assertThat(NearWords.areSameWords("Oltan Mira", "Mira Oltan")).isTrue();
        assertThat(NearWords.areSameWords("Mira Oltan", "Mira Olten")).isFalse();
    }
}
