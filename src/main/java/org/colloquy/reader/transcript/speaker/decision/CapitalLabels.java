package org.colloquy.reader.transcript.speaker.decision;

import java.util.List;
import java.util.Set;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameLetters;
import org.colloquy.reader.transcript.name.NameShape;

/**
 * Names in capitals alone on their lines that stand once, between two labels of the same form.
 * Words are above and below such a name: an answer that is one shouted word has none below, and an
 * answer that begins with it has none above.
 */
final class CapitalLabels {
    private final List<LabelCandidate> heads;
    private final Set<String> accepted;
    private final SourceBlocks source;

    /**
     * Creates the test.
     *
     * @param heads labels and what may part them, in the order of the text
     * @param accepted the keys of the labels
     */
    CapitalLabels(List<LabelCandidate> heads, Set<String> accepted, SourceBlocks source) {
        this.heads = heads;
        this.accepted = accepted;
        this.source = source;
    }

    /** Tells whether a head is such a name. */
    boolean isOne(int i) {
        LabelCandidate candidate = heads.get(i);
        if (!isInCapitals(candidate) || i == 0 || i + 1 == heads.size()) {
            return false;
        }
        LabelCandidate before = heads.get(i - 1);
        LabelCandidate after = heads.get(i + 1);
        return isLabel(before)
                && isLabel(after)
                && isName(candidate)
                && SilentLabels.hasWords(before, candidate.line(), source)
                && SilentLabels.hasWords(candidate, after.line(), source);
    }

    private boolean isLabel(LabelCandidate candidate) {
        return accepted.contains(candidate.key()) && isInCapitals(candidate);
    }

    private static boolean isInCapitals(LabelCandidate candidate) {
        return candidate.style() == LabelStyle.BARE
                && candidate.place().first()
                && NameLetters.isInCapitals(candidate.name());
    }

    private static boolean isName(LabelCandidate candidate) {
        return !candidate.name().endsWith(".")
                && !LabelMeaning.isNoName(candidate.key())
                && candidate.shape() == NameShape.STRONG;
    }
}
