package org.colloquy.analysis.terms;

/**
 * Count of a name in an interview, or in all of them.
 *
 * @param all how often it occurs
 * @param telling how often within a sentence, where capitals tell
 * @param alone how often it is no part of a longer name
 * @param passage the passage of its first occurrence, from 0
 * @param start of its first occurrence in that passage
 */
record NameCount(int all, int telling, int alone, int passage, int start) {

    NameCount plus(NameCount other) {
        return new NameCount(
                all + other.all, telling + other.telling, alone + other.alone, passage, start);
    }
}
