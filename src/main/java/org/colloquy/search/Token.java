package org.colloquy.search;

/**
 * A form under which a place in a text is found.
 *
 * @param position of the word in the text, counted from 0; one word may have several forms
 */
record Token(Kind kind, String form, Span place, int position) {

    /** What a form is of a word. */
    enum Kind {
        /** The word as it is written, folded. */
        WHOLE,
        /** A part of a word that is also found by itself: {@code node} of {@code node.js}. */
        PART,
        /** Its stem, marked with its language. */
        STEM,
        /** One character of Chinese, Japanese or Korean. */
        CHARACTER,
        /** Two such characters in a row. */
        PAIR
    }

    private static final char MARK = '\u0001';

    /** How a stem stands among the forms: no word begins so. */
    static String stem(String language, String stem) {
        return MARK + language + ':' + stem;
    }

    /** The same form where its word stands elsewhere. */
    Token moved(int characters, int positions) {
        Span there = new Span(place.start() + characters, place.end() + characters);
        return new Token(kind, form, there, position + positions);
    }
}
