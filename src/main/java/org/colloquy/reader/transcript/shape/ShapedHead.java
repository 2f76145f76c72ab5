package org.colloquy.reader.transcript.shape;

import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelPlace;
import org.colloquy.reader.transcript.label.candidate.LabelSpan;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameShape;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line, parted into its shape and what fills it.
 *
 * @param shape the signs, with {@code §} in place of the filler and {@code T} in place of a time
 * @param name what fills the shape
 * @param written the beginning as written, without emphasis
 * @param time null if there is none
 * @param end the offset of the words behind it
 * @param alone whether no words follow on the line
 */
record ShapedHead(
        HeadLine line,
        String shape,
        LabelName name,
        LabelWording written,
        @Nullable StartTime time,
        int end,
        boolean alone) {
    /** Signs in which one shape may differ: the level of a heading, emphasis, blanks, tags. */
    private static final Pattern DRESS = Pattern.compile("^\\d|[*_ $]|<\\w+>");

    /** Returns whether it is words alone on their line, with no sign and no emphasis. */
    boolean isUnsigned() {
        return shape.substring(1).equals("§$");
    }

    /** Returns whether it is what any prose has: words and a colon. */
    boolean isWeak() {
        return signs().equals("§:");
    }

    /** Returns whether it stands in a table. */
    boolean isRow() {
        return line.container() == LabelContainer.ROW;
    }

    /** Returns whether it stands in the header of a table. */
    boolean isHeader() {
        return isRow() && !line.first();
    }

    /** Returns the signs of its shape without emphasis and without regard to what holds it. */
    String signs() {
        return DRESS.matcher(shape.substring(1)).replaceAll("");
    }

    String key() {
        return name.key();
    }

    /** Returns whether the filler looks like a name, or means an event, a question or an answer. */
    boolean isLikeName() {
        return name.isEvent() || name.asks() || name.answers() || name.shape() != NameShape.NONE;
    }

    /** Tells whether the filler can name somebody, and is no word that any prose has there. */
    boolean canBeName() {
        return !LabelMeaning.isNoName(key()) && isLikeName();
    }

    /** Returns this beginning as that of somebody with another name. */
    ShapedHead named(LabelName other) {
        return new ShapedHead(line, shape, other, written, time, end, alone);
    }

    /** Returns this beginning as a label. */
    LabelCandidate label() {
        int start = line.container() == LabelContainer.PARAGRAPH ? line.start() : line.words();
        return new LabelCandidate(
                new LabelSpan(line.start(), start, 0, end),
                written,
                name,
                time,
                LabelStyle.SHAPED,
                new LabelPlace(line.block(), line.first() || isRow(), alone, line.container()));
    }
}
