package org.colloquy.reader.transcript.speaker;

import java.util.List;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.people.Speaker;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;

/**
 * A label whose speaker is known.
 *
 * @param candidate the label as found in the source text
 * @param label the label as it is shown
 * @param kind the kind of its speaker
 */
public record ResolvedLabel(
        LabelCandidate candidate, SpeakerLabel label, Speaker.SpeakerKind kind) {

    /** Tells whether one speaker has all of some labels; false of none. */
    public static boolean areOfOneSpeaker(List<ResolvedLabel> labels) {
        return labels.stream().map(ResolvedLabel::speaker).distinct().count() == 1;
    }

    /** Returns the name of whoever speaks behind it. */
    public String speaker() {
        return label.speaker();
    }

    /** Tells whether nobody speaks behind it. */
    public boolean isEvent() {
        return kind == Speaker.SpeakerKind.EVENT;
    }

    /** Tells whether no words stand behind it on its line. */
    public boolean isAlone() {
        return candidate.place().alone();
    }

    /** Returns the offset of the label in the source text. */
    public int offset() {
        return candidate.span().start();
    }
}
