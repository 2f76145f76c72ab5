package org.colloquy.site;

import com.ibm.icu.util.ULocale;

/** Which way a language is written, as the attribute {@code dir} says it. */
final class Direction {
    static final String LTR = "ltr";
    static final String RTL = "rtl";

    private Direction() {}

    /**
     * @param language a BCP 47 tag; the script that it names, or its usual one, decides
     */
    static String of(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? RTL : LTR;
    }
}
