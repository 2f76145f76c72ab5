package org.colloquy.model.reading;

/**
 * Marks by which the file of an interview is known.
 *
 * @param slug its address below {@code interviews/}
 * @param path its file, relative to the corpus
 * @param digest names the file's text: another one has another
 * @param times names the text of the record of times beside it; empty without one
 */
public record FileIdentity(String slug, String path, String digest, String times) {
    /** Returns the same marks beside other times. */
    public FileIdentity timed(String other) {
        return new FileIdentity(slug, path, digest, other);
    }
}
