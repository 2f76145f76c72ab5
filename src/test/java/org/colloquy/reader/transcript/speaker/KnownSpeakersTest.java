package org.colloquy.reader.transcript.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.colloquy.model.people.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The people known by name before any label is read. */
class KnownSpeakersTest {

    private static KnownSpeakers known(String text, String... people) {
        List<Participant> all = Arrays.stream(people).map(Participant::named).toList();
        return KnownSpeakers.of(
                new DialectHints(all, List.of(), List.of(), "The Outlet", null), text);
    }

    private static String name(String label, String text, String... people) {
        return known(text, people).name(label).orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Sample, Ada Sample",
        "ADA  SAMPLE, Ada Sample",
        "Ada, Ada Sample",
        "Sample, Ada Sample",
        "AS, Ada Sample",
        "A. Sample, Ada Sample",
        "A, nobody",
        "Sam, nobody",
        "Dr. Sample, Ada Sample",
        "Prof Sample, Ada Sample",
        "Dr. S, nobody"
    })
    void hasPartsOfTheName(String label, String name) {
        assertThat(name(label, "", "Ada Sample")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr. Ada Sample", "Ada Sample", "Dr. Sample", "Ada", "Sample", "AS"})
    void hasPartsOfTheNameBehindATitle(String label) {
        assertThat(name(label, "", "Dr. Ada Sample")).isEqualTo("Dr. Ada Sample");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AS = Ada Sample|Ada Sample",
                "- **AS** = Ada Sample, potter|Ada Sample",
                "AS=Ada Sample (potter)|Ada Sample",
                "AS = Ben Dorn|nobody",
                "AS = a sample|nobody",
                "Let AS = Ada Sample|nobody"
            })
    void mayBeExplainedInALine(String line, String name) {
        assertThat(name("AS", "Tea.\n" + line + "\n")).isEqualTo(name);
    }

    @Test
    void isMeantByAPartOnlyWhereNobodyElseHasIt() {
        String[] three = {"Ada Sample", "Ada Dorn", "Ada Pell"};
        assertThat(name("Ada", "", three)).isEqualTo("nobody");
        assertThat(name("Dorn", "", three)).isEqualTo("Ada Dorn");
        assertThat(name("Ada", "", "Ada", "Ada Dorn")).as("the whole name").isEqualTo("Ada");
        assertThat(name("Bo", "", "Bo Bo")).as("twice one person's").isEqualTo("Bo Bo");
    }

    @Test
    void mayHaveOtherNames() {
        Participant ada =
                new Participant("Ada Sample", null, null, null, List.of("heron", "Ben"), null);
        DialectHints hints =
                new DialectHints(
                        List.of(Participant.named("Ben")), List.of(ada), List.of(), null, null);
        KnownSpeakers known = KnownSpeakers.of(hints, "");
        assertThat(known.name("Heron")).contains("Ada Sample");
        assertThat(known.name("Ben")).as("whose name it is comes first").contains("Ben");
        assertThat(known.knows("heron")).isTrue();
        assertThat(known.knows("kite")).isFalse();
        assertThat(known.isPublication("The Outlet")).isFalse();
    }

    @Test
    void mayBeThePublication() {
        assertThat(known("").isPublication("the  outlet")).isTrue();
        assertThat(known("").isPublication("Outlet")).isFalse();
        assertThat(known("").knows("The Outlet")).isTrue();
        assertThat(known("").name("The Outlet")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "With Rey Pell (RP) of the mill.; RP; Rey Pell",
                "With [Rey Pell](r.html) (RP).; RP; Rey Pell",
                "With **Rey Pell** (RP).; RP; Rey Pell",
                "(RP) Rey Pell.; RP; nobody",
                "With Rey Pell (XY).; XY; nobody",
                "With Rey of Pell (RP).; RP; Rey of Pell",
                "With Rey A. B. Pell (RABP).; RABP; Rey A. B. Pell",
                "With Rey A. B. C. Pell (RABCP).; RABCP; nobody",
                "With Rey so Pell (RP).; RP; nobody",
                "Pell (P).; P; nobody",
                "Rey Pell (RP) and Ria Pott (RP).; RP; Rey Pell"
            })
    void mayHaveInitialsInABracket(String text, String label, String name) {
        assertThat(name(label, text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Here: Ada Sample (ASE), Jo Pell (JPL), Cy Dorn (CDN); Ada Sample",
                "Here: Ada Sample (ASE), Jo Pell (JPL); nobody",
                "Here: Ada Sample (ASE) / Jo Pell (JPL) / Cy Dorn (CDN); nobody",
                "Ada Sample (ASE)⏎Jo Pell (JPL)⏎Cy Dorn (CDN)⏎; Ada Sample",
                "`Here: Ada Sample (ASE); Jo Pell (JPL); Cy Dorn (CDN)`; Ada Sample",
                "Here: Ada Sample (ASE) and Jo Pell (JPL), Cy Dorn (CDN), Ed Fry (EFY); nobody",
                "Here: so Ada Sample (ASE), Jo Pell (JPL), Cy Dorn (CDN), Ed Fry (EFY); nobody",
                "Here: Ada (ASE), Jo Pell (JPL), Cy Dorn (CDN), Ed Fry (EFY); nobody",
                "Here: Ada Sample (ASE), Ada Serre (ASE), Cy Dorn (CDN); Ada Sample"
            })
    void mayBeListedWithLetters(String text, String name) {
        assertThat(name("ASE", text.replace('⏎', '\n'))).isEqualTo(name);
    }

    @Test
    void isNotOverriddenByAList() {
        String list = "Here: Ada Sample (ASE), Jo Pell (JPL), Cy Dorn (CDN)";
        assertThat(name("ASE", list, "ASE")).isEqualTo("ASE");
        assertThat(name("JPL", list, "ASE")).isEqualTo("Jo Pell");
    }
}
