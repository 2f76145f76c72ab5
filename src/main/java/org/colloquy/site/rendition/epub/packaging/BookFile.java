package org.colloquy.site.rendition.epub.packaging;

import org.jspecify.annotations.Nullable;

/**
 * File of a book, as its package lists it.
 *
 * @param name below the folder of the book
 * @param type its media type
 * @param properties as the package names them; null where it has none
 * @param inOrder whether it is read in its order, as a text is
 * @param overlay the file that says when its words are spoken; null where none does
 */
public record BookFile(
        String name,
        String type,
        @Nullable String properties,
        boolean inOrder,
        @Nullable String overlay) {
    public static final String XHTML = "application/xhtml+xml";
    public static final String SMIL = "application/smil+xml";

    /** Returns a text that is read in its order. */
    public static BookFile text(String name) {
        return new BookFile(name, XHTML, null, true, null);
    }

    /** Returns a file that others use. */
    public static BookFile resource(String name, String type) {
        return new BookFile(name, type, null, false, null);
    }
}
