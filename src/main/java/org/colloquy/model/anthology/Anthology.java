package org.colloquy.model.anthology;

import java.util.List;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * Interviews that are printed together, each once.
 *
 * @param editor who made the choice; null where nobody says
 */
public record Anthology(
        String title,
        @Nullable String subtitle,
        @Nullable String editor,
        List<AnthologyPart> parts,
        AnthologyMatter matter) {
    /** Number of interviews that one anthology can have. */
    public static final int MOST_INTERVIEWS = 100;

    /** Number of paragraphs that are set while somebody waits. */
    private static final long MOST_PARAGRAPHS = 20_000;

    public Anthology {
        parts = List.copyOf(parts);
    }

    /**
     * Interviews that stand together.
     *
     * @param heading null where the part has none
     */
    public record AnthologyPart(@Nullable String heading, List<Interview> interviews) {
        public AnthologyPart {
            interviews = List.copyOf(interviews);
        }
    }

    /** The lists behind the interviews. */
    public record AnthologyMatter(boolean terms, boolean notes, boolean index) {
        /** All that there can be. */
        public static final AnthologyMatter ALL = new AnthologyMatter(true, true, true);
    }

    /** Returns an anthology of one part without a heading, with all that can stand behind it. */
    public static Anthology of(String title, List<Interview> interviews) {
        AnthologyPart part = new AnthologyPart(null, interviews);
        return new Anthology(title, null, null, List.of(part), AnthologyMatter.ALL);
    }

    /** Tells whether so many interviews can be set as one anthology while somebody waits. */
    public static boolean fits(List<Interview> interviews) {
        return interviews.size() <= MOST_INTERVIEWS
                && interviews.stream().mapToLong(one -> one.head().size().paragraphs()).sum()
                        <= MOST_PARAGRAPHS;
    }

    /** Returns the interviews of all parts, in their order. */
    public List<Interview> interviews() {
        return parts.stream().flatMap(part -> part.interviews().stream()).toList();
    }
}
