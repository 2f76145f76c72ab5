package org.colloquy.reader.transcript.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A parser of the beginnings of lines into shapes. It knows no list of forms: whatever signs,
 * emphasis and times stand around some words, they are the shape, and the words are its filler.
 *
 * <pre>
 * head   = opening filler closing
 * shape  = the same with "§" for the filler, "T" for a time, and "$" where the line ends with it
 * </pre>
 *
 * <p>{@link HeadOpening} says what may stand before the filler, {@link FillerEnd} where the filler
 * ends, and {@link HeadClosing} what may stand behind it.
 */
final class ShapeParser {
    /** A stop, a comma or a dash behind a name, as in {@code **Ada.** Words}, but for initials. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{3})[.,;](?:[-–—])?$");

    /** An opening bracket that the shape of a head does not close. */
    private static final Pattern OPEN = Pattern.compile("[^§]*[(（\\[【]§[^)）\\]】]*");

    private static final Pattern END_TAG = Pattern.compile("</([^<>\\n]{1,200})>");

    private final String text;

    /** Names of the elements that the text closes; null until they are asked for. */
    private @Nullable Set<String> elements;

    ShapeParser(String text) {
        this.text = text;
    }

    /** Returns the beginnings of all lines of a text that are more than words. */
    static List<ShapedHead> heads(SourceBlocks source) {
        return new ShapeParser(source.text()).heads(HeadLine.in(source));
    }

    /**
     * Returns the beginnings of some lines of the text, of those that are more than words, but no
     * words in emphasis amid a sentence, and remarks in brackets only where most lines are such.
     */
    List<ShapedHead> heads(List<HeadLine> lines) {
        List<ShapedHead> heads = new ArrayList<>();
        for (HeadLine line : lines) {
            ShapedHead tag = SpeakerTag.at(text, line);
            ShapedHead head = tag != null ? tag : parse(new HeadCursor(text, line));
            if (head != null) {
                heads.add(head);
            }
        }
        List<ShapedHead> others = heads.stream().filter(head -> !isRemark(head)).toList();
        boolean remarks = (heads.size() - others.size()) * 2 >= lines.size();
        return MidSentenceHeads.removed(remarks ? heads : others, text);
    }

    /** Tells whether one pair of brackets is around the whole line: {@code (Source: the kiln)}. */
    private boolean isRemark(ShapedHead head) {
        char last = text.charAt(head.line().end() - 1);
        return ")）]】".indexOf(last) >= 0 && OPEN.matcher(head.shape()).matches();
    }

    /** Returns the beginning of a line; null where it is only words. */
    private @Nullable ShapedHead parse(HeadCursor head) {
        int fillerEnd = HeadOpening.read(head) ? FillerEnd.of(head) : -1;
        if (fillerEnd <= head.at()) {
            return null;
        }
        boolean timed = head.time() != null;
        String before = head.written();
        String name = head.takeFiller(fillerEnd);
        HeadClosing closing = HeadClosing.read(head);
        HeadLine line = head.line();
        int words = head.skipBlanks(head.at());
        boolean alone = words == line.end();
        if ((!closing.isClosed() && !alone) || isElement(head, name)) {
            return null;
        }
        LabelName named =
                timed
                        ? LabelName.behindTime(name, closing.alias())
                        : LabelName.of(STOP.matcher(name).replaceFirst(""), closing.alias());
        boolean whole = alone && (named.asks() || named.answers());
        return new ShapedHead(
                line,
                (whole ? kind(line) : deepKind(head)) + signs(head, alone),
                named,
                head.isRow() ? inRow(before, head, alone) : inText(head, words, alone),
                head.time(),
                words,
                alone);
    }

    /** Tells whether a name in pointed brackets is that of an element, which is closed as well. */
    private boolean isElement(HeadCursor head, String name) {
        return head.shape().startsWith("<§>") && elements().contains(name);
    }

    private Set<String> elements() {
        if (elements == null) {
            elements =
                    END_TAG.matcher(text)
                            .results()
                            .map(end -> end.group(1))
                            .collect(Collectors.toUnmodifiableSet());
        }
        return elements;
    }

    private static String signs(HeadCursor head, boolean alone) {
        String shape = head.shape() + (alone ? "$" : "");
        return head.isRow() ? shape.replace(" ", "") : shape;
    }

    /** Returns what holds a line. */
    private static String kind(HeadLine line) {
        return line.container().name().substring(0, 1);
    }

    /**
     * Returns what holds the line, and how deep a heading is; those that hold nothing but {@code
     * Question} and {@code Answer} are a pair also where one is deeper.
     */
    private static String deepKind(HeadCursor head) {
        HeadLine line = head.line();
        String signs = head.text().substring(line.start(), line.words()).strip();
        return line.container() == LabelContainer.HEADING
                ? kind(line) + signs.length()
                : kind(line);
    }

    private static LabelWording inText(HeadCursor head, int words, boolean alone) {
        String after = head.text().substring(head.at(), words).replace("\\", "");
        return new LabelWording("", head.written(), alone ? after + "\n" : after);
    }

    /** Returns what is written in the cells before the words, however wide they are. */
    private static LabelWording inRow(String before, HeadCursor head, boolean alone) {
        String first = Whitespace.single(before).strip();
        return new LabelWording(
                first.isEmpty() ? "" : first + " ",
                Whitespace.single(head.written()).strip(),
                alone ? "\n" : " ");
    }
}
