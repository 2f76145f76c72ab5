package org.colloquy.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * The stems of one language's words, by the Snowball algorithms. Of a word without accents the stem
 * has none either, so that it is found however it was typed. Not for several threads.
 */
final class Stems {
    private static final Map<String, Supplier<SnowballStemmer>> PROGRAMS =
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

    private static final int KEPT = 20_000;

    private final String language;
    private final SnowballStemmer program;
    private final Map<String, String> known = new HashMap<>();

    private Stems(String language, SnowballStemmer program) {
        this.language = language;
        this.program = program;
    }

    /**
     * The stems of a language; empty where there is no algorithm for it.
     *
     * @param tag a BCP 47 tag
     */
    static Optional<Stems> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Optional.ofNullable(PROGRAMS.get(language))
                .map(program -> new Stems(language, program.get()));
    }

    String language() {
        return language;
    }

    /** The folded stem of a word in lower case. */
    String stem(String word) {
        String stem = known.get(word);
        if (stem == null) {
            if (known.size() > KEPT) {
                known.clear();
            }
            stem = Folding.fold(stemmed(word));
            known.put(word, stem);
        }
        return stem;
    }

    private String stemmed(String word) {
        program.setCurrent(word);
        program.stem();
        return program.getCurrent();
    }
}
