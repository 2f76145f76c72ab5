package org.colloquy.model.corpus;

import org.colloquy.model.interview.Interview;

/**
 * Listener to the reading of a corpus, which hears what it wants to. It is called from any thread.
 */
public interface ReadListener {

    /** Nobody wants to know. */
    ReadListener NOBODY = new ReadListener() {};

    /**
     * Hears that everything is there with which interviews are read.
     *
     * @param shared settings, terms and the people who are listed: a corpus without interviews
     */
    default void begun(Corpus shared) {}

    /**
     * Hears that an interview has been read; what only all of them together show is not known yet.
     */
    default void read(Interview interview) {}
}
