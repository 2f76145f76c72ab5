package org.colloquy.site.text;

import com.ibm.icu.util.ULocale;

/** Which way a language is written, as the attribute {@code dir} says it. */
public final class TextDirection {
    public static final String LTR = "ltr";
    public static final String RTL = "rtl";

    private TextDirection() {}

    /**
     * Returns the direction in which a language is written.
     *
     * @param language a BCP 47 tag; the script that it names, or its usual one, decides
     */
    public static String of(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? RTL : LTR;
    }
}
