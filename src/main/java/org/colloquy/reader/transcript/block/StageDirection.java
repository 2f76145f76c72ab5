package org.colloquy.reader.transcript.block;

/** Words in brackets that say what happens, and are said by nobody: {@code [She laughs.]}. */
final class StageDirection {
    private static final String OPENING = "([（【";
    private static final String CLOSING = ")]）】";

    private StageDirection() {}

    /** Tells whether one pair of brackets holds all of the words. */
    static boolean isAll(String words) {
        int end = words.length() - 1;
        int bracket = end < 1 ? -1 : OPENING.indexOf(words.charAt(0));
        if (bracket < 0) {
            return false;
        }
        return words.indexOf(CLOSING.charAt(bracket)) == end;
    }
}
