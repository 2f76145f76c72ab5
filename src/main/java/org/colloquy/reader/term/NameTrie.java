package org.colloquy.reader.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Node of a tree over the characters of names, with what is called by the name that ends at it.
 *
 * @param <T> what is called so
 */
final class NameTrie<T> {

    /** Most nodes have one branch or none, for which the JDK's small maps take little memory. */
    private Map<Character, NameTrie<T>> branches = Map.of();

    private List<T> called = List.of();

    /** Adds what is called by a name, as it is looked for: with folded characters. */
    void add(String name, T named) {
        NameTrie<T> node = this;
        for (int i = 0; i < name.length(); i++) {
            node = node.grow(name.charAt(i));
        }
        List<T> all = new ArrayList<>(node.called);
        all.add(named);
        node.called = List.copyOf(all);
    }

    private NameTrie<T> grow(char c) {
        NameTrie<T> known = branches.get(c);
        if (known != null) {
            return known;
        }
        NameTrie<T> grown = new NameTrie<>();
        if (branches.isEmpty()) {
            branches = Map.of(c, grown);
        } else {
            branches = branches.size() == 1 ? new HashMap<>(branches) : branches;
            branches.put(c, grown);
        }
        return grown;
    }

    /** Returns the node behind this one by a character; null if no name goes on so. */
    @Nullable NameTrie<T> next(char c) {
        return branches.get(c);
    }

    /** Returns what is called by the name that ends here, in the order in which it was added. */
    List<T> called() {
        return called;
    }
}
