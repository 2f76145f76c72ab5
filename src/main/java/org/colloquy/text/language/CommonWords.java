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
    private static final int LOOKED_AT = 8 * 1024;

    /** Fewer words may be names, titles or a quotation. */
    private static final int MIN_WORDS = 60;

    /** The fewest in a hundred words. */
    private static final int MIN_SHARE = 8;

    /** Fewer different ones may be a name or a refrain. */
    private static final int MIN_DIFFERENT = 5;

    /** The factor by which they must outnumber those of any other language. */
    private static final int LEAD = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The languages of each word: a few words are common in two of them. */
    private static final Map<String, Set<String>> LANGUAGES_OF_WORD = new HashMap<>();

    static {
        add("en", "the and of to is that it was you for with have this are not be we what they do");
        add("de", "der die das und ist nicht ich ein eine mit auf dem den wir sie auch sich für");
        add("de", "aber oder wenn dass haben wird sind wie noch nur kann einen hat");
        add("fr", "les des est une pas dans pour sur nous vous avec mais cette sont être aux leur");
        add("fr", "je qui au ont était fait et");
        add("es", "el los las y pero muy más del está este hay eso también porque cuando por como");
        add("es", "una lo mi yo cómo qué fue dos e");
        add("pt", "não uma os em com você eu isso muito foi também são ao pelo mas tem ele da na");
        add("pt", "é e do dos das um às pela pelos");
        add(
                "gl",
                "non unha moi máis pero tamén polo pola ata isto eu é do dos das da na os ao foi");
        add(
                "ca",
                "els amb és per però també més aquest aquesta molt dels al què les una el del són");
        add(
                "it",
                "il che gli della è anche più questo nel alla dei perché delle sono degli molto ho");
        add("it", "di e non per un si abbiamo come cosa");
        add("nl", "het een van niet voor ook maar wat naar hebben zijn deze dat ik je er bij");
        add("sv", "och att är inte jag för ett också från som på det vi har kan med av");
        add("da", "og er jeg ikke det til har kan skal vi på som med at fra også");
        add("da", "af hvad mig dig noget meget bliver sig nu synes");
        add("nb", "og er jeg ikke det til har kan skal vi på som med at fra også");
        add("nb", "av å hva meg deg noe mye blir seg nå synes");
        add("pl", "nie się jest że jak czy ale przez dla które tylko już było na tak to");
        add("pl", "w z do od za co są mam bo bardzo może jestem będzie oraz także jego mnie");
        add("cs", "že jsem není jako nebo když který už bylo jsme ale na to z od za co tak jak");
        add("cs", "do se v je si pro ve jsou být které která má tom jeho bych");
        add("tr", "bir ve bu için çok daha gibi değil ama olan bana sonra");
        add("tr", "ile olarak kadar şey diye çünkü nasıl bunu şu yok biz bizim benim olduğu");
        add("tr", "ancak böyle şimdi önce her veya ise");
        add("vi", "và của là không có được cho một những với trong các người này đã cũng mình");
        add("id", "yang dan itu untuk dengan tidak dari ini juga adalah saya kita");
    }

    private CommonWords() {}

    private static void add(String language, String words) {
        for (String word : words.split(" ")) {
            LANGUAGES_OF_WORD.computeIfAbsent(word, key -> new HashSet<>()).add(language);
        }
    }

    /** Returns the language of a text, a BCP 47 tag; empty if its words tell none for sure. */
    public static Optional<String> languageOf(String body) {
        String beginning = body.substring(0, Math.min(body.length(), LOOKED_AT));
        Map<String, Integer> found = new HashMap<>();
        int words = 0;
        Matcher word = WORD.matcher(LanguageGuesser.withoutCode(beginning));
        while (word.find()) {
            String written = word.group().toLowerCase(Locale.ROOT);
            words++;
            if (LANGUAGES_OF_WORD.containsKey(written)) {
                found.merge(written, 1, Integer::sum);
            }
        }
        return words < MIN_WORDS ? Optional.empty() : leader(found, words);
    }

    /**
     * Returns the language of most common words.
     *
     * @param found how often each common word occurs
     */
    private static Optional<String> leader(Map<String, Integer> found, int words) {
        Map<String, Integer> byLanguage = new HashMap<>();
        found.forEach(
                (word, count) ->
                        languages(word).forEach(l -> byLanguage.merge(l, count, Integer::sum)));
        return byLanguage.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() * 100 >= MIN_SHARE * words)
                .filter(most -> isAlone(most.getValue(), byLanguage))
                .filter(most -> leads(most.getKey(), most.getValue(), found))
                .map(Map.Entry::getKey)
                .filter(language -> different(language, found) >= MIN_DIFFERENT);
    }

    /** Tells whether one language has so many words; sisters may share all of a short text. */
    private static boolean isAlone(int count, Map<String, Integer> byLanguage) {
        return byLanguage.values().stream().filter(other -> other == count).count() == 1;
    }

    private static Set<String> languages(String word) {
        return LANGUAGES_OF_WORD.getOrDefault(word, Set.of());
    }

    private static long different(String language, Map<String, Integer> found) {
        return found.keySet().stream().filter(word -> languages(word).contains(language)).count();
    }

    /** Tells whether words that the leader does not have are few in any other language. */
    private static boolean leads(String leader, int count, Map<String, Integer> found) {
        Map<String, Integer> others = new HashMap<>();
        found.forEach(
                (word, times) -> {
                    if (!languages(word).contains(leader)) {
                        languages(word).forEach(l -> others.merge(l, times, Integer::sum));
                    }
                });
        return others.values().stream().allMatch(other -> other * LEAD <= count);
    }
}
