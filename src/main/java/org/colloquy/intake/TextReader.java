package org.colloquy.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.corpus.Dialect;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Question;
import org.colloquy.intake.Part.Heading;
import org.colloquy.intake.Part.Paragraph;
import org.colloquy.intake.Part.Turn;
import org.colloquy.markdown.dialect.HeaderLines;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text. What is a label and what a question is not decided here: the text is read as
 * Markdown once, and what that finds is written so that it shows on a code host too.
 */
final class TextReader {
    private static final int MARKED = 3;
    private static final Pattern MARKUP =
            Pattern.compile(
                    "#{1,6} \\S|(?:[\\[(]?[\\d:.]+[\\])]? *)?(?:\\*\\*|__)\\S.*(?:\\*\\*|__)");
    private static final Pattern PAIR = Pattern.compile("[^:：]{1,40}[:：]\\s*(.+)");

    private final Original original;
    private About about = About.nothing();
    private boolean marked;

    private TextReader(Original original) {
        this.original = original;
    }

    static Transcript read(Original original) throws IOException, Refused {
        return new TextReader(original).read();
    }

    private Transcript read() throws IOException, Refused {
        List<Stretch> all = withoutHeader(Stretches.of(original.lines()));
        Furniture.Cleared cleared = Furniture.clear(original, all, about);
        List<Stretch> body = cleared.stretches();
        about = cleared.about();
        if (body.isEmpty()) {
            throw Refused.content("not-imported", "there is nothing in it but a title");
        }
        marked = body.stream().filter(TextReader::isMarked).count() >= MARKED;
        if (marked) {
            original.guessed("markup", "Markdown", "its signs; they stay");
        }
        Transcript draft =
                new Transcript(
                        about.title() == null ? about.titled("x") : about,
                        body.stream().<Part>map(this::draft).toList());
        ReadBack read = ReadBack.of(MarkdownWriter.write(draft, MarkdownWriter.Care.NONE));
        List<Part> parts = body.stream().<Part>map(this::paragraph).toList();
        if (read.interview().form() == Form.TURNS
                || read.interview().dialect() == Dialect.Q_AND_A) {
            parts = turns(body, new Labelling(read.labels()));
        } else if (read.interview().dialect() == Dialect.PLAIN_QUESTIONS) {
            List<Question> questions = read.interview().questions();
            parts = questions(body, questions);
            about = Guessing.people(original, about, body, questions);
        }
        return new Transcript(about, parts);
    }

    /** Lines {@code Key: value} at the head go into the front matter. */
    private List<Stretch> withoutHeader(List<Stretch> all) {
        HeaderLines header = HeaderLines.of(original.text());
        about =
                about.titled(header.text("title"))
                        .dated(date(header.text("date")))
                        .in(header.text("publication"))
                        .from(header.text("source"))
                        .inLanguage(header.text("language"))
                        .people(
                                header.names("interviewers"),
                                header.names("interviewees"),
                                header.names("speakers"));
        int last = original.text().substring(0, header.end()).split("\n", -1).length;
        List<Stretch> rest = new ArrayList<>();
        for (Stretch stretch : all) {
            if (header.end() > 0 && stretch.line() <= last) {
                rest.addAll(rest(stretch, header));
            } else {
                rest.add(stretch);
            }
        }
        return rest;
    }

    private List<Stretch> rest(Stretch stretch, HeaderLines header) {
        List<Stretch> rest = new ArrayList<>();
        for (int i = 0; i < stretch.lines().size(); i++) {
            String line = stretch.lines().get(i);
            if (isMoved(line, header)) {
                original.dropped(stretch.line() + i, "a line that the front matter has");
            } else {
                rest.add(new Stretch(stretch.line() + i, List.of(line)));
            }
        }
        return rest;
    }

    private static boolean isMoved(String line, HeaderLines header) {
        Matcher pair = PAIR.matcher(line);
        return pair.matches()
                && List.of(
                                "title",
                                "date",
                                "publication",
                                "source",
                                "language",
                                "interviewers",
                                "interviewees",
                                "speakers")
                        .stream()
                        .anyMatch(key -> pair.group(1).strip().equals(header.text(key)));
    }

    private static @Nullable String date(@Nullable String written) {
        return written == null
                ? null
                : PartialDate.convert(written).map(PartialDate::iso).orElse(written);
    }

    private static boolean isMarked(Stretch stretch) {
        return MARKUP.matcher(stretch.lines().get(0)).lookingAt();
    }

    private Paragraph draft(Stretch stretch) {
        return marked ? paragraph(stretch) : stretch.draft();
    }

    /** A paragraph; of Markdown, with its lines and signs. */
    private Paragraph paragraph(Stretch stretch) {
        return new Paragraph(
                marked
                        ? String.join("\n", stretch.lines())
                        : Escaping.paragraph(Joining.lines(stretch.lines())));
    }

    /** A label may stand at the head of any line; what follows it to the next is one paragraph. */
    private List<Part> turns(List<Stretch> body, Labelling labels) {
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : body) {
            List<String> open = new ArrayList<>();
            Labelling.Cut turn = null;
            for (String line : stretch.lines()) {
                Labelling.Cut cut = labels.cut(marked ? line : Escaping.paragraph(line));
                if (cut == null) {
                    open.add(line);
                } else {
                    close(parts, turn, open);
                    turn = cut;
                    open.add(marked ? cut.rest() : behind(line, cut.signs()));
                }
            }
            close(parts, turn, open);
        }
        return parts;
    }

    /** Returns the words behind a label, as the source has them. */
    static String behind(String line, int signs) {
        int end = 0;
        for (int left = signs; left > 0 && end < line.length(); end++) {
            left -= Character.isWhitespace(line.charAt(end)) ? 0 : 1;
        }
        return line.substring(end);
    }

    private void close(List<Part> parts, Labelling.@Nullable Cut turn, List<String> open) {
        String words = Joining.lines(open);
        open.clear();
        if (turn != null) {
            parts.add(new Turn(turn.name(), turn.second(), marked ? words : Escaping.words(words)));
        } else if (!words.isBlank()) {
            parts.add(new Paragraph(marked ? words : Escaping.paragraph(words)));
        }
    }

    private List<Part> questions(List<Stretch> body, List<Question> questions) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (Stretch stretch : body) {
            boolean asks =
                    next < questions.size()
                            && same(stretch.text(), questions.get(next).heading().text());
            next += asks ? 1 : 0;
            parts.add(
                    asks
                            ? new Heading(
                                    2, marked ? stretch.text() : Escaping.words(stretch.text()))
                            : paragraph(stretch));
        }
        return parts;
    }

    private static boolean same(String one, String other) {
        return TextFolding.line(one).equals(TextFolding.line(other));
    }
}
