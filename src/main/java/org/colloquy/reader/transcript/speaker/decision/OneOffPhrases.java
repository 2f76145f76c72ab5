package org.colloquy.reader.transcript.speaker.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.SharedLabel;
import org.colloquy.reader.transcript.name.SpeakerPhrase;
import org.colloquy.reader.transcript.speaker.evidence.UsualStyle;
import org.colloquy.text.TextLines;
import org.colloquy.text.Whitespace;

/**
 * Phrases that stand once between two who speak, set apart as these are, where nearly every
 * paragraph has a label: {@code **Some members:** Not so.} They say that somebody of several
 * speaks, or the same person goes on behind them: {@code **Bottom line:**} is a heading within what
 * somebody says. Where labels have no more than a colon, as words in any prose have, the phrase
 * must be shouted: {@code Some members: Oh!}
 */
record OneOffPhrases(
        List<LabelCandidate> heads,
        Predicate<LabelCandidate> speaks,
        UsualStyle usual,
        SourceBlocks source) {

    private static final int LEAST_LABELS = 5;

    /** The most words that are shouted by several people at once. */
    private static final int LONGEST_SHOUT = 3;

    /** Returns such phrases among the heads. */
    Set<LabelCandidate> found() {
        Set<LabelCandidate> phrases = new HashSet<>();
        for (int i = 1; i + 1 < heads.size(); i++) {
            LabelCandidate before = heads.get(i - 1);
            LabelCandidate behind = heads.get(i + 1);
            boolean between = speaks.test(before) && speaks.test(behind);
            if (between && isPhrase(heads.get(i), before.key().equals(behind.key()))) {
                phrases.add(heads.get(i));
            }
        }
        return isTalk(phrases) ? phrases : Set.of();
    }

    private boolean isPhrase(LabelCandidate candidate, boolean isBetweenTheSame) {
        boolean somebody = isBetweenTheSame || SharedLabel.isOfSeveral(candidate.name());
        return candidate.place().first()
                && usual.isThatOf(candidate)
                && SpeakerPhrase.isPhrase(candidate.name())
                && !LabelMeaning.isNoName(candidate.key())
                && ((candidate.style() == LabelStyle.MARKED && somebody)
                        || isShouted(candidate, source));
    }

    private boolean isTalk(Set<LabelCandidate> phrases) {
        long labels =
                heads.stream().filter(head -> speaks.test(head) || phrases.contains(head)).count();
        return labels >= LEAST_LABELS && labels * 5 >= source.content().size() * 4L;
    }

    /** Tells whether no more than a few words stand behind a label, and a sign of shouting. */
    static boolean isShouted(LabelCandidate candidate, SourceBlocks source) {
        String text = source.text();
        int end = TextLines.end(text, candidate.end());
        String words = text.substring(Math.min(candidate.end(), end), end).strip();
        return words.endsWith("!") && !Whitespace.hasMoreWords(words, LONGEST_SHOUT);
    }
}
