package org.colloquy.quotation.draft;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Marks of quotation in pairs, of all languages of the site. An apostrophe is no mark: a single
 * mark opens where a word begins, and closes where one ends.
 */
final class MarkPairs {
    /** The marks that may close a quotation, by the one that opens it. */
    private static final Map<Character, String> CLOSING =
            Map.ofEntries(
                    Map.entry('“', "”\""),
                    Map.entry('„', "“”\"‟"),
                    Map.entry('‟', "”"),
                    Map.entry('”', "”"),
                    Map.entry('«', "»"),
                    Map.entry('»', "«"),
                    Map.entry('‹', "›"),
                    Map.entry('›', "‹"),
                    Map.entry('「', "」"),
                    Map.entry('『', "』"),
                    Map.entry('〝', "〞〟"),
                    Map.entry('‘', "’'"),
                    Map.entry('‚', "‘’'"),
                    Map.entry('"', "\"”"),
                    Map.entry('＂', "＂"),
                    Map.entry('\'', "'’"));

    private static final String SINGLE = "‘‚'";
    private static final String AMBIGUOUS = "\"'”»›";
    private static final String BEFORE_OPENING = "([{（［〔【<—–―-:：,，、;/“„«「『‘‚\"'»‹";

    /** The letters that follow an apostrophe at the beginning of a word. */
    private static final Pattern ELIDED =
            Pattern.compile(
                    "['‘](?:\\d|(?:tis|twas|til|em|cause|bout|n|round)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private MarkPairs() {}

    /** Says whether a quotation may begin at a place. */
    static boolean isOpening(CharSequence text, int at) {
        char c = text.charAt(at);
        if (!CLOSING.containsKey(c) || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (c == '»' || c == '›' || c == '”') {
            return isFree(text, at) && !isBlank(next) && !isStop(next);
        }
        boolean spaced = c == '«' || c == '‹';
        if (isBlank(next) && !spaced) {
            return false;
        }
        if (ELIDED.matcher(text).region(at, text.length()).lookingAt()) {
            return false;
        }
        boolean needsFreedom = SINGLE.indexOf(c) >= 0 || AMBIGUOUS.indexOf(c) >= 0;
        return !needsFreedom || isFree(text, at);
    }

    /** Says whether nothing stands before a place that belongs to a word. */
    private static boolean isFree(CharSequence text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0 || isIdeographic(before);
    }

    /** Says whether a mark at a place closes what another opened. */
    static boolean isClosing(char opening, CharSequence text, int at) {
        char c = text.charAt(at);
        if (CLOSING.getOrDefault(opening, "").indexOf(c) < 0) {
            return false;
        }
        if (SINGLE.indexOf(opening) < 0) {
            return true;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        boolean isInWord = Character.isLetterOrDigit(before) && isLetterOfBlanks(next);
        return !isInWord && !isBlank(before);
    }

    /**
     * Says whether a mark that may close may as well be an apostrophe behind a plural: {@code the
     * workers’ rights}.
     */
    static boolean isDoubtful(char opening, CharSequence text, int at) {
        if (SINGLE.indexOf(opening) < 0 || at == 0 || at + 2 >= text.length()) {
            return false;
        }
        char before = Character.toLowerCase(text.charAt(at - 1));
        return before == 's'
                && isBlank(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    static boolean isSingle(char opening) {
        return SINGLE.indexOf(opening) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isStop(char c) {
        return ".,;:!?)".indexOf(c) >= 0;
    }

    private static boolean isIdeographic(char c) {
        return c >= 0x2E80 && c < 0xFF00 && Character.isLetterOrDigit(c);
    }

    /** Says whether a letter is of a script that parts words by blanks. */
    private static boolean isLetterOfBlanks(char c) {
        return Character.isLetterOrDigit(c) && !isIdeographic(c);
    }
}
