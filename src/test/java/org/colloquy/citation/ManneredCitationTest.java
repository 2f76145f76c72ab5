package org.colloquy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.citation.CitationTest.ADDRESS;
import static org.colloquy.citation.CitationTest.QUESTION;
import static org.colloquy.citation.CitationTest.UNDATED;
import static org.colloquy.citation.CitationTest.WHOLE;
import static org.colloquy.citation.CitationTest.bare;
import static org.colloquy.citation.CitationTest.credits;
import static org.colloquy.citation.CitationTest.work;

import java.util.List;
import java.util.Map;
import org.colloquy.model.PartialDate;
import org.colloquy.text.name.FamilyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes in the manners of Chicago, APA and MLA. */
class ManneredCitationTest {
    private static final Map<String, FamilyName> FAMILIES =
            Map.of(
                    "Ottoline Brack", FamilyName.marked("Ottoline Brack", "Brack"),
                    "Wendel Asquint", FamilyName.marked("Wendel Asquint", "Asquint"));

    private static String manner(CitedWork work, String name, CitedPlace place) {
        return new Citation(work)
                .manners(null).stream()
                        .filter(form -> form.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .at(place);
    }

    private static CitedWork known() {
        CitedWork plain = work("The north light");
        return new CitedWork(
                plain.key(),
                new CitedWork.Credits(
                        plain.credits().who(),
                        plain.credits().interviewees(),
                        plain.credits().interviewers(),
                        List.of(),
                        FAMILIES),
                plain.title(),
                plain.appearance(),
                plain.language());
    }

    @Test
    void aPublishedInterviewIsCitedAsEachAsks() {
        assertThat(manner(known(), "chicago", QUESTION))
                .isEqualTo(
                        "Ottoline Brack, “The north light,” interview by Wendel Asquint, The Quay"
                                + " Paper, April 11, 2022, q. 5, %s#q5.".formatted(ADDRESS));
        assertThat(manner(known(), "apa", QUESTION))
                .isEqualTo(
                        "Brack, O. (2022, April 11). The north light (W. Asquint,"
                                + " Interviewer) [Interview]. The Quay Paper, q. 5. %s#q5"
                                        .formatted(ADDRESS));
        assertThat(manner(known(), "mla", QUESTION))
                .isEqualTo(
                        "Brack, Ottoline. “The north light.” Interview by Wendel Asquint. The Quay"
                                + " Paper, 11 Apr. 2022, q. 5, %s#q5.".formatted(ADDRESS));
    }

    @Test
    void aNameOfWhichTheFamilyIsNotKnownStaysWhole() {
        assertThat(manner(work("T"), "apa", WHOLE)).startsWith("Ottoline Brack. (2022, April 11).");
        assertThat(manner(work("T"), "mla", WHOLE)).startsWith("Ottoline Brack. “T.” ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sample Ada Bo|Sample|Sample, A. B.|Sample Ada Bo.",
                "Ada-Lou Sample|Sample|Sample, A.-L.|Sample, Ada-Lou.",
                "박견본|박|박견본.|박견본.",
                "Sample, Ada|Sample|Sample, A.|Sample, Ada."
            })
    void namesAreWrittenAsTheirBearersWriteThem(
            String name, String family, String apa, String mla) {
        CitedWork work =
                new CitedWork(
                        "x",
                        new CitedWork.Credits(
                                name,
                                List.of(name),
                                List.of(),
                                List.of(),
                                Map.of(name, FamilyName.marked(name, family))),
                        "T",
                        UNDATED,
                        "en");
        assertThat(manner(work, "apa", WHOLE)).startsWith(apa + " (n.d.). T [Interview]. http");
        assertThat(manner(work, "mla", WHOLE)).startsWith(mla + " “T.” Interview. http");
    }

    @Test
    void ofSeveralSomeAreNamed() {
        CitedWork three =
                new CitedWork(
                        "x",
                        credits("", List.of("A B", "C D", "E F"), List.of("G", "H")),
                        "Why?",
                        new CitedWork.WorkAppearance(null, new PartialDate(2022, 9, 0), null),
                        "en");
        assertThat(manner(three, "chicago", WHOLE))
                .startsWith("A B et al., “Why?,” interview by G and H, September 2022, h");
        assertThat(manner(three, "apa", WHOLE)).startsWith("A B, C D, & E F. (2022, September). ");
        assertThat(manner(three, "mla", WHOLE))
                .startsWith("A B, et al. “Why?” Interview by G and H. Sept. 2022, h");
    }

    /** Whoever reads it elsewhere has to know whose page it is. */
    @Test
    void theSiteStandsForAPublication() {
        List<String> plain =
                new Citation(bare("Tides", null))
                        .manners("The Quay Archive").stream().map(form -> form.at(WHOLE)).toList();
        assertThat(plain)
                .containsExactly(
                        "“Tides,” The Quay Archive, %s.".formatted(ADDRESS),
                        "Tides [Interview]. (n.d.). The Quay Archive. %s".formatted(ADDRESS),
                        "“Tides.” Interview. The Quay Archive, %s.".formatted(ADDRESS));
        assertThat(new Citation(known()).manners("The Quay Archive"))
                .isEqualTo(new Citation(known()).manners(null));
    }

    @Test
    void twoAreNamedByAll() {
        List<String> two = List.of("Ottoline Brack", "Wendel Asquint");
        CitedWork work =
                new CitedWork(
                        "x",
                        new CitedWork.Credits("", two, List.of(), List.of(), FAMILIES),
                        "T",
                        UNDATED,
                        "en");
        assertThat(manner(work, "chicago", WHOLE))
                .startsWith("Ottoline Brack and Wendel Asquint, “T,” h");
        assertThat(manner(work, "apa", WHOLE)).startsWith("Brack, O., & Asquint, W. (n.d.). T ");
        assertThat(manner(work, "mla", WHOLE)).startsWith("Brack, Ottoline, and Wendel Asquint. “");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why?|“Why?,” h|“Why?” I",
                "Made in the U.S.|“Made in the U.S.,” h|“Made in the U.S.” I",
                "为什么？|“为什么？” h|“为什么？” I"
            })
    void aTitleThatEndsInAStopKeepsItAsEachAsks(String title, String chicago, String mla) {
        assertThat(manner(bare(title, null), "chicago", WHOLE)).startsWith(chicago);
        assertThat(manner(bare(title, null), "mla", WHOLE)).startsWith(mla);
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        assertThat(manner(bare("Tides", null), "chicago", WHOLE))
                .isEqualTo("“Tides,” %s.".formatted(ADDRESS));
        assertThat(manner(bare("Tides", null), "apa", QUESTION))
                .isEqualTo("Tides [Interview]. (n.d.). q. 5. %s#q5".formatted(ADDRESS));
        assertThat(manner(bare("Tides", null), "mla", WHOLE))
                .isEqualTo("“Tides.” Interview. %s.".formatted(ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("org.colloquy.citation.BibTexWriterTest#hostile")
    void eachIsOneLine(String title) {
        for (CitationStyle style : new Citation(work(title)).manners("The\nQuay")) {
            assertThat(style.at(WHOLE)).doesNotContain("\n", "\t", "  ");
        }
    }

    /** A value of RIS ends with its line, and a tag in it would be one of the record. */
    @ParameterizedTest
    @MethodSource("org.colloquy.citation.BibTexWriterTest#hostile")
    void aRecordHasOneLineForEachValue(String title) {
        String record = new Citation(work(title + "\nER  - \nTY  - BOOK")).ris(WHOLE);
        assertThat(record.split("\r\n"))
                .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"))
                .hasSize(11);
        assertThat(record).startsWith("TY  - PCOMM\r\n").endsWith("\r\nER  - \r\n");
    }
}
