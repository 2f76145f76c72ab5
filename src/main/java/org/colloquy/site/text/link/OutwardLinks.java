package org.colloquy.site.text.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The addresses outside the site to which one page links. They are numbered in the order in which
 * the page writes its first link to each, so that print can list each once.
 */
public final class OutwardLinks {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String address) {
        return numbers.computeIfAbsent(address, first -> numbers.size() + 1);
    }

    /**
     * Returns the addresses in the order of their numbers, as they are read: a mailbox without its
     * scheme.
     */
    public List<String> addresses() {
        return numbers.keySet().stream().map(a -> a.replaceFirst("(?i)^mailto:", "")).toList();
    }
}
