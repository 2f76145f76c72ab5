package org.colloquy.site.desk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Remark for the editor.
 *
 * @param title what it is about: the code of a problem, the name of a term
 * @param text English, as in the terminal
 * @param file relative to the corpus
 * @param line in the file, from 1
 * @param paste what may be pasted into the file; null if nothing is proposed
 * @param command what a terminal can do about it; null if that is nothing
 * @param more lines that explain it
 */
record DeskNote(
        NoteKind kind,
        String title,
        String text,
        String file,
        int line,
        @Nullable String paste,
        @Nullable String command,
        List<String> more) {
    DeskNote {
        more = List.copyOf(more);
    }

    /** Kinds of remark, the gravest first. */
    enum NoteKind {
        ERROR,
        WARNING,
        DOUBT,
        TRANSLATION,
        NOTE,
        TERM,
        ANCHOR;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
