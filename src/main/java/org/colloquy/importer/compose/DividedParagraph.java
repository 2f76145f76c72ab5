package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.LineBreak;

/** Paragraph of a document, divided where a line is empty, or the next may begin with a label. */
final class DividedParagraph {
    private static final Pattern LABEL =
            Pattern.compile("[\\p{Lu}\\p{Lo}][^:：.?!\\n]{0,40}[:：](?:\\s.*)?", Pattern.DOTALL);

    private DividedParagraph() {}

    /** Returns the words of each part, without the line breaks between them. */
    static List<List<DocumentInline>> of(DocumentParagraph paragraph) {
        List<List<DocumentInline>> paragraphs = new ArrayList<>();
        List<DocumentInline> open = new ArrayList<>();
        for (List<DocumentInline> next : lines(paragraph)) {
            String words = InlineWriter.plain(next);
            boolean blank = words.isEmpty() && next.stream().allMatch(DividedParagraph::isBlank);
            if ((blank || LABEL.matcher(words).matches()) && !open.isEmpty()) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            if (!blank) {
                if (!open.isEmpty()) {
                    open.add(new LineBreak());
                }
                open.addAll(next);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static List<List<DocumentInline>> lines(DocumentParagraph paragraph) {
        List<List<DocumentInline>> lines = new ArrayList<>();
        List<DocumentInline> line = new ArrayList<>();
        for (DocumentInline inline : paragraph.inlines()) {
            if (inline instanceof LineBreak) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        lines.add(line);
        return lines;
    }

    private static boolean isBlank(DocumentInline inline) {
        return inline.words().isBlank() && !(inline instanceof DocumentInline.InlinePicture);
    }
}
