package org.colloquy.search.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Stemmer of one language, by its Snowball algorithm. The stem of a word without accents has none
 * either, so that the word is found however it was typed. For one thread.
 */
public final class WordStemmer {
    private static final Map<String, Supplier<SnowballStemmer>> ALGORITHMS =
            Map.ofEntries(
                    Map.entry("ar", ArabicStemmer::new),
                    Map.entry("ca", CatalanStemmer::new),
                    Map.entry("da", DanishStemmer::new),
                    Map.entry("de", German2Stemmer::new),
                    Map.entry("el", GreekStemmer::new),
                    Map.entry("en", EnglishStemmer::new),
                    Map.entry("es", SpanishStemmer::new),
                    Map.entry("et", EstonianStemmer::new),
                    Map.entry("fi", FinnishStemmer::new),
                    Map.entry("fr", FrenchStemmer::new),
                    Map.entry("ga", IrishStemmer::new),
                    Map.entry("hi", HindiStemmer::new),
                    Map.entry("hu", HungarianStemmer::new),
                    Map.entry("id", IndonesianStemmer::new),
                    Map.entry("it", ItalianStemmer::new),
                    Map.entry("lt", LithuanianStemmer::new),
                    Map.entry("nb", NorwegianStemmer::new),
                    Map.entry("nl", DutchStemmer::new),
                    Map.entry("nn", NorwegianStemmer::new),
                    Map.entry("no", NorwegianStemmer::new),
                    Map.entry("pt", PortugueseStemmer::new),
                    Map.entry("ro", RomanianStemmer::new),
                    Map.entry("ru", RussianStemmer::new),
                    Map.entry("sr", SerbianStemmer::new),
                    Map.entry("sv", SwedishStemmer::new),
                    Map.entry("ta", TamilStemmer::new),
                    Map.entry("tr", TurkishStemmer::new));

    /** The languages that join articles to the next word by an apostrophe. */
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca");

    /** The languages that join endings to names by an apostrophe. */
    private static final Set<String> SUFFIXING = Set.of("tr");

    /** The beginning of a stem among the forms; no word begins so. */
    private static final char MARK = '\u0001';

    private final String language;
    private final SnowballStemmer algorithm;

    private WordStemmer(String language, SnowballStemmer algorithm) {
        this.language = language;
        this.algorithm = algorithm;
    }

    /**
     * Returns the stemmer of a language; empty where there is no algorithm for it.
     *
     * @param tag a BCP 47 tag
     */
    public static Optional<WordStemmer> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Optional.ofNullable(ALGORITHMS.get(language))
                .map(algorithm -> new WordStemmer(language, algorithm.get()));
    }

    /** Returns the language as an ISO 639 code. */
    public String language() {
        return language;
    }

    boolean isEliding() {
        return ELIDING.contains(language);
    }

    boolean isSuffixing() {
        return SUFFIXING.contains(language);
    }

    /** Returns the stem of a word, folded. */
    public String stem(String word) {
        algorithm.setCurrent(word.toLowerCase(Locale.ROOT));
        algorithm.stem();
        return WordFolding.fold(algorithm.getCurrent());
    }

    /** Returns a stem as it stands among the forms of words. */
    public String form(String stem) {
        return MARK + language + ':' + stem;
    }

    /** Returns the stem of what {@link #form} returned. */
    public static String bare(String form) {
        return form.substring(form.indexOf(':') + 1);
    }
}
