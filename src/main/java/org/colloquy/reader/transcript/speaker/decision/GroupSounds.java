package org.colloquy.reader.transcript.speaker.decision;

import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.name.SharedLabel;

/**
 * Paragraphs in which all who are there are heard together, {@code Everyone: *laughter*}, with
 * nothing more than that in emphasis or brackets: however other labels are set, these are turns.
 */
record GroupSounds(SourceBlocks source) {
    private static final Pattern SOUND =
            Pattern.compile(
                    "\\*{1,2}[\\p{L} ]{3,30}\\*{1,2}|_[\\p{L} ]{3,30}_|\\([\\p{L} ]{3,30}\\)|\\[[\\p{L} ]{3,30}]");

    /** Tells whether a label is a word for several people, and its paragraph only a sound. */
    boolean isOne(LabelCandidate candidate) {
        String text = source.text();
        int end = source.blocks().get(candidate.place().block()).end();
        return candidate.place().first()
                && !candidate.place().alone()
                && SharedLabel.isGroupWord(candidate.key())
                && Character.isUpperCase(candidate.name().codePointAt(0))
                && SOUND.matcher(text.substring(Math.min(candidate.end(), end), end).strip())
                        .matches();
    }
}
