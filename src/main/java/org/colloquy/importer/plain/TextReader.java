package org.colloquy.importer.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.markdown.RoundTripCheck;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedHeading;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.model.interview.Question;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text. What is a label and what a question is not decided here: the text is read as
 * Markdown once, and what that finds is written so that it shows on a code host too.
 */
public final class TextReader {
    private static final int MARKED = 3;

    /** The most lines of a label above its name. */
    private static final int LINES_ABOVE = 2;

    private static final Pattern MARKUP =
            Pattern.compile(
                    "#{1,6} \\S|(?:[\\[(]?[\\d:.]+[\\])]? *)?(?:\\*\\*|__)\\S.*(?:\\*\\*|__)");

    private final OriginalText original;
    private TranscriptMetadata metadata = TranscriptMetadata.nothing();
    private boolean marked;

    private TextReader(OriginalText original) {
        this.original = original;
    }

    public static ImportedTranscript read(OriginalText original)
            throws IOException, ImportException {
        return new TextReader(original).read();
    }

    private ImportedTranscript read() throws IOException, ImportException {
        List<TextParagraph> all =
                withoutHeader(
                        ParagraphSplitter.of(
                                ProgramLines.without(original, NumberedLines.without(original))));
        BoilerplateFilter.Cleared cleared = BoilerplateFilter.clear(original, all, metadata);
        List<TextParagraph> body = cleared.stretches();
        metadata = cleared.metadata();
        DividedWords.report(original);
        if (body.isEmpty()) {
            throw ImportException.content(
                    "not-imported", "there is nothing in this file but a title");
        }
        marked = body.stream().filter(TextReader::isMarked).count() >= MARKED;
        if (marked) {
            original.guessed("markup", "Markdown", "its signs; they stay");
        }
        ImportedTranscript draft =
                new ImportedTranscript(
                        metadata.title() == null ? metadata.titled("x") : metadata,
                        body.stream().<TranscriptPart>map(this::draft).toList());
        RoundTripCheck check = PeopleReading.of(draft);
        List<TranscriptPart> parts = body.stream().<TranscriptPart>map(this::paragraph).toList();
        if (check.interview().form() == InterviewForm.TURNS
                || check.interview().dialect() == Dialect.Q_AND_A) {
            parts = untitled(turns(body, check), body.get(0).text());
        } else if (check.interview().dialect() == Dialect.PLAIN_QUESTIONS) {
            List<Question> questions = check.interview().questions();
            parts = questions(body, questions);
            metadata = MetadataGuesser.people(original, metadata, body, questions);
        }
        return new ImportedTranscript(metadata, parts);
    }

    /** Returns the parts without the first, where that is a title; it is said. */
    private List<TranscriptPart> untitled(List<TranscriptPart> parts, String first) {
        if (metadata.title() != null || !AskingTitle.leads(parts)) {
            return parts;
        }
        metadata = metadata.titled(first);
        original.guessed("title", first, "the first line");
        return parts.subList(1, parts.size());
    }

    /** Lines {@code Key: value} at the head go into the front matter. */
    private List<TextParagraph> withoutHeader(List<TextParagraph> all) {
        MovedHeader header = MovedHeader.of(original.text());
        metadata = header.over(metadata);
        List<TextParagraph> rest = new ArrayList<>();
        for (TextParagraph paragraph : all) {
            if (paragraph.line() <= header.lines()) {
                rest.addAll(rest(paragraph, header));
            } else {
                rest.add(paragraph);
            }
        }
        return rest;
    }

    private List<TextParagraph> rest(TextParagraph paragraph, MovedHeader header) {
        List<TextParagraph> rest = new ArrayList<>();
        for (int i = 0; i < paragraph.lines().size(); i++) {
            String line = paragraph.lines().get(i);
            if (header.isMoved(line)) {
                original.dropped(paragraph.line() + i, "a line that the front matter has");
            } else {
                rest.add(new TextParagraph(paragraph.line() + i, List.of(line)));
            }
        }
        return rest;
    }

