package org.colloquy.search;

/**
 * Goes through what can be found in a text: its words, and its characters of scripts that set no
 * blanks, each of these with the one behind it. For one thread; any number of texts.
 */
final class Pieces {
    /** Room for a paragraph: for a longer text there is more. */
    private static final int USUAL = 1_000;

    private String text = "";

    /** The same, where a character is read without the string being asked what it is made of. */
    private char[] units = new char[USUAL];

    private int start;
    private int end;
    private int rest;
    private boolean paired;

    /** Goes to the beginning of a text. */
    void begin(String other) {
        text = other;
        if (units.length < text.length()) {
            units = new char[text.length()];
        }
        text.getChars(0, text.length(), units, 0);
        rest = 0;
    }

    /** Goes to the next piece; false if there is none. */
    boolean next() {
        for (int at = rest; at < text.length(); ) {
            int c = codePoint(at);
            int behind = at + Character.charCount(c);
            if (Script.isPaired(c)) {
                rest = behind;
                return piece(at, pairEnd(behind), true);
            }
            if (Script.isLetterOrDigit(c)) {
                rest = closed(wordEnd(at));
                return piece(at, rest, false);
            }
            at = behind;
        }
        rest = text.length();
        return false;
    }

    private boolean piece(int from, int to, boolean isPaired) {
        start = from;
        end = to;
        paired = isPaired;
        return true;
    }

    /** Where it begins, in UTF-16 units. */
    int start() {
        return start;
    }

    /** Where it ends: for a character behind the one that it is paired with. */
    int end() {
        return end;
    }

    /** Whether it is a character, and the one behind it if that is to be paired with it. */
    boolean isPaired() {
        return paired;
    }

    String written() {
        return text.substring(start, end);
    }

    /** Whether it is a word, without cutting it out of the text. */
    boolean isWritten(String word) {
        return word.length() == end - start && text.startsWith(word, start);
    }

    /** Whether nothing joins or closes it, so that it has no parts. */
    boolean isOfLetters() {
        for (int i = start; i < end; i++) {
            char c = units[i];
            if (!Character.isSurrogate(c) && !Script.isWord(c)) {
                return false;
            }
        }
        return true;
    }

    /** Its length in UTF-16 units. */
    int length() {
        return end - start;
    }

    /** One of its UTF-16 units. */
    char unit(int i) {
        return units[start + i];
    }

    private int pairEnd(int at) {
        if (at == text.length()) {
            return at;
        }
        int c = codePoint(at);
        return Script.isPaired(c) ? at + Character.charCount(c) : at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int c = codePoint(at);
            int behind = at + Character.charCount(c);
            boolean joined = Script.isWord(c) ? !Script.isPaired(c) : isJoint(c, behind);
            if (!joined) {
                return at;
            }
            at = behind;
        }
        return at;
    }

    private boolean isJoint(int c, int behind) {
        boolean joins = c == '&' || c == '＆' || c == '.' || c == '_' || Folding.isApostrophe(c);
        if (!joins || behind >= text.length()) {
            return false;
        }
        int next = codePoint(behind);
        return Script.isLetterOrDigit(next) && !Script.isPaired(next);
    }

    /** The end of a word with what closes it: {@code C++}, {@code F#}. */
    private int closed(int wordEnd) {
        if (!isClosing(wordEnd)) {
            return wordEnd;
        }
        int at = wordEnd;
        if (text.startsWith("++", at)) {
            at += 2;
        } else {
            at++;
        }
        boolean free = at == text.length() || !Script.isWord(codePoint(at));
        return free && Character.isLetter(text.codePointBefore(wordEnd)) ? at : wordEnd;
    }

    private boolean isClosing(int at) {
        return at < text.length() && (units[at] == '+' || units[at] == '#');
    }

    private int codePoint(int at) {
        return Character.codePointAt(units, at, text.length());
    }
}
