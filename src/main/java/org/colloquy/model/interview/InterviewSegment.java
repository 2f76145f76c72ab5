package org.colloquy.model.interview;

import java.util.List;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * Stretch of an interview that an editor has indexed: what it is about, and where it begins.
 *
 * @param from the section, question, turn or passage with which it begins
 * @param to the place with which it ends; null if it goes on until the next segment begins
 * @param title empty if it has none
 * @param tags the topics that it is about
 * @param synopsis what is said in it, in the editor's words; empty if it has none
 * @param keywords words by which it may be found
 */
public record InterviewSegment(
        Locator from,
        @Nullable Locator to,
        String title,
        List<String> tags,
        String synopsis,
        List<String> keywords) {
    public InterviewSegment {
        tags = List.copyOf(tags);
        keywords = List.copyOf(keywords);
    }
}
