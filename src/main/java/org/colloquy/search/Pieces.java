package org.colloquy.search;

/**
 * Goes through what can be found in a text: its words, and its characters of scripts that set no
 * blanks, each of these with the one behind it. For one thread; any number of texts.
 */
final class Pieces {
    private String text = "";
    private int start;
    private int end;
    private int rest;
    private boolean paired;

    /** Goes to the beginning of a text. */
    void begin(String other) {
        text = other;
        rest = 0;
    }

    /** Goes to the next piece; false if there is none. */
    boolean next() {
        for (int at = rest; at < text.length(); ) {
            int c = text.codePointAt(at);
            int behind = at + Character.charCount(c);
            if (Script.isPaired(c)) {
                rest = behind;
                return piece(at, pairEnd(behind), true);
            }
            if (Character.isLetterOrDigit(c)) {
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
            char c = text.charAt(i);
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
        return text.charAt(start + i);
    }

    private int pairEnd(int at) {
        if (at == text.length()) {
            return at;
        }
        int c = text.codePointAt(at);
        return Script.isPaired(c) ? at + Character.charCount(c) : at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
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
        int next = text.codePointAt(behind);
        return Character.isLetterOrDigit(next) && !Script.isPaired(next);
    }

    /** The end of a word with what closes it: {@code C++}, {@code F#}. */
    private int closed(int wordEnd) {
        int at = wordEnd;
        if (text.startsWith("++", at)) {
            at += 2;
        } else if (text.startsWith("+", at) || text.startsWith("#", at)) {
            at++;
        } else {
            return wordEnd;
        }
        boolean free = at == text.length() || !Script.isWord(text.codePointAt(at));
        return free && Character.isLetter(text.codePointBefore(wordEnd)) ? at : wordEnd;
    }
}
