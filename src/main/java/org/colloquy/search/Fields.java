package org.colloquy.search;

/** The fields of the index. */
final class Fields {
    /** The forms of a passage's words, with their places. */
    static final String WORDS = "words";

    /** The first two and the first three letters of its words, for short beginnings. */
    static final String BEGINNINGS = "beginnings";

    /** The interview's address, and a digest of all that the index has of it. */
    static final String KEY = "key";

    /** Which of the interview's entries it is, counted from 0. */
    static final String NUMBER = "number";

    static final String SLUG = "slug";
    static final String PERSON = "person";
    static final String ROLE = "role";
    static final String TOPIC = "topic";
    static final String YEAR = "year";
    static final String TERM = "term";

    private Fields() {}
}
