package org.colloquy.importer.model;

import java.util.List;

/**
 * Stretch of a recording as the index of an archive describes it.
 *
 * @param from milliseconds from the beginning of the recording
 * @param tags what it is about, in words that other interviews share
 */
public record IndexedSegment(
        long from, List<String> tags, String title, String synopsis, List<String> keywords) {
    public IndexedSegment {
        tags = List.copyOf(tags);
        keywords = List.copyOf(keywords);
    }
}
