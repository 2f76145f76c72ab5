package org.colloquy.reader.frontmatter.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.reader.frontmatter.FrontMatterFields;

/**
 * Keys of which nothing is made, though they may say what a page would show: an author may be the
 * one who asks, a summary may be the subtitle. Only who edits the corpus knows.
 */
public final class LeftKeys {
    private static final String SUBTITLE = "subtitle";
    private static final String ASKING = "interviewers";
    private static final Map<String, String> PERHAPS =
            Map.of(
                    "author", ASKING,
                    "authors", ASKING,
                    "summary", SUBTITLE,
                    "excerpt", SUBTITLE,
                    "description", SUBTITLE,
                    "desc", SUBTITLE);

    private LeftKeys() {}

    /** Returns those that front matter has where it lacks the key of ours, in its order. */
    public static List<String> in(FrontMatterFields fields) {
        return fields.unread().stream()
                .filter(key -> PERHAPS.containsKey(folded(key)))
                .filter(key -> fields.isGiven(key) && !fields.isGiven(perhaps(key)))
                .toList();
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** Returns the key of ours for which such a key may stand. */
    public static String perhaps(String key) {
        return PERHAPS.getOrDefault(folded(key), SUBTITLE);
    }

    /** Returns what such a key may say, in words. */
    public static String meaning(String key) {
        return perhaps(key).equals(SUBTITLE) ? "the subtitle" : "who asks";
    }
}
