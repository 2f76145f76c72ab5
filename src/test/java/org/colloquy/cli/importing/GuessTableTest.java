package org.colloquy.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.importer.ImportedInterview;
import org.junit.jupiter.api.Test;

/** The table fits the terminal; wide letters take two cells. */
class GuessTableTest {
    private static String printed(int width) {
        GuessTable table = new GuessTable(width);
        table.add(
                "in/lamps.docx",
                new ImportedInterview(
                        "Lamps of the harbour, and who lights them in the long winter nights",
                        "2025-03-14",
                        List.of("Ida Sample", "Ada Pilot"),
                        "12 questions",
                        List.of()));
        table.add(
                "in/등대.docx",
                new ImportedInterview(
                        "등대 이야기", "", List.of(), "prose", List.of("prose?", "no date")));
        table.add("in/old.doc", null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void hasColumnsWhereThereIsRoom() {
        assertThat(printed(100))
                .isEqualTo(
                        """
                        File        Title                     Date        People               Form          Look at
                        lamps.docx  Lamps of the harbour, a…  2025-03-14  Ida Sample, Ada Pi…  12 questions
                        등대.docx   등대 이야기                                                prose         prose?, no date
                        old.doc                                                                              not imported
                        """);
    }

    @Test
    void whatToLookAtIsNeverCut() {
        assertThat(printed(75))
                .isEqualTo(
                        """
                        File        Title       Date        People      Form          Look at
                        lamps.docx  Lamps of …  2025-03-14  Ida Sampl…  12 questions
                        등대.docx   등대 이야…                          prose         prose?, no
                                                                                      date
                        old.doc                                                       not imported
                        """);
    }

    @Test
    void isAListWhereThereIsLittle() {
        assertThat(printed(40))
                .isEqualTo(
                        """
                        lamps.docx
                          Title: Lamps of the harbour, and who lights them in the long winter nights
                          Date: 2025-03-14
                          People: Ida Sample, Ada Pilot
                          Form: 12 questions
                        등대.docx
                          Title: 등대 이야기
                          Form: prose
                          Look at: prose?, no date
                        old.doc
                          Look at: not imported
                        """);
    }
}
