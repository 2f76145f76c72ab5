package org.colloquy.site.rendition.format;

import org.colloquy.site.text.Messages;

/** Format of a file: what its names end in, and what it is called. */
public interface FileFormat {

    /** Returns what stands behind the name of the interview and a dot: {@code transcript.json}. */
    String ending();

    /** Returns the media type, with the charset of a text. */
    String type();

    /** Returns what readers do with the file. */
    RenditionUse use();

    /** Returns what a link to the file is called, in the words of a page. */
    String name(Messages words);

    /**
     * Returns whether a file takes long to make or much memory. Of these only a few are made at the
     * same time, and the others wait.
     */
    default boolean isHeavy() {
        return false;
    }
}
