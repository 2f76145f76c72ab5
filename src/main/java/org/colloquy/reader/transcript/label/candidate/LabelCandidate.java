package org.colloquy.reader.transcript.label.candidate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.name.NameShape;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line that has the form of a label.
 *
 * @param time null if it has none
 */
public record LabelCandidate(
        LabelSpan span,
        LabelWording wording,
        LabelName labelName,
        @Nullable StartTime time,
        LabelStyle style,
        LabelPlace place) {

    public String name() {
        return labelName.name();
    }

    public String key() {
        return labelName.key();
    }

    @Nullable
    public String alias() {
        return labelName.alias();
    }

    /** Returns the offset at which its line begins. */
    public int line() {
        return span.line();
    }

    /** Returns the offset of the words behind it. */
    public int end() {
        return span.end();
    }

    /** Tells whether it stands in the text; if not, only a mark says who speaks. */
    public boolean isWritten() {
        return !wording.written().isEmpty();
    }

    /**
     * Returns labels of two lists in the order of the text; where both have one on a line, that of
     * the second.
     */
    public static List<LabelCandidate> inOrder(
            List<LabelCandidate> labels, List<LabelCandidate> others) {
        Map<Integer, LabelCandidate> byLine = new TreeMap<>();
        labels.forEach(label -> byLine.put(label.line(), label));
        others.forEach(label -> byLine.put(label.line(), label));
        return List.copyOf(byLine.values());
    }

    /** Returns a label that no words of the text are. */
    public static LabelCandidate unwritten(String name, int at, LabelPlace place) {
        return new LabelCandidate(
                new LabelSpan(at, at, 0, at),
                new LabelWording("", "", ""),
                LabelName.of(name, null),
                null,
                LabelStyle.PLAIN,
                place);
    }

    public DistinctLabel distinct() {
        return new DistinctLabel(key(), name(), alias(), style, place.first());
    }

    public boolean asks() {
        return labelName.asks();
    }

    public boolean answers() {
        return labelName.answers();
    }

    /** Tells whether it says that a question or an answer follows, and not who speaks. */
    public boolean isQuestionOrAnswer() {
        return asks() || answers();
    }

    public boolean isEvent() {
        return labelName.isEvent();
    }

    /** Returns how much its words look like a name. */
    public NameShape shape() {
        return labelName.shape();
    }

    /** Returns this candidate under the key of a word whose meaning is known. */
    public LabelCandidate meaning(String word) {
        return with(labelName.meaning(word));
    }

    /** Returns this candidate with another name. */
    public LabelCandidate named(String other) {
        return with(LabelName.of(other, alias()));
    }

    private LabelCandidate with(LabelName other) {
        return new LabelCandidate(span, wording, other, time, style, place);
    }

    /** Returns this candidate in a block. */
    public LabelCandidate in(int block, boolean first) {
        LabelPlace other = new LabelPlace(block, first, place.alone(), place.container());
        return new LabelCandidate(span, wording, labelName, time, style, other);
    }

    /** Returns this label as one that leads a quotation, whose words are no quotation then. */
    public LabelCandidate leadingQuote(int block) {
        LabelPlace other = new LabelPlace(block, true, place.alone(), LabelContainer.QUOTE);
        return new LabelCandidate(span, wording, labelName, time, style, other);
    }
}
