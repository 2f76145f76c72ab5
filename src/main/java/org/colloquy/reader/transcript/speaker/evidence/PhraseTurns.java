package org.colloquy.reader.transcript.speaker.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;

/**
 * The counts that show whether a phrase before a colon takes turns with labels.
 *
 * @param count how often it stands there
 * @param exchanges how often it asks before somebody else speaks, or stands behind a question of
 *     somebody else
 * @param between how often it stands between two labels of one person
 * @param together how often one label follows on the same, where this phrase is left out
 */
record PhraseTurns(int count, int exchanges, int between, int together) {

    /**
     * Counts the turns of a phrase.
     *
     * @param key of the phrase
     * @param sequence labels and phrases in the order of the text
     * @param asks tells whether the words behind a label ask
     */
    static PhraseTurns of(
            String key, List<LabelCandidate> sequence, Predicate<LabelCandidate> asks) {
        int count = 0;
        int exchanges = 0;
        int between = 0;
        int together = 0;
        LabelCandidate other = null;
        boolean parted = false;
        for (int i = 0; i < sequence.size(); i++) {
            LabelCandidate label = sequence.get(i);
            LabelCandidate next = i + 1 < sequence.size() ? sequence.get(i + 1) : null;
            LabelCandidate before = i > 0 ? sequence.get(i - 1) : null;
            if (label.key().equals(key)) {
                count++;
                boolean asking = next != null && !next.key().equals(key) && asks.test(label);
                boolean answering =
                        before != null && !before.key().equals(key) && asks.test(before);
                exchanges += asking || answering ? 1 : 0;
                parted = true;
            } else {
                boolean same = other != null && other.key().equals(label.key());
                together += same ? 1 : 0;
                between += same && parted ? 1 : 0;
                other = label;
                parted = false;
            }
        }
        return new PhraseTurns(count, exchanges, between, together);
    }
}
