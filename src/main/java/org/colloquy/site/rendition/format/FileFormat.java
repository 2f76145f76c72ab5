package org.colloquy.site.rendition.format;

import java.util.function.Function;
import org.colloquy.site.text.Messages;

/**
 * Format of a file: what its names end in, and what it is called.
 *
 * @param ending what stands behind the name of the interview and a dot: {@code transcript.json}
 * @param type the media type, with the charset of a text
 * @param use what readers do with the file
 * @param name returns what a link to the file is called, in the words of a page
 * @param isHeavy whether a file takes long to make or much memory. Of these only a few are made at
 *     the same time, and the others wait.
 */
public record FileFormat(
        String ending,
        String type,
        RenditionUse use,
        Function<Messages, String> name,
        boolean isHeavy) {

    /** Creates a format of files that are made in no time. */
    public FileFormat(
            String ending, String type, RenditionUse use, Function<Messages, String> name) {
        this(ending, type, use, name, false);
    }
}
