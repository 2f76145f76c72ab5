package org.colloquy.site.text;

import java.util.List;
import java.util.Locale;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.path.SiteLinks;

/**
 * Link to an interview in another language.
 *
 * @param language a BCP 47 tag, that of the name too
 * @param name of the language in itself, such as {@code 한국어}
 * @param title of the interview in that language
 */
public record LanguageLink(String href, String language, String name, String title) {

    /** Returns links to an interview in its other languages, in the order of these. */
    public static List<LanguageLink> others(Corpus corpus, Interview interview, String root) {
        return corpus.translations().of(interview).stream().map(one -> of(one, root)).toList();
    }

    private static LanguageLink of(Interview other, String root) {
        String language = other.details().language();
        String href = SiteLinks.interview(root, other);
        return new LanguageLink(href, language, name(language), other.details().title());
    }

    /** Returns the name of a language in itself. */
    public static String name(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return LocaleTexts.capital(locale.getDisplayName(locale));
    }
}
