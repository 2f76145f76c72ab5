package org.colloquy.analysis.question;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * One question that several people were asked.
 *
 * @param id part of its address
 * @param title the wording used most, or the editor's
 * @param language of the title; null for that of the corpus, in which editors write
 * @param text what the editor has to say of it
 * @param isEdited whether {@code questions.md} names it
 * @param asked each time it was asked, the oldest first
 */
public record QuestionGroup(
        String id,
        String title,
        @Nullable String language,
        List<Block> text,
        boolean isEdited,
        List<AskedQuestion> asked) {
    /** The oldest interview first, undated ones last, then the order of addresses. */
    public static final Comparator<Interview> OLDEST_FIRST =
            Comparator.comparing(
                            (Interview interview) -> interview.details().date(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Interview::slug);

    public QuestionGroup {
        text = List.copyOf(text);
        asked = List.copyOf(asked);
    }

    /** Returns the interviews in which it was asked, the oldest first. */
    public Stream<Interview> interviews() {
        return asked.stream().map(AskedQuestion::interview).distinct();
    }

    /**
     * Tells whether two are one: they are if they have one address, so that all that is asked need
     * not be compared.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionGroup group && id.equals(group.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
