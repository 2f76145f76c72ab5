package org.colloquy.importer.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentInline;

/**
 * Labels behind which there is a tab and no colon: {@code Ada⇥words}. A beginning is one if it
 * looks like a name, and a few of them come back.
 */
final class TabbedLabels {
    private static final int MIN_LABELS = 3;
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N} .’'()-]{0,40}");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{3,}\\.");

    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean labelled;

    TabbedLabels(List<DocumentBlock> blocks) {
        for (DocumentBlock block : blocks) {
            if (block instanceof DocumentParagraph paragraph) {
                beginning(paragraph).ifPresent(name -> counts.merge(name, 1, Integer::sum));
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        this.labelled = all >= MIN_LABELS && counts.size() > 1 && counts.size() * 2 <= all;
    }

    /** Returns what stands before the first tab of a paragraph, if it may be a name. */
    private static Optional<String> beginning(DocumentParagraph paragraph) {
        String words = paragraph.words();
        int tab = words.indexOf('\t');
        if (tab < 0 || words.substring(tab).isBlank() || paragraph.look().item() != null) {
            return Optional.empty();
        }
        String name = words.substring(0, tab).strip();
        boolean may = NAME.matcher(name).matches() && !SENTENCE.matcher(name).matches();
        return may && name.split(" ").length <= 5 ? Optional.of(name) : Optional.empty();
    }

    /** Returns the name of whoever speaks in a paragraph; empty if no such label stands there. */
    Optional<String> name(DocumentParagraph paragraph) {
        return labelled ? beginning(paragraph) : Optional.empty();
    }

    /** Returns what stands behind the label. */
    static List<DocumentInline> behind(DocumentParagraph paragraph) {
        return TypedItems.behind(paragraph.inlines(), paragraph.words().indexOf('\t') + 1);
    }
}
