package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What programs fetch as XML: whole, without markup by content, and with every title as words. */
class HostileFeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TestFactory
    Stream<DynamicTest> isXmlWithoutMarkupByContent() {
        return HostileSite.get().addresses().stream()
                .filter(address -> address.endsWith(".xml"))
                .sorted()
                .map(address -> DynamicTest.dynamicTest(address, () -> isWhole(address)));
    }

    private static void isWhole(String address) throws Exception {
        Document document = xml(address);
        assertThat(document.getDoctype()).isNull();
        List<Element> all = elements(document, "*", "*");
        assertThat(all).isNotEmpty();
        for (Element element : all) {
            assertThat(element.getNamespaceURI()).as(element.getTagName()).startsWith("http");
            assertThat(element.getLocalName())
                    .isNotIn("script", "img", "b", "svg", "xxe", "html", "iframe");
            assertThat(element.getAttribute("type")).isNotIn("html", "xhtml");
            assertThat(element.getAttribute("href")).doesNotStartWith("javascript");
        }
    }

    @Test
    void theFeedHasTheTitlesAsWords() throws Exception {
        List<String> titles =
                elements(xml("feed.xml"), ATOM, "title").stream()
                        .map(Node::getTextContent)
                        .toList();
        List<String> newest =
                HostileSite.get().corpus().interviews().stream()
                        .limit(4)
                        .map(Interview::details)
                        .map(details -> details.title())
                        .toList();
        assertThat(newest).hasSize(4).allMatch(title -> title.contains("kept"));
        assertThat(titles).hasSizeGreaterThan(30);
        for (String title : newest) {
            String words = title.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF]", "\uFFFD");
            assertThat(titles).contains(words);
        }
    }

    @Test
    void everyAddressInTheSitemapIsOfTheSite() throws Exception {
        HostileSite site = HostileSite.get();
        List<String> places =
                elements(xml("sitemap.xml"), "*", "loc").stream()
                        .map(Node::getTextContent)
                        .toList();
        assertThat(places).hasSizeGreaterThan(150).allMatch(p -> p.startsWith(HostileSite.BASE));
        assertThat(places).noneMatch(place -> place.contains("..") || place.contains("<"));
        assertThat(site.text("robots.txt").lines()).hasSizeLessThan(10);
    }

    private static List<Element> elements(Document document, String space, String name) {
        var found = document.getElementsByTagNameNS(space, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) Objects.requireNonNull(found.item(i)))
                .toList();
    }

    private static Document xml(String address) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(HostileSite.get().text(address))));
    }
}
