package org.colloquy.importer.subtitle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that are shown together: a caption, or a row of a table.
 *
 * @param line where it stands in the source, from 1
 * @param start in seconds; null if it is not known
 * @param end in seconds; null if it is not known
 */
record Cue(int line, @Nullable Double start, @Nullable Double end, List<SpokenWords> said) {
    Cue {
        said = List.copyOf(said);
    }

    Cue saying(List<SpokenWords> other) {
        return new Cue(line, start, end, other);
    }

    String text() {
        return String.join(" ", said.stream().map(SpokenWords::text).toList());
    }

    /**
     * Words of one speaker, mostly one line.
     *
     * @param name as the source has it; null where it does not say who speaks
     * @param changes whether somebody else begins to speak here, or the same one anew
     */
    record SpokenWords(@Nullable String name, boolean changes, String text) {
        SpokenWords saying(String other) {
            return new SpokenWords(name, changes, other);
        }
    }
}
