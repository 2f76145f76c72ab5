package org.colloquy.model.details;

import java.util.List;

/**
 * Facts that say where an interview is listed.
 *
 * @param aliases addresses below {@code interviews/} that it had before its file was renamed
 */
public record InterviewFiling(
        List<String> tags, TextRelease release, List<String> aliases, SeriesPlace series) {
    public InterviewFiling {
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
    }
}
