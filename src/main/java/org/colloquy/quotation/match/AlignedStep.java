package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordRow;

/** One step of an alignment, with the part of the quotation or the text that it takes. */
record AlignedStep(ChangeOfWords change, WordRow of, int at) {
    /** Returns the part that it takes. */
    ComparedWord word() {
        return of.word(at);
    }

    /** Returns whether it takes a part of a row: of the quotation, or of the text. */
    @SuppressWarnings("ReferenceEquality") // Both rows may have the same words.
    boolean isOf(WordRow row) {
        return of == row;
    }

    /** Returns the places in a text that steps take. */
    static List<Integer> places(List<AlignedStep> path, WordRow text) {
        return path.stream().filter(step -> step.isOf(text)).map(AlignedStep::at).toList();
    }

    /** Returns the difference that steps in their order show. */
    static List<DifferencePart> parts(List<AlignedStep> path) {
        List<DifferencePart> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        ChangeOfWords change = ChangeOfWords.SAME;
        for (AlignedStep step : path) {
            if (step.change() != change && !text.isEmpty()) {
                parts.add(new DifferencePart(change, text.toString()));
                text.setLength(0);
            }
            change = step.change();
            text.append(step.written(parts.isEmpty() && text.isEmpty()));
        }
        if (!text.isEmpty()) {
            parts.add(new DifferencePart(change, text.toString()));
        }
        return parts;
    }

    /** Returns a word as it is written, with what stands before it. */
    private String written(boolean first) {
        int start = first || at == 0 ? word().start() : of.word(at - 1).end();
        String written = of.text().substring(start, word().end());
        // A word that is put in at the beginning of the quotation stands behind others here.
        String before = !first && at == 0 ? " " : "";
        return before + written.replaceAll("[\\s\\u00A0]+", " ");
    }
}
