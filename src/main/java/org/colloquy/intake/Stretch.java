package org.colloquy.intake;

import java.util.List;

/**
 * Lines of a text that stand together.
 *
 * @param line the number of the first, from 1
 */
record Stretch(int line, List<String> lines) {
    Stretch {
        lines = List.copyOf(lines);
    }

    String text() {
        return Escaping.folded(Joining.lines(lines));
    }

    /** Returns it as one paragraph of Markdown that keeps its lines. */
    Part.Paragraph draft() {
        List<String> escaped = lines.stream().map(Escaping::paragraph).toList();
        return new Part.Paragraph(String.join("\n", escaped));
    }

    boolean isLine() {
        return lines.size() == 1;
    }
}
