package org.colloquy.export.pdf.structure;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The texts of one content stream, each with the font that is chosen where it is shown. */
final class ShownText {
    private final COSDictionary fonts;
    private final MissingGlyphs missing;
    private final Deque<Optional<COSDictionary>> outer = new ArrayDeque<>();
    private @Nullable COSDictionary font;

    ShownText(PDResources resources, MissingGlyphs missing) {
        COSDictionary known = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        this.fonts = known == null ? new COSDictionary() : known;
        this.missing = missing;
    }

    /** Takes an operator, and mends the text among its operands where it shows one. */
    void take(List<Object> operands, Operator operator) throws IOException {
        switch (operator.getName()) {
            case OperatorName.SAVE -> outer.push(Optional.ofNullable(font));
            case OperatorName.RESTORE -> font = outer.isEmpty() ? null : outer.pop().orElse(null);
            case OperatorName.SET_FONT_AND_SIZE -> {
                if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
                    font = fonts.getCOSDictionary(name);
                }
            }
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> {
                int last = operands.size() - 1;
                if (last >= 0 && operands.get(last) instanceof COSBase shown) {
                    operands.set(last, missing.mended(shown, font));
                }
            }
            default -> {}
        }
    }
}
