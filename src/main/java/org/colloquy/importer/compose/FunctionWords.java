package org.colloquy.importer.compose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that next to every sentence of a language has. They do not tell the language of a text, but
 * tell that it is not the one which a program was set up with.
 */
final class FunctionWords {
    /** Words that are looked at, which are enough for this. */
    private static final int MAX_WORDS = 5_000;

    private static final Map<String, Set<String>> WORDS =
            Map.of(
                    "en",
                            Set.of(
                                    "the", "of", "and", "to", "is", "was", "it", "that", "not",
                                    "with"),
                    "de",
                            Set.of(
                                    "der", "die", "das", "und", "ist", "nicht", "ich", "ein", "mit",
                                    "wenn"),
                    "fr",
                            Set.of(
                                    "le", "les", "et", "est", "des", "une", "dans", "pas", "je",
                                    "qui"),
                    "es", Set.of("el", "los", "y", "es", "una", "por", "con", "las", "del", "lo"),
                    "it", Set.of("il", "che", "di", "e", "è", "una", "per", "non", "della", "gli"),
                    "pt", Set.of("o", "os", "e", "é", "uma", "não", "para", "do", "da", "com"),
                    "nl",
                            Set.of(
                                    "de", "het", "een", "en", "van", "niet", "dat", "ik", "met",
                                    "zijn"),
                    "sv",
                            Set.of(
                                    "och", "att", "det", "som", "är", "inte", "jag", "en", "av",
                                    "på"));

    private FunctionWords() {}

    /** Tells whether a text may be in a language: no other one has more of its words in it. */
    static boolean mayBe(String language, String text) {
        Map<String, Integer> counts = new HashMap<>();
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", MAX_WORDS);
        for (String word : words) {
            WORDS.forEach(
                    (tongue, common) ->
                            counts.merge(tongue, common.contains(word) ? 1 : 0, Integer::sum));
        }
        int own = counts.getOrDefault(language, words.length / 20);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return own >= most && (own > 0 || most == 0);
    }
}
