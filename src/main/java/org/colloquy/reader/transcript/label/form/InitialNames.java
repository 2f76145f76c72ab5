package org.colloquy.reader.transcript.label.form;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.reader.transcript.label.LabelParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.name.NameInitials;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Names that begin with an initial, {@code A. Brook:}, where the letter and its stop could as well
 * mean a question or an answer, {@code A. Yes: so it was}. They are names where every such letter
 * of a text has a name and a colon behind it.
 */
final class InitialNames {
    private static final int MOST_WORDS = 4;

    private InitialNames() {}

    /** Returns the candidates of a text, with names in place of letters if these are initials. */
    static List<LabelCandidate> restored(String text, List<LabelCandidate> all) {
        List<LabelCandidate> restored = new ArrayList<>(all);
        boolean any = false;
        for (int i = 0; i < restored.size(); i++) {
            LabelCandidate label = restored.get(i);
            if (NameInitials.isInitial(label.wording().written())) {
                LabelCandidate named = named(text, label, TextLines.end(text, label.end()));
                if (named == null) {
                    return all;
                }
                restored.set(i, named);
                any = true;
            }
        }
        return any ? List.copyOf(restored) : all;
    }

    /**
     * Returns the name in emphasis of which a letter is the initial, {@code **A. Brook:** Tea?};
     * null if it is none.
     *
     * @param end the offset at which its line ends
     */
    static @Nullable LabelCandidate inEmphasis(String text, LabelCandidate letter, int end) {
        return NameInitials.isInitial(letter.wording().written()) ? named(text, letter, end) : null;
    }

    /** Returns the name of which a letter is the initial; null if it is none. */
    private static @Nullable LabelCandidate named(String text, LabelCandidate letter, int end) {
        LabelCandidate label =
                LabelParser.withInitial(text, letter.line(), letter.span().start(), end);
        if (label == null
                || label.name().split(" ", -1).length > MOST_WORDS
                || label.shape() != NameShape.STRONG) {
            return null;
        }
        return label.in(letter.place().block(), letter.place().first());
    }
}
