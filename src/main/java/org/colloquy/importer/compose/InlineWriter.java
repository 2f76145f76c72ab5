package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.InlinePicture;
import org.colloquy.importer.document.DocumentInline.LineBreak;
import org.colloquy.importer.document.DocumentInline.NoteMark;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.RunLook;
import org.colloquy.importer.markdown.MarkdownEscaper;

/**
 * Writes what stands in a paragraph as Markdown.
 *
 * <p>Programs save a paragraph in many runs, which begin and end anywhere: those of one look are
 * joined, and blanks at the edges of emphasis stand outside of it.
 */
final class InlineWriter {
    /** A sign that no text has: the end of a line. */
    static final char BREAK = '\uFDD0';

    private static final Pattern BREAKS = Pattern.compile("\\s*" + BREAK + "[\\s" + BREAK + "]*");
    private static final Pattern NO_TEXT = Pattern.compile("[\uFDD0-\uFDEF\uFFFE\uFFFF]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f\\x0B]+");

    /** A line that would make a heading of the one above. */
    private static final Pattern UNDERLINE = Pattern.compile("=+\\s*");

    private static final Pattern CLOSING = Pattern.compile("(^| )(#+)$");
    private static final Pattern DEFINITION = Pattern.compile("^(\\[\\^[^\\]]+\\]):");

    /** A time by itself, as pages make a link of it. */
    private static final Pattern TIME = Pattern.compile("[\\[(]?(?:\\d+:)?\\d{1,2}:\\d{2}[\\])]?");

    private final boolean own;
    private final DocumentLanguages languages;
    private final NoteNumbers notes;
    private final PictureNames pictures;

    /**
     * Creates a writer.
     *
     * @param own whether this program made the document, in which times lead to the recording
     */
    InlineWriter(
            DocumentLanguages languages, NoteNumbers notes, PictureNames pictures, boolean own) {
        this.own = own;
        this.languages = languages;
        this.notes = notes;
        this.pictures = pictures;
    }

    /**
     * A piece of one look.
     *
     * @param written whether it is Markdown already
     */
    record Segment(String text, boolean written, RunLook look) {
        boolean isBlank() {
            return !written && text.codePoints().allMatch(InlineWriter::isBlank);
        }

        Segment with(RunLook other) {
            return new Segment(text, written, other);
        }
    }

    private static boolean isBlank(int c) {
        return c == BREAK || Character.isWhitespace(c);
    }

    /** Returns a paragraph, made to begin nothing else. */
    String paragraph(List<DocumentInline> inlines) {
        return paragraph(inline(inlines, ""));
    }

    /**
     * Returns a paragraph of a cell. A row of a table is read as one, so that a bracket in one cell
     * could make a link with one in another.
     */
    String cell(List<DocumentInline> inlines) {
        return paragraph(inline(inlines, "](~~")).replace("\\\n", "<br>").replace("|", "\\|");
    }

    private static String paragraph(String markdown) {
        String[] lines = BREAKS.split(markdown, -1);
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            String words = line.strip();
            if (!words.isEmpty()) {
                boolean first = out.isEmpty();
                boolean rules = !first && UNDERLINE.matcher(words).matches();
                out.append(first ? "" : "\\\n").append(rules ? "\\" : "");
                out.append(MarkdownEscaper.beginning(words));
            }
        }
        return DEFINITION.matcher(out).replaceFirst("$1&#58;");
    }

    /** Returns a heading; signs at its end would be taken for those that close one. */
    String heading(List<DocumentInline> inlines) {
        String line = BREAKS.matcher(inline(inlines, "")).replaceAll(" ").strip();
        return CLOSING.matcher(line).replaceFirst("$1\\\\$2");
    }

    /** Returns words without any look. */
    static String plain(List<DocumentInline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> words.append(inline.words()));
        return MarkdownEscaper.folded(words.toString());
    }

    /**
     * Writes inlines.
     *
     * @param around what else stands in the paragraph
     */
    private String inline(List<DocumentInline> inlines, String around) {
        List<Segment> segments = new ArrayList<>();
        for (DocumentInline inline : inlines) {
            segments.add(segment(inline));
        }
        StringBuilder whole = new StringBuilder(around);
        segments.forEach(segment -> whole.append(segment.text()));
        List<Segment> ready = new ArrayList<>();
        for (Segment segment : joined(settled(segments))) {
            ready.add(
                    segment.written()
                            ? segment
                            : new Segment(
                                    MarkdownEscaper.inline(segment.text(), whole.toString()),
                                    false,
                                    segment.look()));
        }
        return EmphasisWriter.write(ready).replaceAll(" {2,}", " ").strip();
    }

    private Segment segment(DocumentInline inline) {
        if (inline instanceof TextRun run) {
            String words =
                    BLANKS.matcher(NO_TEXT.matcher(run.words()).replaceAll("")).replaceAll(" ");
            boolean isMoment = own && TIME.matcher(words.strip()).matches();
            RunLook look = isMoment ? run.look().unsized().linked(null) : run.look().unsized();
            return new Segment(words, false, look.in(languages.marked(look.language(), words)));
        } else if (inline instanceof NoteMark mark) {
            return new Segment(notes.mark(mark.note()), true, RunLook.PLAIN);
        } else if (inline instanceof InlinePicture picture) {
            return new Segment(pictures.link(picture), true, RunLook.PLAIN);
        }
        return new Segment(
                inline instanceof LineBreak ? String.valueOf(BREAK) : " ", false, RunLook.PLAIN);
    }

    /** Blanks have the look that the words on both sides share. */
    private static List<Segment> settled(List<Segment> segments) {
        List<Segment> settled = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.isBlank()) {
                settled.add(segment.with(shared(near(segments, i, -1), near(segments, i, 1))));
            } else {
                settled.add(segment);
            }
        }
        return settled;
    }

    private static RunLook near(List<Segment> segments, int from, int step) {
        for (int i = from + step; i >= 0 && i < segments.size(); i += step) {
            if (!segments.get(i).isBlank()) {
                return segments.get(i).look();
            }
        }
        return RunLook.PLAIN;
    }

    private static RunLook shared(RunLook one, RunLook other) {
        return new RunLook(
                one.bold() && other.bold(),
                one.italic() && other.italic(),
                one.underlined() && other.underlined(),
                one.struck() && other.struck(),
                one.raised() == other.raised() ? one.raised() : 0,
                0,
                Objects.equals(one.language(), other.language()) ? one.language() : null,
                Objects.equals(one.link(), other.link()) ? one.link() : null);
    }

    private static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : segments) {
            int last = joined.size() - 1;
            if (last >= 0
                    && !segment.written()
                    && !joined.get(last).written()
                    && joined.get(last).look().equals(segment.look())) {
                joined.set(
                        last,
                        new Segment(
                                joined.get(last).text() + segment.text(), false, segment.look()));
            } else if (!segment.text().isEmpty()) {
                joined.add(segment);
            }
        }
        return joined;
    }
}
