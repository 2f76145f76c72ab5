package org.colloquy.reader.frontmatter;

import java.util.HashSet;
import java.util.Set;

/** Record of the keys that have been read, so that those nobody reads can be told or kept. */
final class KeyUse {
    private final Set<String> asked = new HashSet<>();
    private final Set<String> peeked = new HashSet<>();
    private final Set<String> adopted = new HashSet<>();

    /** Notes that the value of a key is read. */
    void ask(String key) {
        asked.add(key);
    }

    /** Notes that a key is looked at, and stays among the others. */
    void peek(String key) {
        peeked.add(key);
    }

    /** Notes that a key of ours has the value that stands under one of another convention. */
    void adopt(String own, String other) {
        peeked.add(other);
        adopted.add(own);
        if (KeyConventions.folded(own).equals(KeyConventions.folded(other))) {
            asked.add(other);
        }
    }

    /** Tells whether the value of a key has been read. */
    boolean isAsked(String key) {
        return asked.contains(key);
    }

    /** Tells whether nobody has read a key, nor looked at it. */
    boolean isUnread(String key) {
        return !asked.contains(key) && !peeked.contains(key);
    }

    /** Tells whether the value of a key stands under one of another convention. */
    boolean isAdopted(String key) {
        return adopted.contains(key);
    }
}
