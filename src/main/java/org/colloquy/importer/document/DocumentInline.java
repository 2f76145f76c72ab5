package org.colloquy.importer.document;

/** Piece of a paragraph. */
public sealed interface DocumentInline {

    /** Returns the words in it: of a break a line end, of a tab a tab, of all else none. */
    default String words() {
        return "";
    }

    /** Words of one look. */
    record TextRun(String words, RunLook look) implements DocumentInline {}

    /** The end of a line inside a paragraph. */
    record LineBreak() implements DocumentInline {
        @Override
        public String words() {
            return "\n";
        }
    }

    /** A tab. */
    record TabStop() implements DocumentInline {
        @Override
        public String words() {
            return "\t";
        }
    }

    /**
     * The mark of a note.
     *
     * @param note the name of the note in the document
     */
    record NoteMark(String note) implements DocumentInline {}

    /**
     * A picture.
     *
     * @param name of the part that holds it
     * @param description the alternative text; may be empty
     */
    record InlinePicture(String name, String description) implements DocumentInline {}
}