    private static boolean isMarked(TextParagraph paragraph) {
        return MARKUP.matcher(paragraph.lines().get(0)).lookingAt();
    }

    private Paragraph draft(TextParagraph paragraph) {
        return marked ? paragraph(paragraph) : paragraph.draft();
    }

    /** Returns a paragraph; of Markdown, with its lines and signs. */
    private Paragraph paragraph(TextParagraph paragraph) {
        return new Paragraph(
                marked
                        ? String.join("\n", paragraph.lines())
                        : MarkdownEscaper.paragraph(LineJoiner.lines(paragraph.lines())));
    }

    /** A label may stand at the head of any line; what follows it to the next is one paragraph. */
    private List<TranscriptPart> turns(List<TextParagraph> body, RoundTripCheck check) {
        LabelLocator labels = new LabelLocator(check.labels());
        LabelledQuestions questions = new LabelledQuestions(check.interview().questions());
        List<TranscriptPart> parts = new ArrayList<>();
        for (TextParagraph paragraph : body) {
            List<String> open = new ArrayList<>();
            LabelLocator.Cut turn = null;
            for (int i = 0; i < paragraph.lines().size(); i++) {
                LabelledLines found = labelled(paragraph.lines(), i, labels);
                if (found == null) {
                    open.add(paragraph.lines().get(i));
                } else {
                    close(parts, turn, open);
                    String words = behind(found.text(), found.label().signs());
                    boolean name = LabelledQuestions.isName(found.label().name());
                    turn = name ? found.label() : null;
                    open.add(!name ? found.text() : marked ? found.label().rest() : words);
                    i = found.last();
                    if (questions.isWhole(found.text())) {
                        close(parts, turn, open);
                        turn = null;
                    }
                }
            }
            close(parts, turn, open);
        }
        return parts;
    }

    /**
     * Lines that begin with a label.
     *
     * @param last the number of the last of them
     */
    private record LabelledLines(LabelLocator.Cut label, String text, int last) {}

    /**
     * Returns the lines that begin with the next label, from one line on; null if it is not there.
     * The number and the time of a caption may stand on lines above the name.
     */
    private @Nullable LabelledLines labelled(List<String> lines, int from, LabelLocator labels) {
        for (int last = from; last < lines.size() && last <= from + LINES_ABOVE; last++) {
            String text = String.join("\n", lines.subList(from, last + 1));
            LabelLocator.Cut cut = labels.cut(marked ? text : MarkdownEscaper.paragraph(text));
            if (cut != null) {
                return new LabelledLines(cut, text, last);
            }
        }
        return null;
    }

    /** Returns the words behind a label, as the source has them. */
    static String behind(String line, int signs) {
        int end = 0;
        for (int left = signs; left > 0 && end < line.length(); end++) {
            left -= Character.isWhitespace(line.charAt(end)) ? 0 : 1;
        }
        return line.substring(end);
    }

    private void close(
            List<TranscriptPart> parts, LabelLocator.@Nullable Cut turn, List<String> open) {
        String words = LineJoiner.lines(open);
        open.clear();
        if (turn != null) {
            parts.add(
                    new ImportedTurn(
                            turn.name(),
                            turn.from(),
                            marked ? words : MarkdownEscaper.words(words)));
        } else if (!words.isBlank()) {
            parts.add(new Paragraph(marked ? words : MarkdownEscaper.paragraph(words)));
        }
    }

    private List<TranscriptPart> questions(List<TextParagraph> body, List<Question> questions) {
        List<TranscriptPart> parts = new ArrayList<>();
        int next = 0;
        for (TextParagraph paragraph : body) {
            boolean asks =
                    next < questions.size()
                            && same(paragraph.text(), questions.get(next).heading().text());
            next += asks ? 1 : 0;
            parts.add(
                    asks
                            ? new ImportedHeading(
                                    2,
                                    marked
                                            ? paragraph.text()
                                            : MarkdownEscaper.words(paragraph.text()))
                            : paragraph(paragraph));
        }
        return parts;
    }

    private static boolean same(String one, String other) {
        return TextFolding.line(one).equals(TextFolding.line(other));
    }
}
