package org.colloquy.model.reading;

/**
 * Marks by which the file of an interview is known.
 *
 * @param slug its address below {@code interviews/}
 * @param path its file, relative to the corpus
 * @param digest names the file's text: another one has another
 * @param times names the text of the record of times beside it; empty without one
 * @param saysTimes whether its own text says when words of it are said
 */
public record FileIdentity(
        String slug, String path, String digest, String times, boolean saysTimes) {
    /** Returns the marks of a file beside which there are no times. */
    public static FileIdentity untimed(String slug, String path, String digest) {
        return new FileIdentity(slug, path, digest, "", false);
    }

    /** Returns the same marks beside other times. */
    public FileIdentity timed(String other) {
        return new FileIdentity(slug, path, digest, other, saysTimes);
    }

    /** Returns the same marks of a text of which it is known whether it says times. */
    public FileIdentity sayingTimes(boolean says) {
        return new FileIdentity(slug, path, digest, times, says);
    }
}
