package org.colloquy.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What the browser prints, read back from the PDF with its tags. */
final class Paper implements AutoCloseable {

    /**
     * A line of one block, where it stands; what style sheets generate is no part of it.
     *
     * @param sheet the number of its page, from 0
     * @param y the distance from the page's top in points
     * @param kind the tag of its block: {@code H2}, {@code P}, {@code LI}
     * @param block the number of its block, in the order of the text
     */
    record Line(int sheet, double y, String kind, int block, String text) {
        boolean isHeading() {
            return kind.matches("H\\d");
        }

        /** Whether this line stands below another, in the same column of the same page. */
        boolean follows(Line other) {
            return sheet == other.sheet && y > other.y;
        }

        private boolean holds(int onSheet, int inBlock, Letter letter) {
            return sheet == onSheet && block == inBlock && Math.abs(y - letter.y) < SAME_LINE;
        }

        private Line with(Letter letter) {
            return new Line(sheet, Math.max(y, letter.y), kind, block, text + letter.text);
        }
    }

    /**
     * A letter where it is painted, as a program reads it, or several that are one glyph.
     *
     * @param drawn whether it is a drawing (Type 3), of which no printer knows that it is a letter
     */
    record Letter(
            String text, double x, double y, double end, @Nullable String font, boolean drawn) {
        static Letter of(TextPosition painted, @Nullable String said) {
            COSDictionary font = painted.getFont().getCOSObject();
            COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
            return new Letter(
                    said == null ? painted.getUnicode() : said,
                    painted.getXDirAdj(),
                    painted.getYDirAdj(),
                    painted.getXDirAdj() + painted.getWidthDirAdj(),
                    descriptor == null ? null : descriptor.getNameAsString(COSName.FONT_NAME),
                    painted.getFont() instanceof PDType3Font);
        }
    }

    /** Less than the distance of two lines, more than a mark is raised. */
    private static final double SAME_LINE = 4.5;

    private final PDDocument document;
    private final List<Map<Integer, List<Letter>>> marked = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<List<Integer>> inTextOrder = new ArrayList<>();
    private int blocks;

    private Paper(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                marked.add(marked(i));
                inTextOrder.add(new ArrayList<>());
            }
            read(document.getDocumentCatalog().getStructureTreeRoot(), "", 0, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Paper of(Path pdf) throws IOException {
        return new Paper(Files.readAllBytes(pdf));
    }

    static Paper of(Page page, String format) {
        return of(page, options().setFormat(format));
    }

    /** On paper of A4's width. */
    static Paper of(Page page, int millimetres) {
        return of(page, options().setWidth("210mm").setHeight(millimetres + "mm"));
    }

    static Paper of(Page page, Page.PdfOptions options) {
        return new Paper(page.pdf(options));
    }

    static Page.PdfOptions options() {
        return new Page.PdfOptions().setTagged(true).setOutline(true);
    }

    private Map<Integer, List<Letter>> marked(int sheet) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(document.getPage(sheet));
        Map<Integer, List<Letter>> contents = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            collect(content, contents.computeIfAbsent(content.getMCID(), id -> new ArrayList<>()));
        }
        return contents;
    }

    /** A glyph that may be either of two letters says itself which it is. */
    private static void collect(PDMarkedContent content, List<Letter> letters) {
        String said = content.getActualText();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition painted) {
                letters.add(Letter.of(painted, said));
                said = said == null ? null : "";
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, letters);
            }
        }
    }

    /**
     * Reads a part of the structure: entries and headings are blocks whole, whatever is in them.
     */
    private void read(
            PDStructureNode node, String kind, int block, @Nullable PDStructureElement in) {
        for (Object part : node.getKids()) {
            if (part instanceof PDStructureElement element) {
                String type = element.getStructureType();
                boolean whole = kind.equals("LI") || kind.matches("H\\d");
                boolean opens = !whole && type.matches("P|LI|H\\d|BlockQuote|T[HD]");
                read(element, opens ? type : kind, opens ? ++blocks : block, element);
            } else if (part instanceof Integer id && in != null && in.getPage() != null) {
                place(document.getPages().indexOf(in.getPage()), id, kind, block);
            } else if (part instanceof PDMarkedContentReference reference) {
                place(
                        document.getPages().indexOf(reference.getPage()),
                        reference.getMCID(),
                        kind,
                        block);
            }
        }
    }

    private void place(int sheet, int id, String kind, int block) {
        inTextOrder.get(sheet).add(id);
        for (Letter letter : marked.get(sheet).getOrDefault(id, List.of())) {
            text.append(letter.text);
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.holds(sheet, block, letter)) {
                lines.set(lines.size() - 1, last.with(letter));
            } else if (!letter.text.isBlank()) {
                lines.add(new Line(sheet, letter.y, kind, block, letter.text));
            }
        }
    }

    /** The lines in the order of the text. */
    List<Line> lines() {
        return lines;
    }

    /** All that is tagged, in the order of the text, without white space. */
    String letters() {
        return text.toString().replaceAll("[\\s\u00A0]+", "");
    }

    /** All letters of a sheet with the margins, in the order in which a program meets them. */
    String sheet(int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number + 1);
            stripper.setEndPage(number + 1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String all() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < sheets(); i++) {
            all.append(sheet(i));
        }
        return all.toString();
    }

    int sheets() {
        return document.getNumberOfPages();
    }

    PDRectangle size() {
        return document.getPage(0).getMediaBox();
    }

    boolean isTagged() {
        return document.getDocumentCatalog().getMarkInfo() != null
                && document.getDocumentCatalog().getMarkInfo().isMarked();
    }

    /**
     * For each sheet the pieces of text in the order of the text: numbered as they were painted.
     */
    List<List<Integer>> inTextOrder() {
        return inTextOrder;
    }

    /** What is painted on a sheet, its margins too, which bear no tags. */
    List<Letter> painted(int sheet) {
        List<Letter> letters = new ArrayList<>();
        try {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition painted) {
                            letters.add(Letter.of(painted, null));
                        }
                    };
            stripper.setStartPage(sheet + 1);
            stripper.setEndPage(sheet + 1);
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    List<Letter> painted() {
        return marked.stream()
                .flatMap(sheet -> sheet.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    BufferedImage picture(int sheet) {
        return picture(sheet, 50);
    }

    BufferedImage picture(int sheet, int dotsPerInch) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(sheet, dotsPerInch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
