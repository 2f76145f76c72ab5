package org.colloquy.reader.source;

import java.util.List;
import org.colloquy.model.Problem;

/**
 * Facts about a file's text that are known without decoding it again.
 *
 * @param digest SHA-256 of the text in UTF-8, in hexadecimal digits
 * @param problems found in decoding
 */
public record DecodedFile(String digest, List<Problem> problems) {
    public DecodedFile {
        problems = List.copyOf(problems);
    }
}
