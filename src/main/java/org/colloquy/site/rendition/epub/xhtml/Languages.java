package org.colloquy.site.rendition.epub.xhtml;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.TextDirection;
import org.colloquy.text.language.LanguageNames;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.colloquy.text.xml.XmlText;

/** Languages and directions as attributes of elements. */
public final class Languages {
    /** Name of the style sheet of all pages. */
    public static final String SHEET = "book.css";

    private static final String UNKNOWN = "und";

    private Languages() {}

    /** Returns a language as books name it; of what is no language, the tag of an unknown one. */
    public static String tag(String language) {
        return isTag(language) ? language : UNKNOWN;
    }

    /** Tells whether a book may name a language so: EPUB asks for tags that are well-formed. */
    static boolean isTag(String language) {
        try {
            new Locale.Builder().setLanguageTag(language);
            return LanguageNames.isTag(language);
        } catch (IllformedLocaleException unlike) {
            return false;
        }
    }

    /** Begins a page in a language. */
    public static XmlText page(String language, String title) {
        XmlText page = new XmlText();
        page.htmlType();
        page.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                tag(language),
                "xml:lang",
                tag(language),
                "dir",
                TextDirection.of(language));
        page.open("head");
        page.element("title", title);
        page.empty("link", "rel", "stylesheet", "type", "text/css", "href", SHEET);
        page.close();
        page.line();
        return page;
    }

    /** Returns the attributes of a language in an element; none where all around it is in it. */
    public static String[] within(String language, String around) {
        return language.equals(around)
                ? new String[0]
                : new String[] {
                    "lang",
                    tag(language),
                    "xml:lang",
                    tag(language),
                    "dir",
                    TextDirection.of(language)
                };
    }

    /** Returns attributes with those of the language of the book's own words before them. */
    public static String[] with(Messages words, String around, String... attributes) {
        return joined(within(words.language(), around), attributes);
    }

    /** Returns attributes with the language of the book's own words, whatever is around. */
    public static String[] of(Messages words, String... attributes) {
        return joined(within(words.language(), ""), attributes);
    }

    private static String[] joined(String[] first, String[] second) {
        return Stream.of(first, second).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /** Writes a text whose parts may be in other languages. */
    public static void runs(XmlText xml, List<ScriptRun> runs) {
        for (ScriptRun run : runs) {
            String language = run.language();
            if (language == null) {
                xml.text(run.text());
            } else {
                xml.element("span", run.text(), "lang", tag(language), "xml:lang", tag(language));
            }
        }
    }
}
