package org.colloquy.reader.transcript.part;

/**
 * Characters put into a source text, or in place of a part of it.
 *
 * @param start the offset in the source at which they are put
 * @param end the end of the part that they replace; the same offset if they replace none
 */
public record TextInsertion(int start, String characters, int end) {
    public TextInsertion(int start, String characters) {
        this(start, characters, start);
    }
}
