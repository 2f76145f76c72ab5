package org.colloquy.importer.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are short for others in the labels of one text. */
class PersonNamesTest {
    private static List<String> people(String... labels) {
        return PersonNames.of(List.of(labels)).people(List.of(labels));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brandl",
                "Janek",
                "BRANDL",
                "Mr Brandl",
                "Dr. Brandl",
                "J. Brandl",
                "JB",
                "J. B."
            })
    void aPartOfANameIsShortForIt(String part) {
        assertThat(people("Janek Brandl", part, "Mira Oltan"))
                .containsExactly("Janek Brandl", "Mira Oltan");
        assertThat(people(part, "Mira Oltan", "Janek Brandl"))
                .containsExactly("Janek Brandl", "Mira Oltan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brand", "Jb", "K. Brandl", "Brandl Works", "Anna Brandl", "Q"})
    void anotherNameStandsForItself(String other) {
        assertThat(people("Janek Brandl", other)).containsExactly("Janek Brandl", other);
    }

    @Test
    void aSurnameOfTwoIsShortForNobody() {
        assertThat(people("Edda Kolbe", "Orrin Kolbe", "Kolbe", "Edda"))
                .containsExactly("Edda Kolbe", "Orrin Kolbe", "Kolbe");
    }

    @Test
    void capitalsMakeNobodyElse() {
        assertThat(people("EDDA KOLBE", "Edda Kolbe", "Kolbe")).containsExactly("EDDA KOLBE");
    }

    @Test
    void aMiddleNameMayBeLeftOut() {
        assertThat(people("Edda M. Kolbe", "Edda Kolbe", "Kolbe")).containsExactly("Edda M. Kolbe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Weir Post", "Unknown Speaker", "Ada & Bo Weir", "Die Post"})
    void whatNamesNobodyInFullHasNoShortName(String label) {
        String last = label.substring(label.lastIndexOf(' ') + 1);
        assertThat(people(label, last)).containsExactly(label, last);
    }

    @Test
    void aSurnameMayHaveSeveralWords() {
        assertThat(people("Ludo van Beek", "Van Beek", "Beek", "Ana de la Roca", "De la Roca"))
                .containsExactly("Ludo van Beek", "Ana de la Roca");
    }
}
