package org.colloquy.reader.transcript.speaker.decision;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.NameLetters;
import org.colloquy.reader.transcript.speaker.evidence.UsualStyle;

/** The places of what stands once and may be a label, among the labels around it. */
final class LabelNeighbours {
    private static final int LONGEST_INITIALS = 3;

    /** The most who speak once and follow on each other. */
    private static final int MAX_IN_A_ROW = 3;

    private final List<LabelCandidate> heads;
    private final Set<LabelCandidate> once;
    private final List<String> names;
    private final UsualStyle usual;
    private final Predicate<LabelCandidate> isLabel;
    private final SourceBlocks source;

    /**
     * Creates the places.
     *
     * @param heads labels and what may part them, in the order of the text
     * @param once those of them that stand once and look like labels
     * @param names those of the labels that are sure
     * @param usual how those that are sure are set apart
     * @param isLabel tells which of the heads are labels for sure, or events
     */
    LabelNeighbours(
            List<LabelCandidate> heads,
            Set<LabelCandidate> once,
            List<String> names,
            UsualStyle usual,
            Predicate<LabelCandidate> isLabel,
            SourceBlocks source) {
        this.heads = heads;
        this.once = once;
        this.names = names;
        this.usual = usual;
        this.isLabel = isLabel;
        this.source = source;
    }

    /** Tells whether it stands between labels, before the first, or behind the last. */
    boolean isPlacedLikeOne(int i) {
        return isBetween(i) || (follows(i) && ends(i)) || opens(i);
    }

    /** Tells whether a label is next above it, in the part below the same heading. */
    private boolean follows(int i) {
        int label = i - 1;
        while (label >= 0 && !isLabel.test(heads.get(label))) {
            label--;
        }
        return isNext(i, -1) && !isHeadedBetween(heads.get(label), heads.get(i));
    }

    /** Tells whether a heading or nothing is below it, or below those who follow in its row. */
    private boolean ends(int i) {
        for (int j = i; j - i <= MAX_IN_A_ROW; j++) {
            LabelCandidate after = j + 1 == heads.size() ? null : heads.get(j + 1);
            if (after == null || isHeadedBetween(heads.get(j), after)) {
                return true;
            }
            if (!isInRow(heads.get(i), after)) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether another who speaks once, too, stands in one row with a label. */
    private boolean isInRow(LabelCandidate one, LabelCandidate other) {
        boolean timed = one.time() != null && other.time() != null;
        boolean capitals = isInCapitalsAsOthers(one) && isInCapitalsAsOthers(other);
        return (timed || capitals) && once.contains(other);
    }

    /** Tells whether labels stand on both sides of it. */
    boolean isBetween(int i) {
        return isNext(i, -1) && isNext(i, 1);
    }

    /**
     * Tells whether a label is next on one side. Others who speak once may stand between where all
     * of them have a time, or are in capitals as all labels are: a list of words in bold has and is
     * none. What is set apart otherwise than the labels is a part of what somebody says.
     */
    private boolean isNext(int i, int step) {
        int hops = 0;
        for (int j = i + step; j >= 0 && j < heads.size(); j += step) {
            if (isLabel.test(heads.get(j))) {
                return true;
            }
            if (usual.isThatOf(heads.get(j))
                    && (!isInRow(heads.get(i), heads.get(j)) || ++hops > MAX_IN_A_ROW)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Tells whether it opens the talk, or the part below a heading: it is the first there, or all
     * before it introduce somebody in full.
     */
    private boolean opens(int i) {
        int start = i;
        while (start > 0
                && i - start < MAX_IN_A_ROW
                && !isHeadedBetween(heads.get(start - 1), heads.get(i))) {
            start--;
        }
        int label = i;
        while (label < heads.size()
                && label - i < MAX_IN_A_ROW
                && !isLabel.test(heads.get(label))) {
            label++;
        }
        List<LabelCandidate> row = heads.subList(start, label);
        return label < heads.size()
                && isLabel.test(heads.get(label))
                && row.size() <= MAX_IN_A_ROW
                && (row.size() == 1 || row.stream().allMatch(this::isInFull))
                && heads.get(i).style() == LabelStyle.MARKED
                && !isHeadedBetween(heads.get(i), heads.get(label));
    }

    private boolean isInFull(LabelCandidate candidate) {
        return once.contains(candidate)
                && (candidate.name().contains(" ") || candidate.time() != null);
    }

    /** Tells whether a name is in capitals where all are, and more than initials. */
    private boolean isInCapitalsAsOthers(LabelCandidate candidate) {
        return candidate.name().length() > LONGEST_INITIALS
                && NameLetters.isInCapitals(candidate.name())
                && names.stream().allMatch(NameLetters::isInCapitals);
    }

    /**
     * Tells whether a heading parts two labels, so that the one above it does not open the talk.
     */
    boolean isHeadedBetween(LabelCandidate one, LabelCandidate other) {
        return source.blocks().subList(one.place().block(), other.place().block()).stream()
                .anyMatch(block -> block.kind() == BlockKind.HEADING);
    }
}
