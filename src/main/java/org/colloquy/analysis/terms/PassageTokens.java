package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a passage that may be names, without addresses and handles. */
final class PassageTokens {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\S*(?:://|www\\.)\\S*|[^\\s(]+@[^\\s)]+|(?<!\\S)[@#]\\S+|\\S*[\\p{L}\\p{N}]_[\\p{L}\\p{N}]\\S*");

    /** Signs behind which a sentence or something like it begins. */
    private static final String OPENERS = ".!?…:;\"“”«»„‘—–|•*(\n[";

    private static final String JOINERS = "&+’'-\u2010\u2011";

    /** Length of the ending of a name with a dot in it, as in {@code Example.org}. */
    private static final int MAX_ENDING = 4;

    private PassageTokens() {}

    /** Returns the text with blanks in place of addresses. */
    static String withoutAddresses(String text) {
        if (text.indexOf('/') < 0
                && text.indexOf('@') < 0
                && text.indexOf('#') < 0
                && text.indexOf('_') < 0) {
            return text;
        }
        return ADDRESS.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }

    static List<CasedToken> of(String text) {
        List<CasedToken> tokens = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isCased(text.charAt(i))) {
                int behind = end(text, i);
                boolean opens = opens(text, end, i, tokens);
                tokens.add(CasedToken.of(text.substring(i, behind), i, opens));
                end = behind;
                i = behind - 1;
            }
        }
        return tokens;
    }

    /** Tells whether a character is a digit or a letter of a script that has capitals. */
    private static boolean isCased(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER ->
                    true;
            default -> false;
        };
    }

    private static boolean goesOn(char c) {
        return isCased(c)
                || (c > 127
                        && (Character.getType(c) == Character.MODIFIER_LETTER
                                || Character.getType(c) == Character.NON_SPACING_MARK));
    }

    /** A word may hold hyphens, ampersands and apostrophes, and dots as in U.S and Node.js. */
    private static int end(String text, int start) {
        int part = start;
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (goesOn(c)) {
                at++;
            } else if (at + 1 < text.length()
                    && isCased(text.charAt(at + 1))
                    && (JOINERS.indexOf(c) >= 0 || (c == '.' && joins(text, part, at)))) {
                part = at + 1;
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Tells whether a dot belongs to the word: between initials, or before a short ending. */
    private static boolean joins(String text, int part, int dot) {
        int end = dot + 1;
        boolean small = true;
        while (end < text.length() && goesOn(text.charAt(end))) {
            small &= !Character.isUpperCase(text.charAt(end));
            end++;
        }
        int length = end - dot - 1;
        boolean initials =
                length == 1
                        && !small
                        && dot - part <= 2
                        && Character.isUpperCase(text.charAt(part));
        return initials || (small && length > 1 && length <= MAX_ENDING);
    }

    private static boolean opens(String text, int from, int to, List<CasedToken> before) {
        if (before.isEmpty()) {
            return true;
        }
        CasedToken last = before.get(before.size() - 1);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean abbreviates = c == '.' && i == from && abbreviates(last);
            if (OPENERS.indexOf(c) >= 0 && !abbreviates && !isPlainBracket(c, i)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a bracket opens within a sentence, where capitals are as telling as before. */
    private static boolean isPlainBracket(char c, int at) {
        return (c == '(' || c == '[') && at > 0;
    }

    private static boolean abbreviates(CasedToken token) {
        return token.casing() == CasedToken.Casing.DOTTED
                || (token.text().length() <= 2 && Character.isUpperCase(token.text().charAt(0)));
    }
}
