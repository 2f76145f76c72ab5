package org.colloquy.site.feed;

import java.io.StringWriter;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.colloquy.model.Settings;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.SinglePageSource;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;

/** Tells browsers how to search the site (OpenSearch 1.1). */
public final class OpenSearchDescription {
    public static final String ADDRESS = "opensearch.xml";
    public static final String TYPE = "application/opensearchdescription+xml";

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_DESCRIPTION = 1024;

    private OpenSearchDescription() {}

    /** Returns the source of the description, where it is known where the site is. */
    public static PageSource source(Settings settings) {
        String root = Objects.requireNonNullElse(settings.baseUrl(), "");
        return new SinglePageSource(
                ADDRESS, () -> !root.isEmpty(), () -> new Page(TYPE, write(settings, root)));
    }

    /**
     * Returns the description of a site, as XML.
     *
     * @param root the site's whole address, with a slash at its end
     */
    public static String write(Settings settings, String root) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "ShortName", LocaleTexts.shortened(settings.title(), LONGEST_NAME));
            element(
                    xml,
                    "Description",
                    LocaleTexts.shortened(
                            Messages.of(settings.language()).text("search.what", settings.title()),
                            LONGEST_DESCRIPTION));
            element(xml, "InputEncoding", "UTF-8");
            url(xml, "text/html", root + SitePaths.SEARCH + "?q={searchTerms}");
            url(xml, "application/json", root + SitePaths.SEARCH_JSON + "?q={searchTerms}");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text cannot be written to", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void url(XMLStreamWriter xml, String type, String template)
            throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", type);
        xml.writeAttribute("template", template);
    }
}
