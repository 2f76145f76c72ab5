package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/** The marks of a text in which some blocks are questions and labels stand within the answers. */
final class QuestionMarks {
    private QuestionMarks() {}

    /**
     * Returns such marks, with those of blocks that are set apart like the questions and close the
     * text: they are not the words of whoever was labelled last.
     */
    static List<TranscriptMark> of(
            LabelledText text, List<SourceBlock> questions, List<SourceBlock> closing) {
        List<TranscriptMark> marks = of(text, questions);
        if (text.labels().isEmpty() || closing.isEmpty()) {
            return marks;
        }
        Map<Integer, TranscriptMark> byLine = new TreeMap<>();
        closing.forEach(block -> byLine.put(block.start(), TranscriptMark.closing(block)));
        marks.forEach(mark -> byLine.put(mark.at(), mark));
        return List.copyOf(byLine.values());
    }

    /**
     * Returns the marks in the order of the text; a label at the head of a question belongs to it.
     */
    static List<TranscriptMark> of(LabelledText text, List<SourceBlock> questions) {
        Map<Integer, TranscriptMark> marks = new TreeMap<>();
        questions.forEach(block -> marks.put(block.start(), TranscriptMark.question(block)));
        for (ResolvedLabel label : text.labels()) {
            int line = label.candidate().line();
            PartKind part = marks.containsKey(line) ? PartKind.QUESTION : PartKind.SAID;
            marks.put(line, TranscriptMark.labelled(part, label));
        }
        return List.copyOf(marks.values());
    }
}
