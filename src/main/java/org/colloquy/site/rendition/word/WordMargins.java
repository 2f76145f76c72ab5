package org.colloquy.site.rendition.word;

import org.colloquy.text.xml.XmlText;

/** Page of a document, with what stands at its head and foot. */
final class WordMargins {
    /** Size of A4, in twentieths of a point. */
    private static final String[] PAGE = {"w:w", "11906", "w:h", "16838"};

    /** Margin beside the text on the side where the numbers are, which stand in the text. */
    private static final String NARROW = "1134";

    private static final String WIDE = "1750";

    private WordMargins() {}

    /** Returns the head of all pages but the first: a short title. */
    static String header(String title, WordLanguage languages) {
        XmlText xml = WordBody.begin("w:hdr");
        BlockPlace.in(WordStyle.HEADER).open(xml, languages.isFromRight());
        xml.open("w:r");
        WordRunLook.PLAIN.write(xml, languages, languages.isFromRight());
        xml.element("w:t", title, "xml:space", "preserve");
        return xml.end();
    }

    /** Returns the foot of all pages: their numbers. */
    static String footer() {
        XmlText xml = WordBody.begin("w:ftr");
        BlockPlace.in(WordStyle.FOOTER).open(xml, false);
        xml.open("w:fldSimple", "w:instr", " PAGE ");
        xml.open("w:r");
        xml.element("w:t", "1");
        return xml.end();
    }

    /** Writes what the pages look like, and that footnotes bear letters, as on the site. */
    static void section(XmlText xml, DocumentPackage file, WordLanguage languages) {
        xml.line();
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", file.relation("header1"));
        xml.empty("w:footerReference", "w:type", "default", "r:id", file.relation("footer1"));
        xml.empty("w:footerReference", "w:type", "first", "r:id", file.relation("footer1"));
        xml.open("w:footnotePr");
        xml.empty("w:numFmt", "w:val", "lowerLetter");
        xml.close();
        xml.empty("w:pgSz", PAGE);
        margins(xml, languages.isFromRight());
        xml.empty("w:titlePg");
        if (languages.isFromRight()) {
            xml.empty("w:bidi");
        }
        xml.close();
    }

    private static void margins(XmlText xml, boolean fromRight) {
        xml.empty(
                "w:pgMar",
                "w:top",
                "1440",
                "w:right",
                fromRight ? NARROW : WIDE,
                "w:bottom",
                "1440",
                "w:left",
                fromRight ? WIDE : NARROW,
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
    }
}
