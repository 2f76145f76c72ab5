package org.colloquy.site.rendition.word;

import org.colloquy.model.PictureSize;
import org.colloquy.site.rendition.word.DocumentPackage.PlacedPicture;
import org.colloquy.text.xml.XmlText;

/** Picture in a line of a document, at most as wide as the text. */
final class WordPicture {
    /** Units of a drawing in a pixel of 1/96 inch. */
    private static final long PIXEL = 9_525;

    /** Width of the text, in units of a drawing. */
    private static final long MAX_WIDTH = 5_200_000;

    private static final long MAX_HEIGHT = 7_000_000;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final PlacedPicture placed;
    private final String alternative;
    private final String width;
    private final String height;

    WordPicture(PlacedPicture placed, String alternative) {
        this.placed = placed;
        this.alternative = alternative;
        PictureSize size = placed.picture().size();
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) MAX_WIDTH / (size.width() * PIXEL),
                                (double) MAX_HEIGHT / (size.height() * PIXEL)));
        this.width = Long.toString(Math.max(1, Math.round(size.width() * PIXEL * scale)));
        this.height = Long.toString(Math.max(1, Math.round(size.height() * PIXEL * scale)));
    }

    /** Writes a run with the picture. */
    void write(XmlText xml) {
        xml.open("w:r");
        xml.open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        writeName(xml, "wp:docPr");
        xml.open("a:graphic", "xmlns:a", DRAWING + "main");
        xml.open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr");
        writeName(xml, "pic:cNvPr");
        xml.empty("pic:cNvPicPr");
        xml.close();
        writeFill(xml);
        writeShape(xml);
        for (int i = 0; i < 6; i++) {
            xml.close();
        }
    }

    private void writeName(XmlText xml, String element) {
        String number = Integer.toString(placed.number());
        xml.empty(element, "id", number, "name", "picture-" + number, "descr", alternative);
    }

    private void writeFill(XmlText xml) {
        xml.open("pic:blipFill");
        xml.empty("a:blip", "r:embed", placed.relation());
        xml.open("a:stretch");
        xml.empty("a:fillRect");
        xml.close();
        xml.close();
    }

    private void writeShape(XmlText xml) {
        xml.open("pic:spPr");
        xml.open("a:xfrm");
        xml.empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height);
        xml.close();
        xml.open("a:prstGeom", "prst", "rect");
        xml.empty("a:avLst");
        xml.close();
        xml.close();
    }
}
