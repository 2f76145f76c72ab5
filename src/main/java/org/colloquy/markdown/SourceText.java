package org.colloquy.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The text of a node as a string. */
final class SourceText {
    private SourceText() {}

    /**
     * The same as its {@code toString}, which asks for one character after the other through all
     * that lies between the node and the text, but cut out of the text at once.
     */
    static String of(BasedSequence chars) {
        return chars instanceof SubSequence part && part.getBase() instanceof TimedText text
                ? text.part(part.getStartOffset(), part.getEndOffset()).replace('\0', '\uFFFD')
                : chars.toString();
    }
}
