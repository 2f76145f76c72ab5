package org.colloquy.importer.opendocument;

import static org.colloquy.importer.opendocument.OpenFile.p;
import static org.colloquy.importer.opendocument.OpenFile.span;
import static org.colloquy.importer.opendocument.OpenFile.style;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.importer.word.SampleDocuments;

/** Texts of OpenDocument as people write interviews down in them. */
public final class SampleOpenDocuments {
    private static final String BOLD =
            style("text", "T1", "", "<style:text-properties fo:font-weight=\"bold\"/>")
                    + style("text", "T2", "", "<style:text-properties fo:font-style=\"italic\"/>")
                    + style("text", "T3", "", "<style:text-properties text:display=\"none\"/>")
                    + style("paragraph", "P1", "Title", "");
    private static final String INFO =
            "<office:change-info><dc:creator>%s</dc:creator><dc:date>2024-05-02T10:00:00</dc:date></office:change-info>";

    private SampleOpenDocuments() {}

    /** Makes a document. */
    @FunctionalInterface
    public interface OpenDocumentMaker {
        OpenFile make() throws IOException;
    }

    /** Returns all by the names of their files. */
    public static Map<String, OpenDocumentMaker> all() {
        Map<String, OpenDocumentMaker> all = new LinkedHashMap<>();
        all.put("headings.odt", SampleOpenDocuments::headings);
        all.put("labels.odt", SampleOpenDocuments::labels);
        all.put("changes.odt", SampleOpenDocuments::changes);
        all.put("around.odt", SampleOpenDocuments::around);
        return all;
    }

