package org.colloquy.reader.transcript.speaker.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;

/**
 * Labels with a time and no words behind them: a song, a sample, a clip; and labels that stand
 * again and again right above another label, such as {@code BY MS. PELL:} before the questions of a
 * hearing. Who speaks elsewhere is nobody of them, whatever a transcript leaves out; nor is who
 * stands above headings, which are the words then, or {@code A:} with no answer yet.
 */
public final class SilentLabels {
    private SilentLabels() {}

    /**
     * Returns the keys of labels behind which nobody says anything; none if nobody speaks at all.
     *
     * @param labels in the order of the text
     */
    public static Set<String> keys(List<LabelCandidate> labels, SourceBlocks source) {
        Set<String> silent = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Set<String> speaking = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            LabelCandidate label = labels.get(i);
            int limit = i + 1 < labels.size() ? labels.get(i + 1).line() : source.text().length();
            if (hasWords(label, limit, source)) {
                speaking.add(label.key());
            } else if (label.time() != null
                    || (isAboveLabel(labels, i) && !seen.add(label.key()))) {
                silent.add(label.key());
            }
        }
        silent.removeAll(speaking);
        return speaking.isEmpty() ? Set.of() : silent;
    }

    /** Tells whether a label that answers nothing stands above another, with no heading between. */
    private static boolean isAboveLabel(List<LabelCandidate> labels, int i) {
        LabelCandidate label = labels.get(i);
        return !label.answers()
                && i + 1 < labels.size()
                && labels.get(i + 1).place().block() <= label.place().block() + 1;
    }

    /** Tells whether words stand behind a label and before an offset, with no heading between. */
    static boolean hasWords(LabelCandidate label, int limit, SourceBlocks source) {
        if (!source.text()
                .substring(Math.min(label.end(), limit), blockEnd(label, limit, source))
                .isBlank()) {
            return true;
        }
        List<SourceBlock> blocks = source.blocks();
        for (int i = label.place().block() + 1; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            if (block.start() >= limit || block.kind() == BlockKind.HEADING) {
                return false;
            }
            if (block.kind() != BlockKind.RULE) {
                return true;
            }
        }
        return false;
    }

    private static int blockEnd(LabelCandidate label, int limit, SourceBlocks source) {
        int end = Math.min(source.blocks().get(label.place().block()).end(), limit);
        return Math.max(Math.min(label.end(), limit), end);
    }
}
