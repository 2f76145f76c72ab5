package org.colloquy.search;

/** In what order interviews with hits are shown. */
public enum Order {
    /** The interview with the best hit first, and in it the best hits. */
    RELEVANCE,
    /** The newest interview first, and in it the order of the text. */
    DATE
}
