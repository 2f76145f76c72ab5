package org.colloquy.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Foldings: each gives two spellings that count as the same one form.
 *
 * <p>What counts as the same depends on what is compared, so there are several, from the weakest to
 * the strongest: {@link #composed} keeps capitals, {@link #composedLower} does not, {@link
 * #compatibleLower} does not keep the width of letters either, and {@link #withoutMarks} leaves no
 * accents. Names of terms are looked for in running text, character by character and without a
 * copy: {@link #anyCase}, {@link #isIgnored} and {@link #sameCase} fold them on the way.
 */
public final class TextFolding {
    /** First sign of Unicode that joins the one before it. */
    private static final char FIRST_ACCENT = '\u0300';

    private TextFolding() {}

    /** Returns a text in small letters, by rules that depend on no language. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Returns a text in small letters on one line, with single blanks and none at its ends. */
    public static String line(String text) {
        return lower(Whitespace.single(text.strip()));
    }

    /** Returns a text with composed letters (NFC), as most programs write them. */
    public static String composed(String text) {
        return isBelowAccents(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Tells whether no letter comes after the first accent of Unicode: nothing is to compose. */
    private static boolean isBelowAccents(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_ACCENT) {
                return false;
            }
        }
        return true;
    }

    /** Returns a text with composed small letters. */
    public static String composedLower(String text) {
        return lower(composed(text));
    }

    /** Returns a text in which each letter stands before its accents (NFD). */
    public static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Returns a text without ligatures, wide or raised letters (NFKC). */
    public static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Returns a text of small letters without ligatures, wide or raised ones. */
    public static String compatibleLower(String text) {
        return lower(compatible(text));
    }

    /** Returns a text without ligatures, wide or raised letters, and without any accents. */
    public static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    /** Returns a text with Latin letters that have no base letter written as two of those. */
    public static String latin(String text) {
        return text.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "Ae")
                .replace("œ", "oe")
                .replace("Œ", "Oe")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("ı", "i")
                .replaceAll("['’ʼ]", "");
    }

    /** Returns each character of a name as {@link #anyCase} folds it. */
    public static String anyCase(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            folded.append(anyCase(name.charAt(i)));
        }
        return folded.toString();
    }

    /** Returns a character without its case, its kind of quote, hyphen or blank. */
    public static char anyCase(char c) {
        if (c >= 'a' && c <= 'z') {
            return c; // What most texts are made of.
        }
        return Character.toLowerCase(Character.toUpperCase(sign(c)));
    }

    private static char sign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            default -> Whitespace.isInName(c) ? ' ' : c;
        };
    }

    /** Tells a soft hyphen or a mark of no width, which a reader does not see. */
    public static boolean isIgnored(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /**
     * Tells if a part of a text is a name with the name's own capitals, whatever its kind of
     * quotes, hyphens and white space.
     *
     * @param start where the part begins
     * @param end where it ends
     */
    public static boolean sameCase(String name, CharSequence text, int start, int end) {
        int at = start;
        for (int i = 0; i < name.length(); i++) {
            while (at < end && isIgnored(text.charAt(at))) {
                at++;
            }
            if (at >= end || sign(name.charAt(i)) != sign(text.charAt(at))) {
                return false;
            }
            at =
                    Whitespace.isInName(text.charAt(at))
                            ? Whitespace.endWithinParagraph(text, at)
                            : at + 1;
        }
        return true;
    }
}
