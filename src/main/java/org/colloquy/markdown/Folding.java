package org.colloquy.markdown;

/** Which characters count as the same when a name is looked for. */
final class Folding {
    private Folding() {}

    /** A character without its case, its kind of quote or its kind of hyphen. */
    static char anyCase(char c) {
        if (c >= 'a' && c <= 'z') {
            return c; // What most texts are made of.
        }
        return Character.toLowerCase(Character.toUpperCase(sign(c)));
    }

    /** A character without its kind of quote or hyphen. */
    private static char sign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            default -> isSpace(c) ? ' ' : c;
        };
    }

    /** Soft hyphens and marks of no width, which a reader does not see. */
    static boolean isIgnored(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2009';
    }

    /** Where the white space ends that begins here; -1 if it has two line ends or ends the text. */
    static int endOfSpace(CharSequence text, int start) {
        int at = start;
        int lineEnds = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            lineEnds += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return lineEnds > 1 || at == text.length() ? -1 : at;
    }

    /** Whether the text between two offsets is a name with the name's own capitals. */
    static boolean sameCase(String name, CharSequence text, int start, int end) {
        int at = start;
        for (int i = 0; i < name.length(); i++) {
            while (at < end && isIgnored(text.charAt(at))) {
                at++;
            }
            if (at >= end || sign(name.charAt(i)) != sign(text.charAt(at))) {
                return false;
            }
            at = isSpace(text.charAt(at)) ? endOfSpace(text, at) : at + 1;
        }
        return true;
    }
}
