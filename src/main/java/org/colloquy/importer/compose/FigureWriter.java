package org.colloquy.importer.compose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.InlinePicture;
import org.colloquy.importer.document.DocumentInline.LineBreak;
import org.colloquy.importer.document.DocumentInline.TabStop;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;
import org.colloquy.importer.markdown.MarkdownEscaper;

/**
 * Writes a picture that stands alone with what is said below it, as a figure with its title: both
 * are the editor's words, and no passage of the interview.
 */
final class FigureWriter {
    private static final Pattern CREDIT = Pattern.compile("[^\"“”{}]*");

    private final InlineWriter inlines;

    /**
     * True where this program made the document: words in italics below a picture are its credit.
     */
    private final boolean own;

    FigureWriter(InlineWriter inlines, boolean own) {
        this.inlines = inlines;
        this.own = own;
    }

    /**
     * Tells whether the first of two paragraphs is a picture, and the second says of it what a
     * title can hold: words without links and notes.
     */
    boolean isFigure(DocumentParagraph picture, DocumentParagraph caption) {
        return caption.look().role() == ParagraphRole.CAPTION
                && caption.look().item() == null
                && !caption.isBlank()
                && caption.inlines().stream().allMatch(FigureWriter::isPlain)
                && CREDIT.matcher(credit(caption)).matches()
                && picture.words().isBlank()
                && picture.inlines().stream().noneMatch(DocumentInline.NoteMark.class::isInstance)
                && picture.inlines().stream().filter(InlinePicture.class::isInstance).count() == 1
                && !inlines.paragraph(picture.inlines()).isEmpty();
    }

    private static boolean isPlain(DocumentInline inline) {
        return inline instanceof LineBreak
                || inline instanceof TabStop
                || (inline instanceof TextRun run && run.look().link() == null);
    }

    /** Returns the Markdown of a figure. */
    String write(DocumentParagraph picture, DocumentParagraph caption) {
        String link = inlines.paragraph(picture.inlines());
        String title = title(caption);
        String credit = credit(caption);
        String titled =
                title.isEmpty()
                        ? link
                        : link.substring(0, link.length() - 1) + " \"" + escaped(title) + "\")";
        return credit.isEmpty() ? titled : titled + " {credit=\"" + credit + "\"}";
    }

    private String title(DocumentParagraph caption) {
        return words(caption.inlines().stream().filter(inline -> !isCredit(inline)).toList());
    }

    private String credit(DocumentParagraph caption) {
        return words(caption.inlines().stream().filter(this::isCredit).toList());
    }

    private boolean isCredit(DocumentInline inline) {
        return own && inline instanceof TextRun run && run.look().italic();
    }

    private static String words(List<DocumentInline> inlines) {
        return MarkdownEscaper.folded(
                inlines.stream().map(DocumentInline::words).collect(Collectors.joining()));
    }

    /** Returns words as they stand in the title of a picture. */
    private static String escaped(String words) {
        return words.replaceAll("[\\\\\"&]", "\\\\$0");
    }
}
