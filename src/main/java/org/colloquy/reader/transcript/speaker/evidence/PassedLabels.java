package org.colloquy.reader.transcript.speaker.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameShape;

/**
 * The finder of candidates that repeat and stand between labels in their form, and were taken for
 * none: an editor should look.
 */
public final class PassedLabels {
    private final List<LabelCandidate> labels;
    private final LabelQuestions questions;

    private PassedLabels(
            List<LabelCandidate> all, List<LabelCandidate> labels, SourceBlocks source) {
        this.labels = labels;
        this.questions = new LabelQuestions(all, source);
    }

    /**
     * Returns such candidates, the most frequent first.
     *
     * @param all candidates, in the order of the text
     * @param labels those that were found, in the order of the text
     */
    public static List<PassedLabel> in(
            List<LabelCandidate> all, List<LabelCandidate> labels, SourceBlocks source) {
        List<LabelCandidate> said = labels.stream().filter(label -> !label.isEvent()).toList();
        Set<String> read = labels.stream().map(LabelCandidate::key).collect(Collectors.toSet());
        Map<String, List<LabelCandidate>> repeated =
                RepeatedHeads.of(all, read, c -> PhraseLabels.isPhrase(c) || isName(c));
        if (said.size() < 2 || repeated.isEmpty()) {
            return List.of();
        }
        PassedLabels passed = new PassedLabels(all, said, source);
        return repeated.values().stream()
                .filter(passed::alternates)
                .map(PassedLabels::passed)
                .toList();
    }

    private static PassedLabel passed(List<LabelCandidate> own) {
        LabelCandidate first = own.get(0);
        return new PassedLabel(first.name(), own.size(), first.line());
    }

    private static boolean isName(LabelCandidate candidate) {
        return !LabelMeaning.isNoName(candidate.key()) && candidate.shape() != NameShape.NONE;
    }

    private boolean alternates(List<LabelCandidate> own) {
        if (!UsualStyle.of(labels).isThatOf(own)) {
            return false;
        }
        List<LabelCandidate> sequence = LabelCandidate.inOrder(labels, own);
        PhraseTurns turns = PhraseTurns.of(own.get(0).key(), sequence, questions::asks);
        return turns.exchanges() + turns.between() > 0;
    }
}
