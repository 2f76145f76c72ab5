package org.colloquy.site.text;

import java.util.Locale;
import org.colloquy.text.ShortenedText;

/** Operations on texts of any language. */
public final class LocaleTexts {
    private LocaleTexts() {}

    /** Returns a text with a capital at its head. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Tells whether an address can be linked as one of the web. */
    public static boolean isOnTheWeb(String address) {
        return address.matches("https?://\\S+");
    }

    /** Returns at most so many characters of a text on one line, cut at a word. */
    public static String shortened(String text, int length) {
        String line = text.strip().replaceAll("[ \\t\\n]+", " ");
        if (line.length() <= length) {
            return line;
        }
        int cut = line.lastIndexOf(' ', length - 1);
        return cut > length / 2 ? line.substring(0, cut) + "…" : ShortenedText.of(line, length - 1);
    }
}
