package org.colloquy.reader.term;

import java.lang.Character.UnicodeScript;

/**
 * Places where a name may begin and end, whatever the script; {@code \b} is useless beside Chinese.
 */
public final class WordBoundaries {
    /** Below it is what most texts are made of, and what can be told at once. */
    private static final int ASCII = 0x80;

    private WordBoundaries() {}

    public static boolean canBegin(CharSequence text, int at) {
        if (at == 0 || Character.isLowSurrogate(text.charAt(at))) {
            return at == 0;
        }
        if (text.charAt(at - 1) < ASCII && text.charAt(at) < ASCII) {
            return !joins(text.charAt(at - 1));
        }
        return canBeginBetween(
                Character.codePointBefore(text, at), Character.codePointAt(text, at));
    }

    public static boolean canBeginBetween(int before, int first) {
        return !(joins(before) && (isSign(first) || continues(before, first)));
    }

    /** Korean sets its particles right behind a name. */
    static boolean canEnd(CharSequence text, int at) {
        if (at == text.length()) {
            return true;
        }
        int last = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at);
        if (isMark(after)) {
            return false;
        }
        if (isHangul(after)) {
            return true;
        }
        return !(joins(after) && (isSign(last) || continues(last, after)));
    }

    private static boolean continues(int a, int b) {
        return joins(a) && joins(b) && sameKind(a, b);
    }

    /** A name may begin or end with a sign: {@code U.S.} is not a part of {@code U.S.A.}. */
    private static boolean isSign(int c) {
        return !Character.isLetterOrDigit(c) && !isMark(c);
    }

    /** Tells whether a character is part of a word in a script that sets words apart. */
    private static boolean joins(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (!Character.isLetterOrDigit(c) && !isMark(c)) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> false;
            default -> true;
        };
    }

    /** A Latin name ends where Korean begins, and the other way round. */
    private static boolean sameKind(int a, int b) {
        return isHangul(a) == isHangul(b);
    }

    private static boolean isHangul(int c) {
        return c >= ASCII && UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    private static boolean isMark(int c) {
        if (c < ASCII) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
