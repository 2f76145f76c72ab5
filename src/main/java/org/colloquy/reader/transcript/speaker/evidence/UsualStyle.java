package org.colloquy.reader.transcript.speaker.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;

/**
 * The way in which labels are usually set apart from the words behind them.
 *
 * @param styles those that at least a fifth of the labels have each
 * @param alone whether most of the labels stand alone on their lines
 */
public record UsualStyle(Set<LabelStyle> styles, boolean alone) {
    public UsualStyle {
        styles = Set.copyOf(styles);
    }

    /** Returns the usual style of some labels. */
    public static UsualStyle of(List<LabelCandidate> labels) {
        Map<LabelStyle, Integer> counts = new EnumMap<>(LabelStyle.class);
        labels.forEach(label -> counts.merge(label.style(), 1, Integer::sum));
        counts.values().removeIf(count -> count * 5 < labels.size());
        return new UsualStyle(counts.keySet(), areMostlyAlone(labels));
    }

    private static boolean areMostlyAlone(List<LabelCandidate> labels) {
        return labels.stream().filter(label -> label.place().alone()).count() * 2 > labels.size();
    }

    /** Tells whether a candidate is set apart in this way, or by a time. */
    public boolean isThatOf(LabelCandidate candidate) {
        boolean timed = candidate.style() == LabelStyle.TIMED || candidate.time() != null;
        return (timed || styles.contains(candidate.style())) && candidate.place().alone() == alone;
    }

    /** Tells whether others are set apart in this way, too. */
    boolean isThatOf(List<LabelCandidate> others) {
        return others.stream().allMatch(label -> styles.contains(label.style()))
                && areMostlyAlone(others) == alone;
    }
}
