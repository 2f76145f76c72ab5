package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that are shown together: a caption, or a row of a table.
 *
 * @param line where it stands in the source, from 1
 * @param start in milliseconds; null if it is not known
 * @param end in milliseconds; null if it is not known
 */
record Cue(int line, @Nullable Long start, @Nullable Long end, List<CueWords> said) {
    Cue {
        said = List.copyOf(said);
    }

    Cue saying(List<CueWords> other) {
        return new Cue(line, start, end, other);
    }

    String text() {
        return String.join(" ", said.stream().map(CueWords::text).toList());
    }

    /**
     * Words of one speaker, mostly one line.
     *
     * @param name as the source has it; null where it does not say who speaks
     * @param changes whether somebody else begins to speak here, or the same one anew
     * @param marks times within the text, in its order
     */
    record CueWords(@Nullable String name, boolean changes, String text, List<TimeMark> marks) {
        CueWords {
            marks = List.copyOf(marks);
        }

        CueWords(@Nullable String name, boolean changes, String text) {
            this(name, changes, text, List.of());
        }

        /** Returns what stands from a sign on, without white space at its ends. */
        CueWords from(int begin, @Nullable String speaker, boolean anew) {
            String rest = text.substring(begin).stripLeading();
            int cut = text.length() - rest.length();
            return new CueWords(speaker, anew, rest.stripTrailing(), moved(-cut));
        }

        /** Returns this behind other words. */
        CueWords behind(String words, @Nullable String speaker, boolean anew) {
            return new CueWords(speaker, anew, words + text, moved(words.length()));
        }

        /**
         * Returns the marks moved by some signs; the last of those that would stand before the text
         * holds for its beginning.
         */
        private List<TimeMark> moved(int by) {
            List<TimeMark> moved = new ArrayList<>();
            for (TimeMark mark : marks) {
                int at = Math.max(0, mark.at() + by);
                if (!moved.isEmpty() && at == 0) {
                    moved.clear();
                }
                moved.add(new TimeMark(at, mark.from(), mark.to()));
            }
            return moved;
        }
    }

    /**
     * Time at which the words from a sign on are said, up to the next mark.
     *
     * @param at sign of the text, in UTF-16 units
     * @param from in milliseconds; null if it is not known
     * @param to in milliseconds; null if it is not known
     */
    record TimeMark(int at, @Nullable Long from, @Nullable Long to) {}
}
