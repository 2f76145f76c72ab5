package org.colloquy.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How two spellings of a name are compared, and whom a directory without people knows. */
class DirectoryTest {

    @Test
    void comparesNamesButForWhiteSpaceAndComposition() {
        assertThat(Directory.key("  Ada\u00A0\n Sample ")).isEqualTo("Ada Sample");
        assertThat(Directory.key("Zoe\u0308")).isEqualTo("Zo\u00EB");
        assertThat(Directory.key("ada")).isNotEqualTo(Directory.key("Ada"));
    }

    @Test
    void withoutPeopleKnowsNobody() {
        Directory none = Directory.empty();
        assertThat(none.profiles()).isEmpty();
        assertThat(none.preface()).isEmpty();
        assertThat(none.find("ada")).isEmpty();
        assertThat(none.called("Ada")).isEmpty();
        assertThat(none.find(Person.named("Ada Sample"))).isEmpty();
    }
}
