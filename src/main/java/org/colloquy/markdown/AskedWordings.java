package org.colloquy.markdown;

import java.util.List;

/**
 * In which words one interview asks.
 *
 * @param keys what alike wordings have in common
 */
record AskedWordings(List<String> keys) {
    AskedWordings {
        keys = List.copyOf(keys);
    }
}
