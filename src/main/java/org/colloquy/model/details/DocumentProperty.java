package org.colloquy.model.details;

import java.util.Locale;

/**
 * Properties by which a Word document that this program made carries the facts of its interview, so
 * that an import takes them back.
 */
public enum DocumentProperty {
    /** The form of the document's styles; only documents of this program have it. */
    COLLOQUY("Colloquy"),
    INTERVIEWERS("Interviewers"),
    INTERVIEWEES("Interviewees"),
    SPEAKERS("Speakers"),
    INTERVIEW_DATE("Interview date"),
    PUBLICATION("Publication"),
    SOURCE("Source"),
    RIGHTS("Rights"),
    FOREIGN_LANGUAGE("Foreign language"),
    TAGS("Tags");

    private final String title;

    DocumentProperty(String title) {
        this.title = title;
    }

    /** Returns its name, as people see it in Word. */
    public String title() {
        return title;
    }

    /** Returns its name in small letters, since Word takes capitals for the same. */
    public String key() {
        return title.toLowerCase(Locale.ROOT);
    }
}
