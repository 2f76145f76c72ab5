package org.colloquy.build;

/**
 * Name of a value: the stage that makes it, and a digest of everything that goes in. Equal keys
 * stand for equal values, today and after the next start.
 *
 * @param digest SHA-256 of the inputs, in hexadecimal digits
 */
public record ContentKey<V>(Stage<V> stage, String digest) {

    @Override
    public String toString() {
        return stage.name() + " " + digest;
    }
}
