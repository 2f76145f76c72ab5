package org.colloquy.quotation.words;

/**
 * Part of a text: a word, or what stands between words.
 *
 * @param form what two spellings of it have in common
 * @param start where it begins in the text
 * @param end where it ends
 * @param glued whether nothing stands between it and the part before it
 */
public record ComparedWord(WordKind kind, String form, int start, int end, boolean glued) {
    /** Says whether it is spoken. */
    public boolean isSpoken() {
        return kind.isSpoken();
    }

    /** Says whether it is no letter and no digit, but read out. */
    public boolean isSymbol() {
        return kind == WordKind.WORD && !Character.isLetterOrDigit(form.codePointAt(0));
    }
}
