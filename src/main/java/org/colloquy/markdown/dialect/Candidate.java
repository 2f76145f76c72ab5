package org.colloquy.markdown.dialect;

import org.colloquy.corpus.StartTime;
import org.jspecify.annotations.Nullable;

/**
 * What looks like a label at the head of a line.
 *
 * @param line where the line begins
 * @param from where the label begins: its time, emphasis or name
 * @param kept how many signs of emphasis after {@code from} stay, because the words stand in it too
 * @param end behind the label and the white space that follows it
 * @param before what stands before the name
 * @param written the name with its colon
 * @param after what stands behind the colon and is no words
 * @param name the name alone
 * @param key what its spellings have in common
 * @param alias a short name in brackets behind it
 */
record Candidate(
        int line,
        int from,
        int kept,
        int end,
        String before,
        String written,
        String after,
        String name,
        String key,
        @Nullable String alias,
        @Nullable StartTime time,
        Style style,
        Place place) {

    /** How a label is set apart from the words. */
    enum Style {
        /** {@code Name: words}. */
        PLAIN(false),
        /** {@code **Name:** words} or {@code **Name**: words}. */
        MARKED(false),
        /** {@code **Name: words**}. */
        AROUND(false),
        /**
         * {@code [00:12] **Name** words} or {@code Name 00:12} alone: a time in place of a colon.
         */
        TIMED(false),
        /** {@code Q - words}. */
        DASH(true),
        /** {@code RS) words}. */
        BRACKET(true),
        /** {@code **Name**} alone on its line. */
        BARE(true);

        private final boolean doubtful;

        Style(boolean doubtful) {
            this.doubtful = doubtful;
        }

        /** Whether much else is written like that. */
        boolean isDoubtful() {
            return doubtful;
        }
    }

    /**
     * Where it stands.
     *
     * @param chunk the number of its block
     * @param first whether its line is the first of the block
     * @param alone whether nothing stands behind it on its line
     */
    record Place(int chunk, boolean first, boolean alone) {}

    /**
     * What repeats of a label: few are said, many times, and what is known of one is known of all.
     *
     * @param first whether its line is the first of a block
     */
    record Said(String key, String name, @Nullable String alias, Style style, boolean first) {}

    Said said() {
        return new Said(key, name, alias, style, place.first());
    }

    boolean asks() {
        return Names.asks(key);
    }

    boolean answers() {
        return Names.answers(key);
    }

    boolean isEvent() {
        return Names.isEvent(key);
    }

    /** The same under the key of a word that is known. */
    Candidate meaning(String word) {
        return new Candidate(
                line, from, kept, end, before, written, after, name, word, alias, time, style,
                place);
    }

    /** The same with another name. */
    Candidate named(String other) {
        return new Candidate(
                line,
                from,
                kept,
                end,
                before,
                written,
                after,
                other,
                Names.key(other),
                alias,
                time,
                style,
                place);
    }

    Candidate as(Place other) {
        return new Candidate(
                line, from, kept, end, before, written, after, name, key, alias, time, style,
                other);
    }
}
