package org.colloquy.importer.document;

import java.util.Locale;
import java.util.Set;
import org.colloquy.text.ShortenedText;

/**
 * Change that a program has recorded and nobody has accepted or rejected yet.
 *
 * @param place the number of its paragraph, from 1
 * @param author as the program names whoever made it; may be empty
 * @param date {@code YYYY-MM-DD}; may be empty
 * @param words that it concerns; may be empty
 */
public record TrackedChange(
        RevisionKind kind, int place, String author, String date, String words) {
    private static final int MAX_CHARACTERS = 120;

    /** The kind of a change. */
    public enum RevisionKind {
        INSERTED,
        DELETED,
        MOVED_FROM,
        MOVED_TO,
        FORMATTED;

        /** Those that put words in. */
        private static final Set<RevisionKind> ADDING = Set.of(INSERTED, MOVED_TO);

        /** Tells whether its words are in the text after this choice. */
        public boolean isKept(ChangeChoice choice) {
            return this == FORMATTED || ADDING.contains(this) == (choice != ChangeChoice.REJECT);
        }

        private String verb() {
            return switch (this) {
                case INSERTED -> "inserted";
                case DELETED -> "deleted";
                case MOVED_FROM -> "moved away";
                case MOVED_TO -> "moved here";
                case FORMATTED -> "gave another look to";
            };
        }
    }

    /** The treatment of changes. */
    public enum ChangeChoice {
        /** Nothing is done to the document, so it is not imported. */
        ASK,
        /** The text is as if all had been accepted. */
        ACCEPT,
        /** The text is as if all had been rejected. */
        REJECT;

        /** Returns its name as it is written on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tells whether the words of the text depend on it. */
    public boolean concernsWords() {
        return kind != RevisionKind.FORMATTED;
    }

    /** Returns who did what, and when. */
    public String told() {
        String who = author.isBlank() ? "somebody" : author;
        String when = date.isBlank() ? "" : ", " + date;
        return "%s%s, %s %s".formatted(who, when, kind.verb(), quoted());
    }

    private String quoted() {
        String shown = words.strip().replaceAll("\\s+", " ");
        if (shown.isEmpty()) {
            return words.isEmpty() ? "the end of a paragraph" : "white space";
        }
        return "\"" + ShortenedText.of(shown, MAX_CHARACTERS) + "\"";
    }
}
