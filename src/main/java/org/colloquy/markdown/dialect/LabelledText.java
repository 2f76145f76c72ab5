package org.colloquy.markdown.dialect;

import java.util.List;

/** A source text with its blocks and the labels in it, for the dialects to judge. */
record LabelledText(SourceBlocks source, DialectHints hints, ResolvedSpeakers speakers) {

    /**
     * Finds the blocks and the labels of a text.
     *
     * @param from the offset at which the interview begins, behind the lines of its header
     */
    static LabelledText of(String text, DialectHints hints, int from) {
        SourceBlocks source = SourceBlocks.of(text);
        KnownSpeakers known = KnownSpeakers.of(hints, text);
        List<LabelCandidate> found =
                LabelCandidates.in(source).stream().filter(c -> c.line() >= from).toList();
        List<LabelCandidate> candidates =
                IntroductionLabels.shortened(QuestionAnswerLetters.understood(text, found));
        List<LabelCandidate> labels = LabelClassifier.labels(candidates, known, hints, source);
        return new LabelledText(source, hints, SpeakerResolver.resolve(labels, known, hints));
    }

    String text() {
        return source.text();
    }

    List<SourceBlock> blocks() {
        return source.blocks();
    }

    List<ResolvedLabel> labels() {
        return speakers.labels();
    }

    /** Returns the block in which a label stands. */
    SourceBlock blockOf(ResolvedLabel label) {
        return blocks().get(label.candidate().place().block());
    }

    /** Returns the share of blocks that stand behind a label with no heading between, 0 to 1. */
    double spokenShare() {
        int spoken = 0;
        int all = 0;
        int next = 0;
        boolean speaks = false;
        List<ResolvedLabel> labels = labels();
        for (SourceBlock block : blocks()) {
            while (next < labels.size() && labels.get(next).candidate().line() <= block.end()) {
                speaks |= labels.get(next).candidate().line() >= block.start();
                next++;
            }
            speaks &= block.kind() != BlockKind.HEADING;
            all += block.isContent() ? 1 : 0;
            spoken += block.isContent() && speaks ? 1 : 0;
        }
        return (double) spoken / all;
    }
}
