package org.colloquy.search.result;

/** Order in which interviews with hits are shown. */
public enum ResultOrder {
    /** The interview with the best hit first, and in it the best hits. */
    RELEVANCE,
    /** The newest interview first, and in it the order of the text. */
    DATE
}
