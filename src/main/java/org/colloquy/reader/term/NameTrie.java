package org.colloquy.reader.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Node of a tree over the characters of names, with what is called by the name that ends at it.
 *
 * @param <T> what is called so
 */
final class NameTrie<T> {

    /** Characters by which names go on, sorted: a lookup by them takes no boxing and no hash. */
    private char[] signs = {};

    /** Nodes behind these characters, in the same order. */
    private final List<NameTrie<T>> branches = new ArrayList<>(1);

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
        int known = Arrays.binarySearch(signs, c);
        if (known >= 0) {
            return branches.get(known);
        }
        int place = -known - 1;
        char[] more = Arrays.copyOf(signs, signs.length + 1);
        System.arraycopy(signs, place, more, place + 1, signs.length - place);
        more[place] = c;
        signs = more;
        NameTrie<T> grown = new NameTrie<>();
        branches.add(place, grown);
        return grown;
    }

    /** Returns the node behind this one by a character; null if no name goes on so. */
    @Nullable NameTrie<T> next(char c) {
        int place = Arrays.binarySearch(signs, c);
        return place < 0 ? null : branches.get(place);
    }

    /** Returns whether a name ends here. */
    boolean isCalled() {
        return !called.isEmpty();
    }

    /** Returns what is called by the name that ends here, in the order in which it was added. */
    List<T> called() {
        return called;
    }
}
