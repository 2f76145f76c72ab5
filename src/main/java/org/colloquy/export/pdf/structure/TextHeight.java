package org.colloquy.export.pdf.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Height of the texts of a page above its lower edge, in points, as its operators say it. */
final class TextHeight {
    private static final int NUMBERS = 6;

    private final Deque<Matrix> outer = new ArrayDeque<>();
    private Matrix page = new Matrix();
    private Matrix line = new Matrix();

    /** Takes an operator. */
    void take(List<Object> operands, Operator operator) {
        switch (operator.getName()) {
            case OperatorName.SAVE -> outer.push(page);
            case OperatorName.RESTORE -> page = outer.isEmpty() ? new Matrix() : outer.pop();
            case OperatorName.CONCAT -> page = matrix(operands).multiply(page);
            case OperatorName.BEGIN_TEXT -> line = new Matrix();
            case OperatorName.SET_MATRIX -> line = matrix(operands);
            case OperatorName.MOVE_TEXT, OperatorName.MOVE_TEXT_SET_LEADING -> {
                if (operands.size() > 1) {
                    line =
                            Matrix.getTranslateInstance(number(operands, 0), number(operands, 1))
                                    .multiply(line);
                }
            }
            default -> {}
        }
    }

    /** Returns how high the text is that is shown next. */
    float now() {
        return line.multiply(page).getTranslateY();
    }

    private static Matrix matrix(List<Object> operands) {
        return operands.size() < NUMBERS
                ? new Matrix()
                : new Matrix(
                        number(operands, 0),
                        number(operands, 1),
                        number(operands, 2),
                        number(operands, 3),
                        number(operands, 4),
                        number(operands, 5));
    }

    private static float number(List<Object> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
