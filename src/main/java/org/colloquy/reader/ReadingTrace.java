package org.colloquy.reader;

import org.colloquy.reader.link.LinkTrace;

/**
 * Trace of the last reading of an interview: what it asked of files, terms and people, and what it
 * was told. A later reading of the same text that would be told the same is the same, and is found
 * by these answers.
 *
 * @param terms digest of all names of terms that were looked for
 * @param named digest of those that were found
 */
record ReadingTrace(LinkTrace links, String terms, String named) {}
