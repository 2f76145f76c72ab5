package org.colloquy.importer.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.LineBreak;
import org.colloquy.importer.document.DocumentInline.NoteMark;
import org.colloquy.importer.document.DocumentInline.TabStop;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.DocumentLinks;
import org.colloquy.importer.document.DocumentNote;
import org.colloquy.importer.model.ImportException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in paragraphs. An element that is not known is opened, so that no words in it
 * are lost.
 */
final class OpenInlines {
    private static final Map<String, String> LEFT_OUT =
            Map.of(
                    "text:page-number", "a page number",
                    "text:page-count", "the number of pages",
                    "text:page-continuation", "a page number");

    private final OpenContext context;
    private final OpenFrame frames;
    private final DocumentLinks links;

    /** The paragraphs that one paragraph becomes: more than one where a cut is taken back. */
    private List<List<DocumentInline>> paragraphs = new ArrayList<>();

    private int place;

    OpenInlines(OpenContext context) {
        this.context = context;
        this.frames = new OpenFrame(context);
        this.links = new DocumentLinks(context.log());
    }

    /**
     * Reads a paragraph.
     *
     * @throws ImportException if the archive is damaged
     */
    List<List<DocumentInline>> read(XmlElement paragraph, String style, int number)
            throws ImportException {
        paragraphs = new ArrayList<>();
        paragraphs.add(new ArrayList<>());
        place = number;
        context.log().unchanged();
        walk(paragraph, context.styles().paragraph(style), null);
        return paragraphs;
    }

    private List<DocumentInline> out() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private void walk(XmlElement element, OpenFormat format, @Nullable String link)
            throws ImportException {
        for (Object child : element.content()) {
            if (child instanceof String words) {
                text(words, format, link);
            } else if (child instanceof XmlElement inner) {
                inline(inner, format, link);
            }
        }
    }

    private void inline(XmlElement element, OpenFormat format, @Nullable String link)
            throws ImportException {
        switch (element.name()) {
            case "text:span" ->
                    walk(
                            element,
                            context.styles().span(element.text("text:style-name"), format),
                            link);
            case "text:s" -> add(" ".repeat(Math.min(OpenText.spaces(element), 200)), format, link);
            case "text:tab" -> add(new TabStop());
            case "text:line-break" -> add(new LineBreak());
            case "text:a" ->
                    walk(element, format, links.address(element.text("xlink:href"), place));
            case "text:note" -> note(element);
            case "office:annotation" -> context.comments().begin(element, place);
            case "office:annotation-end" -> context.comments().end(element.text("office:name"));
            case "text:change-start" ->
                    context.changes().begin(element.text("text:change-id"), place);
            case "text:change-end" -> context.changes().end(element.text("text:change-id"));
            case "text:change" -> deleted(element.text("text:change-id"), format);
            case "text:ruby" -> ruby(element, format, link);
            case "text:hidden-text" ->
                    context.log().leftOut(place, "hidden words", element.text("text:string-value"));
            case "svg:title", "svg:desc", "text:soft-page-break" -> {}
            default -> {
                if (LEFT_OUT.containsKey(element.name())) {
                    context.log().count(LEFT_OUT.getOrDefault(element.name(), ""));
                } else if (element.name().startsWith("draw:") && !element.is("draw:a")) {
                    frames.read(element, place).ifPresent(this::add);
                } else {
                    walk(element, format, link);
                }
            }
        }
    }

    private void ruby(XmlElement ruby, OpenFormat format, @Nullable String link)
            throws ImportException {
        for (XmlElement part : ruby.children().toList()) {
            if (part.is("text:ruby-text")) {
                context.log().leftOut(place, "how words are read, above them", OpenText.of(part));
            } else {
                walk(part, format, link);
            }
        }
    }

    /** Puts back what was taken out here, if that is the choice. */
    private void deleted(String id, OpenFormat format) throws ImportException {
        XmlElement deletion = context.changes().deleted(id, place);
        boolean first = true;
        if (deletion != null) {
            for (XmlElement paragraph : deletion.children().toList()) {
                if (paragraph.is("text:p") || paragraph.is("text:h")) {
                    if (!first) {
                        paragraphs.add(new ArrayList<>());
                    }
                    first = false;
                    walk(paragraph, format, null);
                }
            }
        }
    }

    /** Reads a note, whose paragraphs are not among those of the text. */
    private void note(XmlElement note) throws ImportException {
        String name = "note " + (context.notes().size() + 1);
        List<DocumentBlock> blocks = new ArrayList<>();
        // The place in the list is kept for the note before those that stand in it.
        context.notes().add(new DocumentNote(name, List.of()));
        int index = context.notes().size() - 1;
        OpenStory story = new OpenStory(context, place);
        for (XmlElement body : note.children("text:note-body").toList()) {
            for (XmlElement block : body.children().toList()) {
                story.read(block, blocks);
            }
        }
        context.notes().set(index, new DocumentNote(name, blocks));
        add(new NoteMark(name));
    }

    /**
     * White space is folded, and none stands at the beginning (OpenDocument 1.3, part 3, 6.1.2).
     */
    private void text(String words, OpenFormat format, @Nullable String link) {
        String folded = words.replaceAll("[ \\t\\n\\r]+", " ");
        boolean after =
                out().isEmpty()
                        || (out().get(out().size() - 1) instanceof TextRun run
                                && run.words().endsWith(" "));
        add(after && folded.startsWith(" ") ? folded.substring(1) : folded, format, link);
    }

    private void add(String words, OpenFormat format, @Nullable String link) {
        if (words.isEmpty() || !context.changes().keeps(words)) {
            return;
        } else if (format.isHidden()) {
            context.log().leftOut(place, "hidden words", words);
            return;
        }
        context.comments().read(words);
        out().add(new TextRun(words, format.look(words, link)));
    }

    private void add(DocumentInline inline) {
        if (context.changes().keeps(" ")) {
            context.comments().read(inline.words().isEmpty() ? "" : " ");
            out().add(inline);
        }
    }
}
