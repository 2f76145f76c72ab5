package org.colloquy.reader.transcript.speaker.decision;

import java.util.List;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;

/**
 * Exchanges that somebody tells within a turn, written like a play: in a talk whose labels are set
 * apart by emphasis they have a colon only, and no other label stands between them.
 */
final class QuotedExchanges {
    private final List<LabelCandidate> sequence;
    private final boolean marked;

    /**
     * Creates the test.
     *
     * @param sequence the candidates that may be labels, in the order of the text
     */
    QuotedExchanges(List<LabelCandidate> sequence) {
        this.sequence = sequence;
        this.marked =
                sequence.stream().filter(QuotedExchanges::isSetApart).count() * 2 > sequence.size();
    }

    /** Tells whether a label has more than a sign behind it, as {@code Q.} has not. */
    private static boolean isSetApart(LabelCandidate candidate) {
        return candidate.style() != LabelStyle.PLAIN && candidate.style() != LabelStyle.BRACKET;
    }

    /** Tells whether a name speaks in one such exchange only. */
    boolean isQuoted(String key) {
        if (!marked) {
            return false;
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < sequence.size(); i++) {
            if (sequence.get(i).key().equals(key)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first >= 0
                && sequence.subList(first, last + 1).stream()
                        .allMatch(c -> c.style() == LabelStyle.PLAIN && c.time() == null);
    }
}
