package org.colloquy.build;

/**
 * Name of a value: the stage that makes it, and a digest of everything that goes in. Equal keys
 * stand for equal values, today and after the next start.
 *
 * @param digest SHA-256 of the inputs, in hexadecimal digits
 */
public record ContentKey<V>(Stage<V> stage, String digest) {

    /** Returns the name of the stage in what {@link #toString} returned. */
    static String stage(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    @Override
    public String toString() {
        return stage.name() + " " + digest;
    }
}
