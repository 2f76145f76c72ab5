package org.colloquy.reader.transcript.speaker.decision;

import java.util.List;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.speaker.DialectHints;

/** Texts as these tests write them: a slash ends a line, two end a paragraph. */
final class SlashedText {
    private SlashedText() {}

    /** Reads a text in which the others are known to speak. */
    static LabelledText read(String lines, Participant... others) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(others), null, null);
        return LabelledText.of(lines.replace('/', '\n') + "\n", hints, 0);
    }
}
