package org.colloquy.model.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Place on each page of the site from which a page of the house is reached. */
public enum MenuPlace {
    HEADER,
    FOOTER,
    /** Nowhere: only links in texts lead there. */
    NONE;

    /** Returns the places by the words for them. */
    public static Map<String, MenuPlace> byWord() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(MenuPlace::word, Function.identity()));
    }

    /** Returns the words for all places, in their order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(MenuPlace::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
