package org.colloquy.quotation.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.colloquy.text.SeparatedList;

/**
 * Words beside a quotation that tell who has said it, of all languages at once: a draft may quote
 * in another than its own. They lie in {@code attribution/words_XX.properties}.
 */
final class AttributionWords {
    /** The name in a phrase. */
    static final String NAME = "_";

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ko", "ja", "zh");

    private static final AttributionWords ALL = new AttributionWords();

    private final Map<String, Set<List<String>>> phrases = new HashMap<>();

    private AttributionWords() {
        Map<String, List<List<String>>> found = new HashMap<>();
        for (String language : LANGUAGES) {
            Properties words = words(language);
            for (String key : words.stringPropertyNames()) {
                for (String phrase : SeparatedList.read(words.getProperty(key))) {
                    found.computeIfAbsent(key, k -> new ArrayList<>()).add(words(phrase, key));
                }
            }
        }
        found.forEach((key, list) -> phrases.put(key, Set.copyOf(list)));
    }

    /** Returns those of all languages. */
    static AttributionWords all() {
        return ALL;
    }

    private static Properties words(String language) {
        String name = "/attribution/words_" + language + ".properties";
        Properties words = new Properties();
        try (InputStream file = AttributionWords.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Takes a phrase apart; one that is written without blanks stays in one piece. */
    private static List<String> words(String phrase, String key) {
        return key.equals("frames") || key.equals("spoken")
                ? List.of(phrase)
                : List.of(phrase.toLowerCase(Locale.ROOT).replace("_'s", "_ 's").split("\\s+"));
    }

    /** Returns the phrases of a kind, each as its words. */
    Set<List<String>> phrases(String kind) {
        return phrases.getOrDefault(kind, Set.of());
    }

    /** Says whether a word is one of a kind. */
    boolean is(String kind, String word) {
        return phrases(kind).contains(List.of(word));
    }

    /** Returns the words of a kind, the longest first. */
    List<String> list(String kind) {
        return phrases(kind).stream()
                .map(words -> String.join(" ", words))
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
