package org.colloquy.export.pdf.structure;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Stretch of a content stream that is marked as an artifact, while it is written. */
final class OpenArtifact {
    private static final COSName LAYOUT = COSName.getPDFName("Layout");
    private static final COSName HEADER = COSName.getPDFName("Header");
    private static final COSName FOOTER = COSName.getPDFName("Footer");

    /**
     * Height of the margins in which running heads and feet stand, in points: 20 mm, see print.css.
     */
    private static final float MARGIN = 56;

    private final List<Object> out;
    private final @Nullable PDRectangle sheet;
    private @Nullable COSDictionary properties;

    /**
     * Creates one that is not open.
     *
     * @param out the operators of the stream
     * @param sheet null where it is not known where on it the content stands
     */
    OpenArtifact(List<Object> out, @Nullable PDRectangle sheet) {
        this.out = out;
        this.sheet = sheet;
    }

    boolean isOpen() {
        return properties != null;
    }

    /** Opens it, unless it is open. */
    void begin(COSName type) {
        if (properties == null) {
            COSDictionary said = new COSDictionary();
            said.setItem(COSName.TYPE, type);
            out.add(COSName.ARTIFACT);
            out.add(said);
            out.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ));
            properties = said;
        }
    }

    /**
     * Tells a running head from a running foot (ISO 14289-1, 7.8), and both from the signs that a
     * style sheet writes, by the first text in it.
     *
     * @param height of the text above the sheet's lower edge, in points
     */
    void tell(float height) {
        COSDictionary said = properties;
        if (said == null || sheet == null || said.containsKey(COSName.SUBTYPE)) {
            return;
        }
        float above = height - sheet.getLowerLeftY();
        if (above < MARGIN) {
            said.setItem(COSName.SUBTYPE, FOOTER);
        } else if (above > sheet.getHeight() - MARGIN) {
            said.setItem(COSName.SUBTYPE, HEADER);
        } else {
            said.setItem(COSName.TYPE, LAYOUT);
        }
    }

    /** Closes it, if it is open. */
    void end() {
        if (properties != null) {
            out.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
            properties = null;
        }
    }
}
