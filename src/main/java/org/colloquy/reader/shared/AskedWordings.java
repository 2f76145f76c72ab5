package org.colloquy.reader.shared;

import java.util.List;

/**
 * Wordings in which one interview asks.
 *
 * @param keys what alike wordings have in common
 */
public record AskedWordings(List<String> keys) {
    public AskedWordings {
        keys = List.copyOf(keys);
    }
}
