package org.colloquy.model.edition;

import java.util.List;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * Interviews that are printed together, each once.
 *
 * @param editor who made the choice; null where nobody says
 */
public record PrintEdition(
        String title,
        @Nullable String subtitle,
        @Nullable String editor,
        List<EditionPart> parts,
        EditionMatter matter) {
    /** Number of interviews that one edition can have. */
    public static final int MOST_INTERVIEWS = 100;

    /** Number of paragraphs that are set while somebody waits. */
    private static final long MOST_PARAGRAPHS = 20_000;

    public PrintEdition {
        parts = List.copyOf(parts);
    }

    /**
     * Interviews that stand together.
     *
     * @param heading null where the part has none
     */
    public record EditionPart(@Nullable String heading, List<Interview> interviews) {
        public EditionPart {
            interviews = List.copyOf(interviews);
        }
    }

    /** The lists behind the interviews. */
    public record EditionMatter(boolean terms, boolean notes, boolean index) {
        /** All that there can be. */
        public static final EditionMatter ALL = new EditionMatter(true, true, true);
    }

    /** Returns an edition of one part without a heading, with all that can stand behind it. */
    public static PrintEdition of(String title, List<Interview> interviews) {
        EditionPart part = new EditionPart(null, interviews);
        return new PrintEdition(title, null, null, List.of(part), EditionMatter.ALL);
    }

    /** Tells whether so many interviews can be set as one edition while somebody waits. */
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
