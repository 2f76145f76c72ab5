package org.colloquy.site.rendition.epub.packaging;

import org.jspecify.annotations.Nullable;

/**
 * File of a book, as its package lists it.
 *
 * @param name below the folder of the book; of a file that is only linked, its address
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

    /** Property of a file that uses others which are not in the book. */
    public static final String OUTSIDE = "remote-resources";

    private static final String PROTECTED = "https://";

    public static final String SMIL = "application/smil+xml";

    /** Tells whether a name is the address of a file that is not in the book. */
    public static boolean isOutside(String name) {
        return name.regionMatches(true, 0, PROTECTED, 0, PROTECTED.length());
    }

    /** Returns a text that is read in its order. */
    public static BookFile text(String name) {
        return new BookFile(name, XHTML, null, true, null);
    }

    /** Returns a file that others use. */
    public static BookFile resource(String name, String type) {
        return new BookFile(name, type, null, false, null);
    }
}
