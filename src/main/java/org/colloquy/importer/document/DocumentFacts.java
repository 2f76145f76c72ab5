package org.colloquy.importer.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.details.DocumentProperty;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a document; null where they say nothing.
 *
 * @param author whoever's program made it
 * @param date as somebody wrote it into a property for it; never when the file was made
 * @param own what this program wrote into a document that it made, by names in lower case; nothing
 *     in a document of another
 */
public record DocumentFacts(
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String language,
        Map<String, String> own) {

    /** Names of properties that say when an interview was made; Word proposes the last two. */
    private static final Set<String> DATES =
            Set.of(
                    "date",
                    DocumentProperty.INTERVIEW_DATE.key(),
                    "date of interview",
                    "recorded date",
                    "date completed");

    public DocumentFacts {
        own = Map.copyOf(own);
    }

    /** Creates the facts of a document that another program made. */
    public DocumentFacts(
            @Nullable String title,
            @Nullable String author,
            @Nullable String date,
            @Nullable String language) {
        this(title, author, date, language, Map.of());
    }

    /** Tells whether this program made the document, so that its styles say what is what. */
    public boolean isOwn() {
        return !own.isEmpty();
    }

    /** Tells whether a property of this name says when an interview was made. */
    public static boolean isDate(String name) {
        return DATES.contains(name.toLowerCase(Locale.ROOT));
    }
}
