package org.colloquy.markdown;

import java.util.List;
import org.colloquy.corpus.Problem;

/**
 * What is known of a file's text without decoding it again.
 *
 * @param digest SHA-256 of the text in UTF-8, in hexadecimal digits
 * @param problems found in decoding
 */
record Decoded(String digest, List<Problem> problems) {
    Decoded {
        problems = List.copyOf(problems);
    }
}
