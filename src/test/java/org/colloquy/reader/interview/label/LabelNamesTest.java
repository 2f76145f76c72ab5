package org.colloquy.reader.interview.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;
import org.junit.jupiter.api.Test;

/** A label is a known name with a colon. */
class LabelNamesTest {

    private static String in(String text) {
        return LabelNames.in(text, Stream.of("The Outlet", "Ada")).orElse("none");
    }

    @Test
    void isAKnownNameBeforeAColonOfEitherWidth() {
        assertThat(in("Ada: How so?")).isEqualTo("Ada:");
        assertThat(in("ada : How so?")).isEqualTo("ada :");
        assertThat(in("THE OUTLET：How: so?")).isEqualTo("THE OUTLET：");
        assertThat(in("Ada: the wide：one")).isEqualTo("Ada:");
        assertThat(in("Ben: How so?")).isEqualTo("none");
        assertThat(in(": How so?")).isEqualTo("none");
        assertThat(in("How so?")).isEqualTo("none");
    }

    @Test
    void isNoLongerThanSixtyLetters() {
        String name = "a".repeat(60);
        assertThat(LabelNames.in(name + ":", Stream.of(name))).isPresent();
        assertThat(LabelNames.in(name + "a:", Stream.of(name + "a"))).isEmpty();
        assertThat(LabelNames.in("A: So.", Stream.of("A"))).contains("A:");
    }

    @Test
    void namesTheOneWhoIsCalledSo() {
        assertThat(LabelNames.name("Ada : ")).isEqualTo("Ada");
        Participant ada = new Participant("Ada Sample", null, null, null, List.of("AS"), null);
        assertThat(LabelNames.names("The Outlet", Stream.of(ada)))
                .containsExactly("The Outlet", "Ada Sample", "AS");
        assertThat(LabelNames.names(null, Stream.of(ada))).containsExactly("Ada Sample", "AS");
    }
}
