package org.colloquy.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What a PDF says of itself. */
class PdfPropertiesTest {
    private static Document read(PdfProperties properties) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(properties.xmp()));
    }

    private static String value(Document document, String name) {
        return document.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    @Test
    void namesTitlePeopleLanguageAndDate() throws Exception {
        Document said =
                read(
                        new PdfProperties(
                                "Tea & <water>\u0007", List.of("박채리", "Ada"), "ko", "2022-04"));
        assertThat(value(said, "part")).isEqualTo("1");
        assertThat(value(said, "title")).isEqualTo("Tea & <water>");
        assertThat(value(said, "creator")).isEqualTo("박채리Ada");
        assertThat(value(said, "language")).isEqualTo("ko");
        assertThat(value(said, "date")).isEqualTo("2022-04");
    }

    /** XML has a place for tabs and ends of lines. */
    @Test
    void keepsWhatXmlCanHold() throws Exception {
        PdfProperties properties = new PdfProperties("Tea\tand\nmilk\uFFFE", List.of(), "en", null);
        assertThat(value(read(properties), "title")).isEqualTo("Tea\tand\nmilk");
    }

    @Test
    void isFoundByItsPacket() {
        assertThat(new String(new PdfProperties("T", List.of(), "en", null).xmp(), UTF_8))
                .contains("W5M0MpCehiHzreSzNTczkc9d")
                .endsWith("<?xpacket end=\"r\"?>");
    }

    @Test
    void saysNoLanguageThatIsNone() {
        assertThat(new PdfProperties("T", List.of(), "\"><b>", null).language()).isEqualTo("und");
        assertThat(new PdfProperties("T", List.of(), "", null).language()).isEqualTo("und");
        assertThat(new PdfProperties("T", List.of(), "zh-Hans", null).language())
                .isEqualTo("zh-Hans");
    }
}
