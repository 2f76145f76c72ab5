package org.colloquy.reader;

import java.util.List;

/** Links of one file that lead to no place in an interview. */
record BrokenLinks(List<BrokenLink> links) {

    /**
     * Link that leads to no place.
     *
     * @param file that it stands in
     * @param offset where
     */
    record BrokenLink(String file, int offset, String message) {}

    BrokenLinks {
        links = List.copyOf(links);
    }
}
