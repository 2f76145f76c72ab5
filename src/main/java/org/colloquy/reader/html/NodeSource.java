package org.colloquy.reader.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The text of a node as a string. */
public final class NodeSource {
    private NodeSource() {}

    /**
     * Returns the same text as its {@code toString}, which asks for one character after the other
     * through all that lies between the node and the text, but cut out of the text at once.
     */
    public static String of(BasedSequence chars) {
        return chars instanceof SubSequence part && part.getBase() instanceof TimeLimitedText text
                ? text.part(part.getStartOffset(), part.getEndOffset()).replace('\0', '\uFFFD')
                : chars.toString();
    }
}
