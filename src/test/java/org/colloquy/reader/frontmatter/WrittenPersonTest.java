package org.colloquy.reader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.people.Participant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenPersonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Byron (AB)|Ada Byron|AB",
                "Ada Bell-Byron (ABB)|Ada Bell-Byron|ABB",
                "Ada van Byron (AB)|Ada van Byron|AB",
                "Ada Byron (BBC)|Ada Byron (BBC)|",
                "Ada (A)|Ada (A)|",
                "Ada Byron (she)|Ada Byron (she)|",
                "Ada Byron|Ada Byron|",
                "AB (Ada Byron)|AB (Ada Byron)|"
            })
    void initialsBehindANameAreShortForIt(String written, String name, String alias) {
        Participant person = WrittenPerson.of(written);
        assertThat(person.name()).isEqualTo(name);
        assertThat(String.join(",", person.aliases())).isEqualTo(alias == null ? "" : alias);
    }
}
