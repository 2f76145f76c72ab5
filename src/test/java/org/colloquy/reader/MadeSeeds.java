package org.colloquy.reader;

import java.util.stream.LongStream;

/** Seeds of made texts: those that each run tries, and those of the long runs. */
final class MadeSeeds {
    static final String USUAL = "org.colloquy.reader.MadeSeeds#usual";
    static final String FURTHER = "org.colloquy.reader.MadeSeeds#further";

    private MadeSeeds() {}

    static LongStream usual() {
        return LongStream.rangeClosed(1, 50);
    }

    static LongStream further() {
        return LongStream.rangeClosed(51, 150);
    }
}
