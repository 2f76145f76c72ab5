package org.colloquy.site.rendition.format;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;

/**
 * Format in which an interview goes out, at {@code interviews/SLUG.ENDING}, and, where that makes
 * sense, one of its questions or sections, at {@code interviews/SLUG/q5.ENDING}.
 *
 * <p>A file is made of the model when somebody asks for it. For the same edition and settings it
 * has the same bytes, whoever makes it and when: no time of day, no chance, entries of an archive
 * in a fixed order with a fixed time.
 */
public interface InterviewRendition {

    /** Returns the format of its files. */
    FileFormat format();

    /** Returns whether an interview has such a file. */
    default boolean exists(Corpus corpus, Interview interview) {
        return true;
    }

    /** Returns the file of a whole interview that has one. */
    PageContent whole(Corpus corpus, Interview interview);

    /** Returns whether each question and each section of an interview has such a file too. */
    default boolean hasParts() {
        return false;
    }

    /**
     * Returns the file of a question or section, where there are such files.
     *
     * @throws UnsupportedOperationException if there are none
     */
    default PageContent part(Corpus corpus, Interview interview, InterviewExtract part) {
        throw new UnsupportedOperationException(format().ending());
    }
}
