package org.colloquy.reader;

import org.colloquy.model.Settings;
import org.colloquy.reader.link.LinkTargets;
import org.colloquy.reader.shared.SharedReading;
import org.colloquy.reader.source.CorpusLayout;

/**
 * Context in which an interview is read: settings, terms and people, and the files to which it may
 * link.
 */
record ReadingContext(SharedReading shared, CorpusLayout files) {

    /** Returns the name of all of it: an equal one has the same, another has another. */
    String key() {
        return shared.key() + " " + files.digest();
    }

    LinkTargets targets() {
        return shared.targets(files);
    }

    Settings settings() {
        return shared.settings();
    }
}
