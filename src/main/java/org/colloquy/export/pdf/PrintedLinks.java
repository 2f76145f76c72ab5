package org.colloquy.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The links of a page that is printed: what they lead to, and what they are called. Links within
 * the page are known by the name of their target, in the order of the text; others by a number that
 * stands for their address while the browser has them.
 */
final class PrintedLinks {
    private static final String NUMBERED = "https://link.invalid/";

    private final List<OutwardLink> outward = new ArrayList<>();
    private final Map<String, Deque<String>> inward = new HashMap<>();

    /**
     * A link that leads out of the page.
     *
     * @param address where it leads
     * @param words what it is called
     */
    record OutwardLink(String address, String words) {}

    /** Takes in a link within the page. */
    void inward(String target, String words) {
        inward.computeIfAbsent(target, none -> new ArrayDeque<>()).add(words);
    }

    /** Takes in a link out of the page, and returns the address that stands for it. */
    String outward(String address, String words) {
        outward.add(new OutwardLink(address, words));
        return NUMBERED + (outward.size() - 1);
    }

    /** Returns the link for which an address stands; null if it stands for none. */
    @Nullable OutwardLink outward(String numbered) {
        if (!numbered.startsWith(NUMBERED)) {
            return null;
        }
        try {
            int number = Integer.parseInt(numbered.substring(NUMBERED.length()));
            return number < outward.size() ? outward.get(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns what the next link to a target is called; the same again after the last. */
    @Nullable String nextTo(String target) {
        Deque<String> words = inward.get(target);
        if (words == null) {
            return null;
        }
        return words.size() > 1 ? words.remove() : words.peek();
    }

    /** Returns all addresses and words, by which one page's links are told from another's. */
    @Override
    public String toString() {
        return outward + " " + new TreeMap<>(inward);
    }
}
