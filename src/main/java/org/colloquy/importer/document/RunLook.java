package org.colloquy.importer.document;

import org.jspecify.annotations.Nullable;

/**
 * Look of words.
 *
 * @param raised 1 for superscript, -1 for subscript, else 0
 * @param size in half points; 0 if it is not known
 * @param language a BCP 47 tag; null if none is given
 * @param link an address that begins with a scheme; null if there is none
 */
public record RunLook(
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean struck,
        int raised,
        int size,
        @Nullable String language,
        @Nullable String link) {

    /** The look of which nothing is known. */
    public static final RunLook PLAIN = new RunLook(false, false, false, false, 0, 0, null, null);

    /** Returns this as a link. */
    public RunLook linked(@Nullable String address) {
        return new RunLook(bold, italic, underlined, struck, raised, size, language, address);
    }

    /** Returns this with other weight and slant. */
    public RunLook emphasized(boolean isBold, boolean isItalic) {
        return new RunLook(isBold, isItalic, underlined, struck, raised, size, language, link);
    }

    /** Returns this in another language. */
    public RunLook in(@Nullable String tag) {
        return new RunLook(bold, italic, underlined, struck, raised, size, tag, link);
    }

    /** Returns this without what does not show in Markdown. */
    public RunLook unsized() {
        return new RunLook(bold, italic, underlined, struck, raised, 0, language, link);
    }
}
