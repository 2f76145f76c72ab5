package org.colloquy.analysis.terms;

import org.colloquy.model.interview.Interview;

/** Count of a name in all interviews, and the place where it stands first. */
final class NameTotal {
    private final Interview first;
    private final NameCount place;
    private int all;
    private int telling;
    private int alone;
    private int uncased;
    private int interviews;

    NameTotal(Interview first, NameCount place) {
        this.first = first;
        this.place = place;
    }

    void add(NameCount count, boolean cased) {
        all += count.all();
        telling += count.telling();
        alone += count.alone();
        uncased += cased ? 0 : count.all();
        interviews++;
    }

    Interview first() {
        return first;
    }

    /** Returns where it stands first in the first interview. */
    NameCount place() {
        return place;
    }

    int all() {
        return all;
    }

    /** Returns how often it stands where capitals tell. */
    int telling() {
        return telling;
    }

    /** Returns how often it is no part of a longer name. */
    int alone() {
        return alone;
    }

    /** Returns how often it stands in texts whose own script has no capitals. */
    int uncased() {
        return uncased;
    }

    int interviews() {
        return interviews;
    }
}
