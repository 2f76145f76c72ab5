package org.colloquy.importer.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.TranscriptPart;

/**
 * Lines of a text that stand together.
 *
 * @param line the number of the first, from 1
 */
record TextParagraph(int line, List<String> lines) {
    private static final Pattern TIME = Pattern.compile("[\\[(]?[\\d:.,]{3,14}[\\])]?\\s*");

    TextParagraph {
        lines = List.copyOf(lines);
    }

    String text() {
        return MarkdownEscaper.folded(LineJoiner.lines(lines));
    }

    /**
     * Returns it as one paragraph of Markdown that keeps its lines, and the first tab of words in
     * each.
     */
    TranscriptPart.Paragraph draft() {
        List<String> escaped = lines.stream().map(TextParagraph::escaped).toList();
        return new TranscriptPart.Paragraph(String.join("\n", escaped));
    }

    private static String escaped(String line) {
        int first = line.indexOf('\t');
        boolean timed = first > 0 && TIME.matcher(line.substring(0, first)).matches();
        int second = timed ? line.indexOf('\t', first + 1) : -1;
        int tab = second < 0 ? first : second;
        return tab <= 0
                ? MarkdownEscaper.paragraph(line)
                : MarkdownEscaper.paragraph(line.substring(0, tab))
                        + "\t"
                        + MarkdownEscaper.words(line.substring(tab));
    }

    boolean isLine() {
        return lines.size() == 1;
    }
}
