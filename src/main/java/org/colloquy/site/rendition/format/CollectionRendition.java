package org.colloquy.site.rendition.format;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.PageContent;

/**
 * Format in which several interviews go out together: a series at {@code series/NAME.ENDING}, all
 * at {@code corpus.ENDING}. What holds of {@link InterviewRendition} holds here too.
 */
public interface CollectionRendition {

    /** Returns the format of its files. */
    FileFormat format();

    /** Returns whether a collection has such a file. */
    default boolean exists(Corpus corpus, InterviewCollection collection) {
        return true;
    }

    /**
     * Returns whether its files have the texts of the interviews, and not only facts about them.
     */
    default boolean hasTexts() {
        return true;
    }

    /** Returns the file of a collection that has one. */
    PageContent all(Corpus corpus, InterviewCollection collection);
}
