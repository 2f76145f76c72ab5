package org.colloquy.markdown.dialect;

import org.colloquy.corpus.StartTime;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line that has the form of a label.
 *
 * @param time null if it has none
 */
record LabelCandidate(
        LabelSpan span,
        LabelWording wording,
        LabelName labelName,
        @Nullable StartTime time,
        LabelStyle style,
        LabelPlace place) {

    String name() {
        return labelName.name();
    }

    String key() {
        return labelName.key();
    }

    @Nullable String alias() {
        return labelName.alias();
    }

    /** Returns the offset at which its line begins. */
    int line() {
        return span.line();
    }

    /** Returns the offset of the words behind it. */
    int end() {
        return span.end();
    }

    DistinctLabel distinct() {
        return new DistinctLabel(key(), name(), alias(), style, place.first());
    }

    boolean asks() {
        return SpeakerNames.asks(key());
    }

    boolean answers() {
        return SpeakerNames.answers(key());
    }

    boolean isEvent() {
        return SpeakerNames.isEvent(key());
    }

    /** Returns this candidate under the key of a word whose meaning is known. */
    LabelCandidate meaning(String word) {
        return with(labelName.meaning(word));
    }

    /** Returns this candidate with another name. */
    LabelCandidate named(String other) {
        return with(LabelName.of(other, alias()));
    }

    private LabelCandidate with(LabelName other) {
        return new LabelCandidate(span, wording, other, time, style, place);
    }

    /** Returns this candidate in a block. */
    LabelCandidate in(int block, boolean first) {
        LabelPlace other = new LabelPlace(block, first, place.alone());
        return new LabelCandidate(span, wording, labelName, time, style, other);
    }
}
