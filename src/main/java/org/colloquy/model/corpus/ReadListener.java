package org.colloquy.model.corpus;

import org.colloquy.model.interview.Interview;

/** Who wants to know of a corpus while it is being read. Called from any thread. */
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
     * What interviews are read with is there.
     *
     * @param shared settings, terms and the people who are listed: a corpus without interviews
     */
    void begun(Corpus shared);

    /** An interview has been read; what only all of them together show is not known yet. */
    void read(Interview interview);
}
