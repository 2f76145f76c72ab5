package org.colloquy.importer.document;

import org.jspecify.annotations.Nullable;

/**
 * What the properties of a document say; null where they do not.
 *
 * @param author whoever's program made it
 * @param date as somebody wrote it into a property for it; never when the file was made
 */
public record DocumentFacts(
        @Nullable String title,
        @Nullable String subject,
        @Nullable String author,
        @Nullable String date,
        @Nullable String language) {

    /** No properties. */
    public static final DocumentFacts NONE = new DocumentFacts(null, null, null, null, null);
}
