package org.colloquy.analysis.terms;

import java.util.regex.Pattern;

/**
 * Word of a script with capitals, or a number, where it stands in a passage.
 *
 * @param text less a possessive ending
 * @param start in the passage
 * @param end behind the text
 * @param opens whether a sentence, a line or a quotation begins with it, so that its capital says
 *     nothing
 * @param casing how its capitals stand
 */
record CasedToken(String text, int start, int end, boolean opens, Casing casing) {

    /** Ways in which capitals make a word a name. */
    enum Casing {
        /** Capitals and digits alone: {@code NSC}, {@code R&D}, {@code GPT-4}. */
        SHORT_FORM,
        /** Capitals within the word: {@code KubeFed}, {@code iFlytek}. */
        MIXED,
        /** A capital at the beginning. */
        CAPITAL,
        /** A dotted abbreviation: {@code U.S}. */
        DOTTED,
        LOWER,
        NUMBER
    }

    private static final Pattern SHORT =
            Pattern.compile("[\\p{Lu}\\p{N}]+(?:[&+\\u2010\\u2011-][\\p{Lu}\\p{N}]+)*");
    private static final Pattern PARTS = Pattern.compile("[-\u2010\u2011&+'’]");

    /** The speaker of the sentence, or a single letter before what is written small: no name. */
    private static final Pattern PRONOUN = Pattern.compile("I|\\p{Lu}['’]\\p{Ll}+");

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.)+\\p{Lu}");

    /** Capitals beyond this many are a shout or the name of a file. */
    private static final int MAX_SHORT = 10;

    static CasedToken of(String text, int start, boolean opens) {
        String plain = withoutPossessive(text);
        return new CasedToken(plain, start, start + plain.length(), opens, casing(plain));
    }

    private static String withoutPossessive(String text) {
        int last = text.length() - 1;
        boolean ends =
                last > 1
                        && (text.charAt(last) == 's' || text.charAt(last) == 'S')
                        && (text.charAt(last - 1) == '\'' || text.charAt(last - 1) == '’');
        return ends ? text.substring(0, last - 1) : text;
    }

    private static Casing casing(String text) {
        int capitals = 0;
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            letters |= Character.isLetter(c);
        }
        if (capitals == 0) {
            return letters ? Casing.LOWER : Casing.NUMBER;
        }
        if (PRONOUN.matcher(text).matches()) {
            return Casing.LOWER;
        }
        if (text.indexOf('.') > 0) {
            return DOTTED.matcher(text).matches() ? Casing.DOTTED : Casing.LOWER;
        }
        if (capitals > 1 && isShortForm(singular(text))) {
            return Casing.SHORT_FORM;
        }
        if (isMixed(text)) {
            return Casing.MIXED;
        }
        return Character.isUpperCase(text.charAt(0)) ? Casing.CAPITAL : Casing.LOWER;
    }

    private static boolean isShortForm(String word) {
        return word.length() <= MAX_SHORT
                && Character.isLetter(word.codePointAt(0))
                && SHORT.matcher(word).matches();
    }

    /** Tells whether a capital or a digit follows a small letter within a part of the word. */
    private static boolean isMixed(String text) {
        for (String part : PARTS.split(text)) {
            boolean small = false;
            boolean capital = false;
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (small && Character.isUpperCase(c)) {
                    return true;
                }
                if (capital && i > 1 && Character.isLowerCase(c) && isAllCapitals(part, i)) {
                    return !part.substring(i).equals("s");
                }
                small |= Character.isLowerCase(c);
                capital |= Character.isUpperCase(c);
            }
            if (capital && Character.isDigit(part.charAt(part.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllCapitals(String part, int before) {
        return part.substring(0, before).codePoints().allMatch(Character::isUpperCase);
    }

    /** Returns a short form without the ending of its plural, any other word as it is. */
    String singular() {
        return singular(text);
    }

    private static String singular(String text) {
        int last = text.length() - 1;
        boolean plural =
                last > 1
                        && text.charAt(last) == 's'
                        && (Character.isUpperCase(text.charAt(last - 1))
                                || Character.isDigit(text.charAt(last - 1)));
        return plural ? text.substring(0, last) : text;
    }
}
