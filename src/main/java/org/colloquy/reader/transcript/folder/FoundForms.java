package org.colloquy.reader.transcript.folder;

import java.util.List;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which one file is written, as far as it shows by itself.
 *
 * @param dialect in which it is read
 * @param label the shape of most of its labels; null if it has few
 * @param openLabels shapes of which it has too few beginnings to say whether they are labels
 * @param openPrompts dialects of which it has too few prompts to say whether they are some
 */
public record FoundForms(
        Dialect dialect,
        @Nullable LabelForm label,
        List<String> openLabels,
        List<Dialect> openPrompts) {
    private static final FoundForms NONE =
            new FoundForms(Dialect.PROSE, null, List.of(), List.of());

    public FoundForms {
        openLabels = List.copyOf(openLabels);
        openPrompts = List.copyOf(openPrompts);
    }

    /** Returns the forms of a file that shows none and leaves none open. */
    public static FoundForms none() {
        return NONE;
    }

    /** Tells whether other files could settle how it is read. */
    public boolean isThin() {
        return !openLabels.isEmpty() || !openPrompts.isEmpty();
    }

    /** Tells whether it shows by itself how it is written. */
    boolean isSure() {
        return label != null || (dialect.form() == InterviewForm.QUESTIONS && !isThin());
    }
}
