package org.colloquy.search.engine;

/** The fields of the index. */
public final class IndexFields {
    /** The forms of a passage's words, with their places. */
    public static final String WORDS = "words";

    /** The interview's address, and a digest of all that the index has of it. */
    public static final String KEY = "key";

    /** The key, as a value of the interview's first entry; the others follow it. */
    public static final String INTERVIEW = "interview";

    /** The number of entries of the interview, at the first of them. */
    public static final String SIZE = "size";

    /** The speaker of an entry, as {@link EntrySpeech} writes it. */
    public static final String SPEECH = "speech";

    public static final String SLUG = "slug";
    public static final String PERSON = "person";
    public static final String ROLE = "role";
    public static final String TOPIC = "topic";
    public static final String YEAR = "year";
    public static final String TERM = "term";

    /** Bound on a name, in characters: a longer one Lucene does not take, and no query can have. */
    private static final int LONGEST_NAME = 8_000;

    private IndexFields() {}

    /** Returns a name as the index has it. */
    public static String name(String written) {
        return written.substring(0, Math.min(written.length(), LONGEST_NAME));
    }
}
