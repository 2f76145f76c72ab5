package org.colloquy.reader.transcript.doubt.turn;

import java.util.List;
import java.util.Set;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * Judgement of a name that is repeated where nobody else speaks: it may be some words among others,
 * as in a log whose entries have {@code **User:**} now and then.
 */
final class LoneSpeaker {
    /** The turns of one speaker that may be all of a talk. */
    private static final int MOST_TURNS = 3;

    /** The paragraphs for each of these where they are some words among others. */
    private static final int PARAGRAPHS_EACH = 4;

    /** The share of the text that they lead where they are no accident. */
    private static final double LEAST_SPOKEN = 0.5;

    /** The like where twice as many other words stand before a colon in the same form. */
    private static final double LEAST_SPOKEN_IN_A_LIST = 0.75;

    private static final long OTHERS_EACH = 2;

    private LoneSpeaker() {}

    /**
     * Tells whether one speaker alone has a few turns among many more paragraphs, and leads less
     * than half of the text; less than three quarters beside twice as many other words in the form
     * of the labels.
     */
    static boolean isAmongOthers(LabelledText read, double spokenShare) {
        List<ResolvedLabel> labels = read.labels();
        return labels.size() <= MOST_TURNS
                && ResolvedLabel.areOfOneSpeaker(labels)
                && read.source().content().size() >= PARAGRAPHS_EACH * labels.size()
                && (spokenShare < LEAST_SPOKEN
                        || (spokenShare < LEAST_SPOKEN_IN_A_LIST
                                && others(read) >= OTHERS_EACH * labels.size()));
    }

    /** Returns how many different words stand at other lines in the form of the labels. */
    private static long others(LabelledText read) {
        LabelStyle style = read.labels().get(0).candidate().style();
        Set<Integer> lines = read.labelLines();
        return read.candidates().stream()
                .filter(candidate -> candidate.style() == style)
                .filter(candidate -> !lines.contains(candidate.line()))
                .map(LabelCandidate::key)
                .distinct()
                .count();
    }
}
