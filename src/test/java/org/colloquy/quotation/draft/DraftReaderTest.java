package org.colloquy.quotation.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** How drafts of each kind are read, and what is refused. */
class DraftReaderTest {
    private static List<DraftQuotation> quotations(String name, byte[] bytes) throws DraftFault {
        return QuotationScanner.scan(DraftReader.read(name, bytes)).all();
    }

    @Test
    void markdownLosesItsMarksAndKeepsItsLines() throws DraftFault {
        String draft =
                """
                ---
                title: "A draft of mine"
                ---

                # Heading

                He said “it is *not* [far](x.md) from **here**”[^1] and went.

                ```
                "code is no quotation"
                ```

                - An item: “one [two] three”
                > set apart it is
                """;
        assertThat(quotations("a.md", draft.getBytes(UTF_8)))
                .extracting(DraftQuotation::line, DraftQuotation::words)
                .containsExactly(
                        tuple(7, "it is not far from here"),
                        tuple(13, "one [two] three"),
                        tuple(14, "set apart it is"));
    }

    @Test
    void htmlGivesItsBlocksAndItsElementsForQuotations() throws DraftFault {
        String draft =
                """
                <!doctype html><title>"No quotation at all"</title>
                <script>"nor is this one here"</script>
                <p>He said <q>one <b>two</b> three</q>, &ldquo;four five
                six&rdquo;.</p>
                <blockquote><p>Seven eight nine.</p><p>Ten.</p></blockquote>
                """;
        assertThat(quotations("a.html", draft.getBytes(UTF_8)))
                .extracting(DraftQuotation::line, DraftQuotation::words)
                .containsExactly(
                        tuple(3, "one two three"),
                        tuple(3, "four five\nsix"),
                        tuple(5, "Seven eight nine.\n\nTen."));
    }

    @Test
    void wordDocumentsGiveTheirParagraphsByStyle() throws IOException, DraftFault {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFStyles styles = document.createStyles();
            CTStyle quote = CTStyle.Factory.newInstance();
            quote.setStyleId("Zitat");
            quote.addNewName().setVal("Quote");
            styles.addStyle(new XWPFStyle(quote));
            paragraph(document, "He said “one two three” and “four”.");
            paragraph(document, "Seven eight nine.").setStyle("Zitat");
            document.write(bytes);
        }
        assertThat(quotations("a.docx", bytes.toByteArray()))
                .extracting(DraftQuotation::line, DraftQuotation::words)
                .containsExactly(tuple(1, "one two three"), tuple(2, "Seven eight nine."));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String word : text.split("(?<= )")) {
            paragraph.createRun().setText(word);
        }
        return paragraph;
    }

    @Test
    void whatTrackedChangesTakeOutIsLeftOut() throws IOException, DraftFault {
        String body =
                "<w:p><w:r><w:t>“one two </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>three</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t> gone</w:t></w:r></w:moveFrom><w:r><w:t>”</w:t></w:r></w:p>";
        assertThat(quotations("a.docx", docx("", body)))
                .extracting(DraftQuotation::words)
                .containsExactly("one two three");
    }

    private static byte[] docx(String head, String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String xml =
                    "<?xml version=\"1.0\"?>"
                            + head
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "</w:body></w:document>";
            zip.write(xml.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void entitiesAreRefused() throws IOException {
        byte[] bomb =
                docx(
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
                        "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");
        assertThatThrownBy(() -> DraftReader.read("a.docx", bomb)).isInstanceOf(DraftFault.class);
    }

    @Test
    void aPartThatUnpacksBeyondItsBoundIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(blank);
            }
        }
        assertThatThrownBy(() -> DraftReader.read("a.docx", bytes.toByteArray()))
                .isInstanceOf(DraftFault.class)
                .hasMessageContaining("MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a", "a.doc", "a.rtf"})
    void otherKindsAreRefused(String name) {
        assertThatThrownBy(() -> DraftReader.read(name, new byte[0]))
                .isInstanceOf(DraftFault.class)
                .hasMessageContaining(".docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "no zip at all"})
    void aDamagedDocumentIsRefused(String content) {
        assertThatThrownBy(() -> DraftReader.read("a.docx", content.getBytes(UTF_8)))
                .isInstanceOf(DraftFault.class)
                .hasMessageContaining("damaged");
    }
}
