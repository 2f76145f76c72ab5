package org.colloquy.reader.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that say, above an interview, what it is. */
class HeaderLinesTest {

    @Test
    void saysWhatItsLinesSay() {
        String source =
                "# T\n\nDate: 2020-05-01\n**Interviewer:** Ida Asker\nPlace: The Mill\n\nOne.\n";
        HeaderLines header = HeaderLines.of(source);
        assertThat(header.text("date")).isEqualTo("2020-05-01");
        assertThat(header.text("interviewers")).isEqualTo("Ida Asker");
        assertThat(header.text("place")).isEqualTo("The Mill");
        assertThat(header.text("title")).isNull();
        assertThat(header.end()).isEqualTo(source.indexOf("\n\nOne."));
        assertThat(header.lineEnds())
                .containsExactly(source.indexOf("\n**Int"), source.indexOf("\nPlace"));
    }

    /** Credits tell who spoke, but the talk does not begin behind them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Jo:** Tea?\n\n**Al:** No.\n\n**Jo:** Why?",
                "A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nG.\n\nH.\n\nI."
            })
    void mayStandBelowATalk(String talk) {
        String credits = "\n\n## Credits\n\nHost: Jo Lid\nGuest: Al Oro\n";
        HeaderLines header = HeaderLines.of("# T\n\n" + talk + credits);
        assertThat(header.names("interviewers")).containsExactly("Jo Lid");
        assertThat(header.end()).isZero();
        assertThat(HeaderLines.of("# T\n\nA.\n\n**Jo:** Tea?" + credits).end()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Date: 2020/Host: Ida; 2",
                "Host: Ida/Guest: Ada; 2",
                "日期：2020/记者：王; 2",
                "**Datum:** 4. Mai 2020/**Ort:** Werkstatt; 2",
                "Fecha: 2020-05-04/Lugar: Taller; 2",
                "Título: El barco/Lugar: Taller; 2",
                "Data: what was measured/Method: by hand; 0",
                "Data: 12 rows/Model: small; 0",
                "Date: 2020; 0",
                "Host: Why is it so?/Date: 2020; 0",
                "Host: ten euros/Guest: Ada; 0",
                "Date: 2020/Date: 2021; 0",
                "Place: Mill/Time: noon; 0",
                "Place: Mill/Date: 2020/Host: Ida; 2",
                "Date: 2020/Place: Mill/Place: Hall; 0",
                "Date/: 2020/Host/: Ida/Date/: 2021; 0",
                "Date/: 2020/Host/: Ida; 2",
                "Words./Date: 2020/Host: Ida/More: x; 3",
                "Date: 2020/Host: Ida//Words./Guest: Ada; 2",
                "Date: 2020//**Host:** Ida Lid//Guest: Ada Oro//Place: Mill; 3",
                "Host: Ida Lid//Guest: Ada Oro//Host: Welcome.; 2",
                "Date: 2020//Host: Welcome.//Guest: Thanks.; 0"
            })
    void areSeveralInARowThatAreNoSpeech(String lines, int read) {
        HeaderLines header = HeaderLines.of(lines.replace('/', '\n'));
        assertThat(header.values()).hasSize(read);
        assertThat(header.end() > 0).isEqualTo(read > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title: \"At the weir\"; At the weir",
                "title: 'At the weir'; At the weir",
                "Title: \"At the weir\"; \"At the weir\"",
                "title: \"Weirs\" and \"gates\"; \"Weirs\" and \"gates\"",
                "title: 'At' the weir; 'At' the weir",
                "title: “At the weir”; “At the weir”"
            })
    void loseTheQuotesOfPrograms(String line, String title) {
        HeaderLines header = HeaderLines.of(line + "\ndate: '2020-05-01T10:00'\n\nWords.\n");
        assertThat(header.text("title")).isEqualTo(title);
        assertThat(header.text("date")).isEqualTo("2020-05-01T10:00");
    }

    @Test
    void standAmongTheFirstForty() {
        String lines = "Date: 2020\nHost: Ida\n";
        assertThat(HeaderLines.of("x\n".repeat(38) + lines).values()).hasSize(2);
        assertThat(HeaderLines.of("x\n".repeat(39) + lines).values()).isEmpty();
    }

    @Test
    void areShort() {
        String most = "a".repeat(160);
        assertThat(HeaderLines.of("Date: 2020\nSource: " + most + "\n").values()).hasSize(2);
        assertThat(HeaderLines.of("Date: 2020\nSource: a" + most + "\n").values()).isEmpty();
    }

    @Test
    void mayBeComments() {
        HeaderLines header = HeaderLines.of("[#]: subject: (Tea)\n[#]: via: (a.example)\n\nOne.\n");
        assertThat(header.text("title")).isEqualTo("Tea");
        assertThat(header.text("source")).isEqualTo("a.example");
        assertThat(header.end()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Intervistatore: Ida Conti/Intervistata: Ada Bruni",
                "Интервьюер: Ида Конти/Респондент: Ада Бруни",
                "Інтерв'юер: Іда Конті/Гостя: Ада Бруні",
                "**Interviewerin:** Ida Conti/**Interviewpartnerin:** Ada Bruni",
                "聞き手：井田花子/話し手：安田一郎",
                "진행자: 김하나/게스트: 박두리"
            })
    void sayWhoAsksAndAnswersInManyLanguages(String lines) {
        HeaderLines header = HeaderLines.of(lines.replace('/', '\n'));
        assertThat(header.values()).containsOnlyKeys("interviewers", "interviewees");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada Bruni und Ben Kuhn; Ada Bruni, Ben Kuhn",
                "Ада Бруни и Бен Кун; Ада Бруни, Бен Кун",
                "Ada Ruiz y Ben Gil; Ada Ruiz, Ben Gil",
                "Ada Ortega y Ruiz; Ada Ortega y Ruiz",
                "Ada, Ben, and Cleo; Ada, Ben, Cleo",
                "Ada Sand; Ada Sand"
            })
    void setNamesApartAsTheirLanguageDoes(String value, String names) {
        HeaderLines header = HeaderLines.of("Date: 2020\nGuests: " + value + "\n");
        assertThat(String.join(", ", header.names("interviewees"))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada Oro, potter; Ada Oro",
                "Dr. Ada Oro, Institute of Tides; Dr. Ada Oro",
                "Ada Oro, University of Hull, Ben Lid; Ada Oro, Ben Lid",
                "Ada Oro (potter); Ada Oro (potter)",
                "ada_o, ben; ada_o, ben",
                "The Pot; The Pot"
            })
    void nameNoTradesAndHouses(String value, String names) {
        HeaderLines header = HeaderLines.of("Date: 2020\nGuest: " + value + "\n");
        assertThat(String.join(", ", header.names("interviewees"))).isEqualTo(names);
    }

    @Test
    void nameSeveralPeople() {
        HeaderLines header = HeaderLines.of("Date: 2020\nGuests: Ada, Ben, and Cleo\n");
        assertThat(header.names("interviewees")).containsExactly("Ada", "Ben", "Cleo");
        assertThat(HeaderLines.of("Date: 2020\nHosts: Ada and Ben\n").names("interviewers"))
                .containsExactly("Ada", "Ben");
        assertThat(header.names("interviewers")).isEmpty();
        assertThat(header.names("date")).isEmpty();
        assertThat(HeaderLines.isRead("date")).isTrue();
        assertThat(HeaderLines.isRead("place")).isFalse();
        assertThat(HeaderLines.none().values()).isEmpty();
    }
}
