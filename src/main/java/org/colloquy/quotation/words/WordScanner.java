package org.colloquy.quotation.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.TextFolding;

/**
 * Scanner that cuts a text into words and what stands between them.
 *
 * <p>Rules: a word is letters and digits, with apostrophes between letters and with stops and
 * commas between digits, so that {@code can} is no part of {@code can't} and {@code 5} none of
 * {@code 2.5}. Each sign of Han and Kana is by itself. What is read out ({@code %}, {@code $},
 * {@code &}) is a word. Dashes of all kinds are one, and so are dots that stand for a silence, in
 * brackets or not. A capital in brackets belongs to its word: {@code [T]he}.
 */
final class WordScanner {
    private static final String QUOTE_MARKS = "\"“”„‟«»‹›「」『』〝〞〟＂'‘’‚‛＇`´ʼ";
    private static final String STOPS = ".,;:!?¿¡()[]{}<>|·•、。，；：！？（）［］｛｝〔〕【】《》〈〉．〜~¶†‡*_";
    private static final String DASHES = "-‐‑‒–—―−﹘﹣－─";
    private static final Pattern ELLIPSIS =
            Pattern.compile(
                    "[\\[(（［〔]\\h*(?:…+|⋯+|\\.{2,}|\\.(?:\\h\\.){2,})\\h*[\\])）］〕]|…+|⋯+|\\.{3,}|\\.(?:\\h\\.){2,}");
    private static final Pattern DASHED = Pattern.compile("[" + DASHES + "]+");
    private static final Pattern CAPITAL = Pattern.compile("\\[(\\p{L})\\](?=\\p{L})");

    private final String text;
    private final List<ComparedWord> words = new ArrayList<>();
    private int last;

    WordScanner(String text) {
        this.text = text;
    }

    List<ComparedWord> all() {
        Matcher ellipsis = ELLIPSIS.matcher(text);
        int next = ellipsis.find() ? ellipsis.start() : text.length();
        for (int at = 0; at < text.length(); ) {
            if (at == next && next < text.length()) {
                add(WordKind.ELLIPSIS, "…", at, ellipsis.end());
                at = ellipsis.end();
                next = ellipsis.find() ? ellipsis.start() : text.length();
                continue;
            }
            at = scan(at, next);
            while (next < at && next < text.length()) {
                next = ellipsis.find(at) ? ellipsis.start() : text.length();
            }
        }
        return words;
    }

    /** Takes the part that begins at a place, and returns where it ends. */
    private int scan(int at, int bound) {
        int c = text.codePointAt(at);
        int behind = at + Character.charCount(c);
        if (isBlank(c) || isIgnored(c)) {
            return behind;
        }
        if (QUOTE_MARKS.indexOf(c) >= 0) {
            return behind;
        }
        if (isSign(c)) {
            int end = marksEnd(behind);
            return add(WordKind.SIGN, WordForms.of(text.substring(at, end)), at, end);
        }
        Matcher capital = CAPITAL.matcher(text).region(at, bound);
        if (c == '[' && capital.useTransparentBounds(true).lookingAt()) {
            int end = wordEnd(capital.end());
            String word = capital.group(1) + text.substring(capital.end(), end);
            return add(WordKind.WORD, WordForms.of(word), at, end);
        }
        if (isInWord(c)) {
            int end = wordEnd(at);
            return add(WordKind.WORD, WordForms.of(text.substring(at, end)), at, end);
        }
        if (DASHES.indexOf(c) >= 0) {
            Matcher dashes = DASHED.matcher(text).region(at, text.length());
            int end = dashes.lookingAt() ? dashes.end() : behind;
            return add(WordKind.DASH, "-", at, end);
        }
        String form = WordForms.of(text.substring(at, behind)).replace('。', '.');
        boolean isStop = STOPS.indexOf(c) >= 0 || isSilent(c);
        return add(isStop ? WordKind.STOP : WordKind.WORD, form, at, behind);
    }

    private int add(WordKind kind, String form, int start, int end) {
        if (!form.isEmpty()) {
            boolean glued = !words.isEmpty() && last == start;
            words.add(new ComparedWord(kind, form, start, end, glued));
        }
        last = end;
        return end;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int behind = at + Character.charCount(c);
            boolean goesOn =
                    isInWord(c)
                            || (isIgnored(c) && at > from)
                            || (at > from && isJoint(at, behind));
            if (!goesOn) {
                return at;
            }
            at = behind;
        }
        return at;
    }

    /** Says whether a sign joins what stands before and behind it to one word or number. */
    private boolean isJoint(int at, int behind) {
        char c = text.charAt(at);
        if (behind >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int next = text.codePointAt(behind);
        if (WordForms.isApostrophe(c)) {
            return isInWord(before) && isInWord(next);
        }
        boolean inNumber = c == '.' || c == ',' || c == '．' || c == '，' || c == ':' || c == '/';
        return inNumber && Character.isDigit(before) && Character.isDigit(next);
    }

    private int marksEnd(int from) {
        int at = from;
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isIgnored(int c) {
        return Character.isBmpCodePoint(c) && TextFolding.isIgnored((char) c);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInWord(int c) {
        return (Character.isLetterOrDigit(c) || isMark(c)) && !isSign(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Says whether nobody reads a sign out. */
    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private static boolean isSign(int c) {
        if (c < 0x2E80) {
            return false;
        }
        if (c == 'ー' || c == '々' || c == '〆') {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return Character.isLetter(c)
                && (script == UnicodeScript.HAN
                        || script == UnicodeScript.HIRAGANA
                        || script == UnicodeScript.KATAKANA
                        || script == UnicodeScript.BOPOMOFO);
    }
}
