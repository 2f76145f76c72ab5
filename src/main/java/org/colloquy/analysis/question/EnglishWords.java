package org.colloquy.analysis.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * English words by what they do in a question. The lists are closed; in other languages each word
 * counts as one that says what is asked about, which finds fewer groups and no wrong ones.
 */
final class EnglishWords {
    private static final Map<String, String> ASKING =
            Map.ofEntries(
                    Map.entry("who", "who"),
                    Map.entry("whom", "who"),
                    Map.entry("whose", "who"),
                    Map.entry("what", "what"),
                    Map.entry("which", "what"),
                    Map.entry("when", "when"),
                    Map.entry("where", "where"),
                    Map.entry("why", "why"),
                    Map.entry("how", "how"),
                    Map.entry("not", "not"),
                    Map.entry("never", "not"),
                    Map.entry("no", "not"));

    /** Words that mean something that was said before. */
    static final Set<String> POINTING =
            Set.of(
                    "this", "that", "these", "those", "it", "its", "they", "them", "their", "he",
                    "him", "his", "she", "her", "such", "there", "else", "also", "too");

    /** Words that lead to a question and are no part of it. */
    static final Set<String> OPENING =
            words(
                    """
                    and so but well now then ok okay alright all right finally lastly also first hello hi hey
                    please excellent great thanks thank
                    """);

    /** {@code What do you think?} asks of what was said before. */
    static final Pattern OPINION = Pattern.compile("\\b(?:think|feel|mean|say|know|agree)\\b");

    private static final Set<String> COMMON =
            words(
                    """
                    a an the and or but so if as at by for from in into of off on onto out over to up with about
                    after before than then though while because until since
                    i me my mine we us our ours you your yours yourself yourselves he him his she her hers it its
                    they them their theirs this that these those there here one ones someone somebody anyone anybody
                    everyone people
                    am is are was were be been being do does did doing done have has had having can could will would
                    shall should may might must ought gonna wanna
                    just very really quite rather also too only even still again ever already yet now today actually
                    basically maybe perhaps please well ok okay like kind sort bit little lot some any all both each
                    other more most much many few own such else
                    hello hi hey thanks thank welcome excellent great good nice finally lastly first
                    get got getting gets
                    tell telling describe describing explain explaining introduce introducing introduction introductions start starting begin share
                    sharing say said talk talking speak give let lets know hear love want wanted think thought feel
                    mean see look looks way thing things something anything everything
                    wondering wonder curious guess question ask asked asking
                    """);

    private EnglishWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    /**
     * Returns what a word asks for, the same for {@code who} and {@code whom}; null if it asks
     * nothing.
     */
    static @Nullable String asking(String word) {
        return ASKING.get(word);
    }

    /** Tells whether a word says nothing of what is asked about. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /**
     * Returns a word without the endings that a wording changes most: plural, {@code -ed}, {@code
     * -ing}.
     */
    static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && word.endsWith("ing")) {
            return withoutE(word.substring(0, word.length() - 3));
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return withoutE(word.substring(0, word.length() - 2));
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return withoutE(word.substring(0, word.length() - 1));
        }
        return withoutE(word);
    }

    /** {@code uses}, {@code used}, {@code using} and {@code use} have the same stem. */
    private static String withoutE(String stem) {
        return stem.length() > 2 && stem.endsWith("e")
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }
}
