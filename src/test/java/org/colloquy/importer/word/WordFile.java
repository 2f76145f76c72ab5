package org.colloquy.importer.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Document of Word that a test writes with POI. In its texts, {@code **} stands around bold words,
 * {@code //} around italic ones, a tab and a line end for themselves.
 */
public final class WordFile {
    public static final String NAMESPACE =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final Pattern PIECE =
            Pattern.compile(
                    "\\*\\*(.+?)\\*\\*|//(.+?)//|(\\t)|(\\n)|([^*/\\t\\n]+|.)", Pattern.DOTALL);

    private final XWPFDocument document = new XWPFDocument();

    public WordFile() {
        document.getProperties().getCoreProperties().setCreator("");
    }

    /** Defines styles, as elements {@code w:style}. */
    public WordFile styles(String styles) throws IOException {
        try {
            CTStyles parsed =
                    StylesDocument.Factory.parse(
                                    "<w:styles " + NAMESPACE + ">" + styles + "</w:styles>")
                            .getStyles();
            document.createStyles().setStyles(parsed);
        } catch (XmlException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Returns the definition of a style. */
    public static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, properties);
    }

    public WordFile title(String title) {
        document.getProperties().getCoreProperties().setTitle(title);
        return this;
    }

    public WordFile author(String author) {
        document.getProperties().getCoreProperties().setCreator(author);
        return this;
    }

    public WordFile add(String... paragraphs) {
        List.of(paragraphs).forEach(words -> write(document.createParagraph(), words));
        return this;
    }

    public WordFile styled(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, words);
        return this;
    }

    /** Adds a paragraph of one look. */
    public WordFile sized(double points, boolean bold, String words) {
        XWPFRun run = document.createParagraph().createRun();
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(words);
        return this;
    }

    /** Adds a paragraph as it stands in the file. */
    public WordFile xml(String content) throws IOException {
        try {
            document.createParagraph()
                    .getCTP()
                    .set(
                            CTP.Factory.parse(
                                    "<xml-fragment "
                                            + NAMESPACE
                                            + ">"
                                            + content
                                            + "</xml-fragment>"));
        } catch (XmlException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Adds a footnote to the last paragraph, and words behind it. */
    public WordFile footnote(String note, String behind) {
        XWPFFootnote footnote = document.createFootnote();
        write(footnote.createParagraph(), note);
        last().addFootnoteReference(footnote);
        write(last(), behind);
        return this;
    }

    /** Adds an endnote to the last paragraph, and words behind it. */
    public WordFile endnote(String note, String behind) {
        XWPFEndnote endnote = document.createEndnote();
        write(endnote.createParagraph(), note);
        last().addFootnoteReference(endnote);
        write(last(), behind);
        return this;
    }

    private XWPFParagraph last() {
        return document.getParagraphs().get(document.getParagraphs().size() - 1);
    }

    public WordFile link(String address, String words) {
        last().createHyperlinkRun(address).setText(words);
        return this;
    }

    public WordFile picture(byte[] bytes, PictureType type, String name, String description)
            throws IOException {
        try {
            var picture =
                    document.createParagraph()
                            .createRun()
                            .addPicture(new ByteArrayInputStream(bytes), type, name, 9525, 9525);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
            var runs = last().getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0);
            runs.getDocPr().setDescr(description);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        return this;
    }

    public WordFile table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                write(table.getRow(i).getCell(j).getParagraphs().get(0), rows[i][j]);
            }
        }
        return this;
    }

    /** Returns the document for what has no method here. */
    public XWPFDocument document() {
        return document;
    }

    static void write(XWPFParagraph paragraph, String words) {
        Matcher piece = PIECE.matcher(words);
        while (piece.find()) {
            XWPFRun run = paragraph.createRun();
            run.setBold(piece.group(1) != null);
            run.setItalic(piece.group(2) != null);
            if (piece.group(3) != null) {
                run.addTab();
            } else if (piece.group(4) != null) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            } else {
                run.setText(
                        piece.group(1) != null
                                ? piece.group(1)
                                : piece.group(2) != null ? piece.group(2) : piece.group(5));
            }
        }
    }

    /** Returns the bytes of the file. */
    public byte[] bytes() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        }
    }
}