    static OpenFile headings() throws IOException {
        return new OpenFile()
                .automatic(BOLD)
                .common(
                        style("paragraph", "Title", "Standard", "")
                                + style("paragraph", "Quotations", "Standard", ""))
                .meta(
                        "<meta:initial-creator>Ida Muster</meta:initial-creator>"
                                + "<meta:user-defined meta:name=\"Date\">2025-03-14</meta:user-defined>")
                .add(
                        p("P1", "Ein Gespräch über Lampen"),
                        p("Standard", "Ada Lotsin lebt am Hafen."),
                        "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Anfänge</text:h>",
                        "<text:h text:outline-level=\"2\">Wann beginnt <text:s text:c=\"2\"/>die Nacht?</text:h>",
                        p(
                                "Standard",
                                "Wenn der "
                                        + span("T2", "letzte")
                                        + " Lotse da ist<text:note text:id=\"ftn1\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                                        + p(
                                                "Footnote",
                                                "Ein Lotse " + span("T2", "führt") + " Schiffe.")
                                        + p("Footnote", "Noch heute.")
                                        + "</text:note-body></text:note>.<text:line-break/>Dann."),
                        p("Quotations", "Grün ist die Hoffnung."),
                        "<text:h text:outline-level=\"2\">Und wann endet sie?</text:h>",
                        p("Standard", "Um\n   sechs."),
                        "<text:h text:outline-level=\"1\">Enden</text:h>",
                        "<text:h text:outline-level=\"2\">Wer kommt?</text:h>",
                        p("Standard", "Niemand."));
    }

    static OpenFile labels() throws IOException {
        String cell = "<table:table-cell%s>%s</table:table-cell>";
        return new OpenFile()
                .automatic(
                        BOLD
                                + "<text:list-style style:name=\"L1\"><text:list-level-style-bullet text:level=\"1\"/>"
                                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\"/></text:list-style>")
                .common(style("paragraph", "Title", "Standard", ""))
                .add(
                        p("P1", "Lampen"),
                        p("Standard", span("T1", "Ida:") + " When does the night begin?"),
                        p("Standard", span("T1", "Ada:") + "<text:tab/>Like this:"),
                        "<text:list text:style-name=\"L1\"><text:list-item>"
                                + p("Standard", "one lamp")
                                + "<text:list><text:list-item>"
                                + p("Standard", "green")
                                + "</text:list-item><text:list-item>"
                                + p("Standard", "red")
                                + "</text:list-item></text:list></text:list-item><text:list-item>"
                                + p("Standard", "no lamp")
                                + "</text:list-item></text:list>",
                        p("Standard", span("T1", "Ida:") + " And which are there?"),
                        p("Standard", span("T1", "Ada:") + " These."),
                        "<table:table><table:table-header-rows><table:table-row>"
                                + cell.formatted("", p("Standard", "Colour"))
                                + cell.formatted("", p("Standard", "Since"))
                                + "</table:table-row></table:table-header-rows><table:table-row>"
                                + cell.formatted(
                                        " table:number-columns-spanned=\"2\"",
                                        p("Standard", "green") + p("Standard", "and white"))
                                + "<table:covered-table-cell/></table:table-row></table:table>",
                        p("Standard", span("T1", "Ida:") + " Who lights them?"),
                        p("Standard", span("T1", "Ada:") + " I do."));
    }

    static OpenFile changes() throws IOException {
        return new OpenFile()
                .automatic(BOLD)
                .common(style("paragraph", "Title", "Standard", ""))
                .add(
                        "<text:tracked-changes>",
                        region("c1", "insertion", "Ada Pilot", ""),
                        region("c2", "deletion", "Ida Sample", p("Standard", " of the dark")),
                        region(
                                "c3",
                                "deletion",
                                "Ida Sample",
                                p("Standard", " that stays.")
                                        + p("Standard", "A whole paragraph.")
                                        + p("Standard", "And the end")),
                        region("c4", "insertion", "Ida Sample", ""),
                        region("c5", "format-change", "Ida Sample", ""),
                        "</text:tracked-changes>",
                        p("P1", "Lamps"),
                        p("Standard", span("T1", "Ida:") + " When does the night begin?"),
                        p(
                                "Standard",
                                span("T1", "Ada:")
                                        + " I was <text:change-start text:change-id=\"c1\"/>never <text:change-end text:change-id=\"c1\"/>afraid<text:change text:change-id=\"c2\"/>."),
                        p("Standard", "A beginning<text:change text:change-id=\"c3\"/> of it."),
                        p("Standard", "One half<text:change-start text:change-id=\"c4\"/>."),
                        p(
                                "Standard",
                                "Put in <text:change-end text:change-id=\"c4\"/>, the other."),
                        p(
                                "Standard",
                                "It <text:change-start text:change-id=\"c5\"/>"
                                        + span("T2", "shone")
                                        + "<text:change-end text:change-id=\"c5\"/>."),
                        p("Standard", span("T1", "Ida:") + " And when does it end?"),
                        p("Standard", span("T1", "Ada:") + " At six."));
    }

    private static String region(String id, String kind, String author, String content) {
        return "<text:changed-region text:id=\"%1$s\"><text:%2$s>%3$s%4$s</text:%2$s></text:changed-region>"
                .formatted(id, kind, INFO.formatted(author), content);
    }

    static OpenFile around() throws IOException {
        return new OpenFile()
                .automatic(BOLD)
                .common(style("paragraph", "Title", "Standard", ""))
                .part("Pictures/lamp.png", SampleDocuments.PIXEL)
                .add(
                        p("P1", "Lamps"),
                        "<text:table-of-content><text:index-body>"
                                + p("Standard", "Beginnings 1")
                                + "</text:index-body></text:table-of-content>",
                        p("Standard", span("T1", "When does the night begin?")),
                        p(
                                "Standard",
                                "At <office:annotation office:name=\"a\"><dc:creator>Mira Reader</dc:creator><dc:date>2024-05-02T10:00:00</dc:date>"
                                        + p("Standard", "Was it five?")
                                        + "</office:annotation>six<office:annotation-end office:name=\"a\"/>"
                                        + span("T3", " (cut this)")
                                        + ", on page <text:page-number>7</text:page-number> of <text:a xlink:href=\"https://log.example/\">the log</text:a>."),
                        p(
                                "Standard",
                                "<draw:frame><draw:image xlink:href=\"Pictures/lamp.png\"/><svg:desc>A green lamp</svg:desc></draw:frame>"),
                        p(
                                "Standard",
                                "<draw:frame><draw:text-box>"
                                        + p("Standard", "In a box.")
                                        + "</draw:text-box></draw:frame>"
                                        + "<draw:frame><draw:image xlink:href=\"https://spy.example/p.png\"/></draw:frame>"),
                        "<text:section text:display=\"none\">"
                                + p("Standard", "Not to be seen.")
                                + "</text:section>",
                        p("Standard", span("T1", "And when does it end?")),
                        p("Standard", "At six."));
    }
}
