package org.colloquy.importer.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.RunLook;

/** The usual look of a document, so that what stands out can be told. */
final class DocumentShape {
    private final int usual;
    private final Map<String, Integer> recurring = new HashMap<>();

    DocumentShape(List<DocumentBlock> blocks) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (DocumentBlock block : blocks) {
            if (block instanceof DocumentParagraph paragraph) {
                recurring.merge(InlineWriter.plain(paragraph.inlines()), 1, Integer::sum);
                for (var inline : paragraph.inlines()) {
                    if (inline instanceof TextRun run) {
                        sizes.merge(run.look().size(), run.words().length(), Integer::sum);
                    }
                }
            }
        }
        this.usual =
                sizes.entrySet().stream()
                        .max(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0);
    }

    /** Returns the size of most words, in half points; 0 if it is not known. */
    int usual() {
        return usual;
    }

    /** Tells whether a paragraph of these words stands in more than one place. */
    boolean recurs(DocumentParagraph paragraph) {
        return recurring.getOrDefault(InlineWriter.plain(paragraph.inlines()), 0) > 1;
    }

    /** Returns the size of a paragraph's smallest words, in half points; 0 if it is not known. */
    static int size(DocumentParagraph paragraph) {
        return runs(paragraph).stream().mapToInt(run -> run.look().size()).min().orElse(0);
    }

    /** Tells whether a paragraph is larger than most, by a point at least. */
    boolean isLarger(DocumentParagraph paragraph) {
        return usual > 0 && size(paragraph) >= usual + 2;
    }

    static boolean isBold(DocumentParagraph paragraph) {
        return isAll(paragraph, RunLook::bold);
    }

    static boolean isItalic(DocumentParagraph paragraph) {
        return isAll(paragraph, RunLook::italic);
    }

    /** Returns what stands in a paragraph, without weight and slant that all of it has. */
    static List<DocumentInline> plain(DocumentParagraph paragraph) {
        boolean bold = isBold(paragraph);
        boolean italic = isItalic(paragraph);
        return paragraph.inlines().stream()
                .map(inline -> inline instanceof TextRun run ? plain(run, bold, italic) : inline)
                .toList();
    }

    /**
     * Returns what stands in a paragraph that this program set in italics: what is stressed in it
     * stands upright.
     */
    static List<DocumentInline> reversed(DocumentParagraph paragraph) {
        int all = letters(paragraph, look -> true);
        if (2 * letters(paragraph, RunLook::italic) <= all) {
            return paragraph.inlines();
        }
        return paragraph.inlines().stream()
                .map(inline -> inline instanceof TextRun run ? reversed(run) : inline)
                .toList();
    }

    private static DocumentInline reversed(TextRun run) {
        return new TextRun(
                run.words(), run.look().emphasized(run.look().bold(), !run.look().italic()));
    }

    private static int letters(DocumentParagraph paragraph, Predicate<RunLook> look) {
        return runs(paragraph).stream()
                .filter(run -> look.test(run.look()))
                .mapToInt(run -> run.words().length())
                .sum();
    }

    private static DocumentInline plain(TextRun run, boolean bold, boolean italic) {
        RunLook look = run.look();
        return new TextRun(
                run.words(), look.emphasized(look.bold() && !bold, look.italic() && !italic));
    }

    private static boolean isAll(DocumentParagraph paragraph, Predicate<RunLook> look) {
        List<TextRun> runs = runs(paragraph);
        return !runs.isEmpty() && runs.stream().allMatch(run -> look.test(run.look()));
    }

    /** Returns the runs that have letters or digits. */
    private static List<TextRun> runs(DocumentParagraph paragraph) {
        return paragraph.inlines().stream()
                .filter(TextRun.class::isInstance)
                .map(TextRun.class::cast)
                .filter(run -> run.words().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
