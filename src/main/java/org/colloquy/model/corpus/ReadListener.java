package org.colloquy.model.corpus;

import org.colloquy.model.interview.Interview;

/** Listener to the reading of a corpus. It is called from any thread. */
public interface ReadListener {

    /** Nobody wants to know. */
    ReadListener NOBODY =
            new ReadListener() {
                @Override
                public void begun(Corpus shared) {}

                @Override
                public void read(Interview interview) {}
            };

    /**
     * Hears that everything is there with which interviews are read.
     *
     * @param shared settings, terms and the people who are listed: a corpus without interviews
     */
    void begun(Corpus shared);

    /**
     * Hears that an interview has been read; what only all of them together show is not known yet.
     */
    void read(Interview interview);
}
