package org.colloquy.reader.entry;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.source.SourceFile;

/**
 * Headings in a file of entries that begin none, though words stand below them: of level 1 behind
 * the title of the file, or of level 3 in a file without entries. The words go to the head of the
 * page, and nothing says there what they are about.
 */
final class StrayHeadings {
    private static final int TITLE = 1;
    private static final int ENTRY = 2;

    private StrayHeadings() {}

    static void report(SourceFile source, int bodyStart, Document document) {
        List<Heading> headings = new ArrayList<>();
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        boolean entries = headings.stream().anyMatch(heading -> heading.getLevel() == ENTRY);
        headings.stream()
                .filter(
                        heading ->
                                heading.getLevel() == TITLE
                                        ? heading.getPrevious() != null
                                        : heading.getLevel() > ENTRY && !entries)
                .filter(StrayHeadings::isAboveWords)
                .forEach(heading -> report(source, bodyStart, heading));
    }

    private static boolean isAboveWords(Heading heading) {
        return heading.getNext() != null && !(heading.getNext() instanceof Heading);
    }

    private static void report(SourceFile source, int bodyStart, Heading heading) {
        String words = MarkdownParser.words(heading).strip();
        if (!words.isEmpty()) {
            source.report(
                    Severity.WARNING,
                    "stray-heading",
                    bodyStart + heading.getStartOffset(),
                    "\"%s\" begins no entry, and the words below it are shown at the head of the page: if it is one, write ## before it"
                            .formatted(words));
        }
    }
}
