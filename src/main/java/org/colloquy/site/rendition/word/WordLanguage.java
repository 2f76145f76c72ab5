package org.colloquy.site.rendition.word;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.site.text.TextDirection;
import org.colloquy.text.language.LanguageNames;
import org.colloquy.text.xml.XmlText;

/**
 * Languages as Word names them: with a country, and apart for Latin, East Asian and right-to-left
 * writing.
 */
final class WordLanguage {
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");
    private static final Map<String, String> COUNTRIES =
            Map.of("zh-Hans", "zh-CN", "zh-Hant", "zh-TW", "zh", "zh-CN");

    /** Languages of writing that is not the document's own, as Word has them at first. */
    private static final Map<String, String> OTHERS =
            Map.of("w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");

    private static final String UNTOLD = "=\"x-none\"";

    private final String language;

    /**
     * Creates the languages of a document.
     *
     * @param language its own, a BCP 47 tag
     */
    WordLanguage(String language) {
        this.language = language;
    }

    /**
     * Returns the tag that Word knows for a language; English of what is none, or a private one.
     */
    static String tag(String language) {
        String known = COUNTRIES.getOrDefault(language, language);
        Locale written = Locale.forLanguageTag(known);
        if (!LanguageNames.isTag(known) || written.getLanguage().isEmpty()) {
            return "en-US";
        }
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(known));
        String country =
                written.getCountry().isEmpty() ? likely.getCountry() : written.getCountry();
        return country.isEmpty() ? written.getLanguage() : written.getLanguage() + "-" + country;
    }

    /** Writes the language of a run. */
    void write(XmlText xml, String other) {
        if (!other.equals(language)) {
            xml.empty("w:lang", attribute(other), tag(other));
        }
    }

    private static String attribute(String language) {
        if (EAST_ASIAN.contains(Locale.forLanguageTag(language).getLanguage())) {
            return "w:eastAsia";
        }
        return isFromRight(language) ? "w:bidi" : "w:val";
    }

    /** Tells whether a language is written from right to left. */
    static boolean isFromRight(String language) {
        return TextDirection.of(language).equals(TextDirection.RTL);
    }

    /** Tells whether the document is written from right to left. */
    boolean isFromRight() {
        return isFromRight(language);
    }

    /** Returns the styles with the language of the document, which each of them then has. */
    String put(String styles) {
        String known = styles;
        String own = attribute(language);
        for (String attribute : List.of("w:val", "w:eastAsia", "w:bidi")) {
            String tag = attribute.equals(own) ? tag(language) : OTHERS.getOrDefault(attribute, "");
            known = known.replace(attribute + UNTOLD, attribute + "=\"" + tag + "\"");
        }
        return known;
    }
}
