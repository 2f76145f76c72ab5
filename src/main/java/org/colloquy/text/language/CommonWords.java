package org.colloquy.text.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that stand in nearly every sentence of a language and in next to none of another: they
 * tell in which language a text in Latin letters is written. It is told only where they are many
 * and leave those of all others far behind, so that a talk with quotations tells that of the talk,
 * and one in two languages tells none.
 */
public final class CommonWords {
    private static final int LOOKED_AT = 16 * 1024;

    /** Fewer words may be names, titles or a quotation. */
    private static final int MIN_WORDS = 60;

    /** The fewest in a hundred words. */
    private static final int MIN_SHARE = 8;

    /** Fewer different ones may be a name or a refrain. */
    private static final int MIN_DIFFERENT = 5;

    /** The factor by which they must outnumber those of any other language. */
    private static final int LEAD = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Map<String, String> LANGUAGE_OF_WORD = new HashMap<>();

    static {
        add("en", "the and of to is that it was you for with have this are not be we what they");
        add("de", "der die das und ist nicht ich ein eine mit auf dem den wir sie auch sich für");
        add("de", "aber oder wenn dass haben wird sind wie noch nur kann einen hat");
        add("fr", "les des est une pas dans pour sur nous vous avec mais cette sont être aux leur");
        add("fr", "je qui au ont était fait et");
        add("es", "el los las y pero muy más del está este hay eso también porque cuando por como");
        add("es", "una lo mi yo cómo qué fue");
        add("pt", "não uma os em com você eu isso muito foi também são ao pelo mas tem ele da na");
        add(
                "it",
                "il che gli della è anche più questo nel alla dei perché delle sono degli molto ho");
        add("it", "di non per un si abbiamo come cosa");
        add("nl", "het een van niet voor ook maar wat naar hebben zijn deze dat ik je er bij");
        add("sv", "och att är inte jag för ett också från som på det vi");
        add("pl", "nie się jest że jak czy ale przez dla które tylko już było na tak to");
        add("cs", "že jsem není jako nebo když který už bylo jsme ale");
        add("tr", "bir ve bu için çok daha gibi değil ama olan bana sonra");
        add("id", "yang dan itu untuk dengan tidak dari ini juga adalah saya kita");
    }

    private CommonWords() {}

    private static void add(String language, String words) {
        for (String word : words.split(" ")) {
            LANGUAGE_OF_WORD.putIfAbsent(word, language);
        }
    }

    /** Returns the language of a text, a BCP 47 tag; empty if its words tell none for sure. */
    public static Optional<String> languageOf(String body) {
        String beginning = body.substring(0, Math.min(body.length(), LOOKED_AT));
        Map<String, Integer> found = new HashMap<>();
        Set<String> different = new HashSet<>();
        int words = 0;
        Matcher word = WORD.matcher(LanguageGuesser.withoutCode(beginning));
        while (word.find()) {
            String written = word.group().toLowerCase(Locale.ROOT);
            String language = LANGUAGE_OF_WORD.get(written);
            words++;
            if (language != null) {
                found.merge(language, 1, Integer::sum);
                different.add(written);
            }
        }
        Optional<String> leader = words < MIN_WORDS ? Optional.empty() : leader(found, words);
        return leader.filter(language -> count(different, language) >= MIN_DIFFERENT);
    }

    private static long count(Set<String> different, String language) {
        return different.stream().map(LANGUAGE_OF_WORD::get).filter(language::equals).count();
    }

    private static Optional<String> leader(Map<String, Integer> found, int words) {
        return found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() * 100 >= MIN_SHARE * words)
                .filter(most -> leads(most, found))
                .map(Map.Entry::getKey);
    }

    private static boolean leads(Map.Entry<String, Integer> most, Map<String, Integer> found) {
        return found.entrySet().stream()
                .filter(other -> !other.getKey().equals(most.getKey()))
                .allMatch(other -> other.getValue() * LEAD <= most.getValue());
    }
}
