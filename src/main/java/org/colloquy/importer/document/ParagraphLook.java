package org.colloquy.importer.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Look of a paragraph.
 *
 * @param outline the level of a heading, from 1; 0 for what is none
 * @param item its place in a list; null if it is in none
 * @param centred whether its lines stand in the middle
 */
public record ParagraphLook(
        ParagraphRole role, int outline, @Nullable ListItem item, boolean centred) {

    /** The look of a paragraph of which nothing is known. */
    public static final ParagraphLook BODY = new ParagraphLook(ParagraphRole.BODY, 0, null, false);

    /** Roles by the names of styles, which programs save in English. */
    public static final Map<String, ParagraphRole> ROLES =
            Map.of(
                    "title", ParagraphRole.TITLE,
                    "subtitle", ParagraphRole.SUBTITLE,
                    "author", ParagraphRole.AUTHOR,
                    "byline", ParagraphRole.AUTHOR,
                    "date", ParagraphRole.DATE,
                    "quote", ParagraphRole.QUOTE,
                    "intense quote", ParagraphRole.QUOTE,
                    "block text", ParagraphRole.QUOTE,
                    "quotations", ParagraphRole.QUOTE,
                    "caption", ParagraphRole.CAPTION);

    /** The role of a paragraph by its style. */
    public enum ParagraphRole {
        /** A paragraph like others. */
        BODY,
        /** The title of the document. */
        TITLE,
        /** The line below the title. */
        SUBTITLE,
        /** The line that names its authors. */
        AUTHOR,
        /** The line with its date. */
        DATE,
        /** Words of somebody else. */
        QUOTE,
        /** The caption below a picture. */
        CAPTION,
        /** A question, in a document that this program made. */
        QUESTION,
        /** Another heading, in a document that this program made. */
        TOPIC
    }

    /**
     * Place of a paragraph in a list.
     *
     * @param list which list of the document it is
     * @param level from 0
     * @param number the number before it; 0 if a sign stands there
     */
    public record ListItem(String list, int level, int number) {}

    /** Returns this as a place in a list. */
    public ParagraphLook as(@Nullable ListItem other) {
        return new ParagraphLook(role, outline, other, centred);
    }
}
