package org.colloquy.markdown;

import org.colloquy.corpus.Settings;

/**
 * What an interview is read with: settings, terms and people, and the files to which it may link.
 */
record Surroundings(SharedReading shared, CorpusFiles files) {

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
