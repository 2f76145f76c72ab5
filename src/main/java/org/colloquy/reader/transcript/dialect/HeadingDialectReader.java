package org.colloquy.reader.transcript.dialect;

import java.util.List;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TranscriptMark;

/** A reader of texts in which headings ask. Labels below them are those of answers. */
record HeadingDialectReader() implements DialectReader {
    private static final double WEIGHT = 0.9;

    @Override
    public DialectFit read(LabelledText text) {
        HeadingEvidence evidence = HeadingEvidence.of(text.source());
        List<TranscriptMark> marks =
                text.labels().stream()
                        .map(label -> TranscriptMark.labelled(PartKind.SAID, label))
                        .toList();
        if (text.hints().taught().prompts(Dialect.HEADINGS)) {
            return DialectFit.taught(Dialect.HEADINGS, taughtPrompts(text), marks);
        }
        double score = WEIGHT * evidence.share() * DialectFit.sureness(evidence.questions());
        boolean few = evidence.questions() * 2 < evidence.headings() || AskedBelow.in(text);
        String why =
                "%d of %d headings at their level ask a question"
                        .formatted(evidence.questions(), evidence.headings());
        return new DialectFit(Dialect.HEADINGS, few ? 0 : score, why, marks);
    }

    /** Returns how many headings are at the taught level; a single one of the first is a title. */
    private static int taughtPrompts(LabelledText text) {
        int level = text.hints().taught().promptLevel();
        long prompts = text.blocks().stream().filter(block -> block.level() == level).count();
        return prompts == 1 && level == 1 ? 0 : (int) prompts;
    }
}
