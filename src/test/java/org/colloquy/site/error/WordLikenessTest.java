package org.colloquy.site.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may be meant by an address at which there is nothing. */
class WordLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "korea, korea-us-china-tech-competition, true",
        "korea, upstream, false",
        "korae, korea-us-china-tech-competition, true",
        "china-korea, korea-us-china-tech-competition, true",
        "korea-japan, korea-us-china-tech-competition, false",
        "korea/q5, korea-us-china-tech-competition, true",
        "competiton, korea-us-china-tech-competition, true",
        "wp-login.php, korea-us-china-tech-competition, false",
        "항구, 항구-이야기, true",
        "'', tea, false",
        "---, tea, false",
    })
    void asksForEachWord(String wanted, String name, boolean near) {
        double likeness = new WordLikeness(wanted).to(name);
        assertThat(likeness > 0.6).isEqualTo(near);
        assertThat(likeness).isBetween(0.0, 1.0);
    }
}
