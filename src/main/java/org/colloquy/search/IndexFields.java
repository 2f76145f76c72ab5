package org.colloquy.search;

/** The fields of the index. */
final class IndexFields {
    /** The forms of a passage's words, with their places. */
    static final String WORDS = "words";

    /** The interview's address, and a digest of all that the index has of it. */
    static final String KEY = "key";

    /** The same, as a value of the interview's first entry; the others follow it. */
    static final String INTERVIEW = "interview";

    /** How many entries the interview has, at the first of them. */
    static final String SIZE = "size";

    /** Who says an entry, and in what part, as {@link Speech} writes it. */
    static final String SPEECH = "speech";

    static final String SLUG = "slug";
    static final String PERSON = "person";
    static final String ROLE = "role";
    static final String TOPIC = "topic";
    static final String YEAR = "year";
    static final String TERM = "term";

    private IndexFields() {}
}
