package org.colloquy.quotation.words;

import java.util.List;

/**
 * A text, and its parts in their order.
 *
 * @param words all that counts: marks of quotation and white space are left out
 */
public record WordRow(String text, List<ComparedWord> words) {
    public WordRow {
        words = List.copyOf(words);
    }

    /** Cuts a text into its parts. */
    public static WordRow of(String text) {
        return new WordRow(text, new WordScanner(text).all());
    }

    /** Returns the number of parts. */
    public int size() {
        return words.size();
    }

    /** Returns a part. */
    public ComparedWord word(int at) {
        return words.get(at);
    }

    /** Returns the number of words: two signs of a script without blanks count as one. */
    public double spoken() {
        return spoken(0, size());
    }

    /** Returns the number of words from a part to before another. */
    public double spoken(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weight(word(i));
        }
        return sum;
    }

    /** Returns how much a part counts as a word. */
    public static double weight(ComparedWord word) {
        return switch (word.kind()) {
            case WORD -> 1;
            case SIGN -> 0.5;
            default -> 0;
        };
    }

    /** Returns the text from a part to before another, without white space at its ends. */
    public String text(int from, int to) {
        return from >= to ? "" : text.substring(word(from).start(), word(to - 1).end());
    }

    /**
     * Returns the words from a part to before another as they are looked for, without the brackets
     * and marks in them.
     */
    public String sought(int from, int to) {
        StringBuilder sought = new StringBuilder();
        for (int i = from; i < to; i++) {
            ComparedWord word = word(i);
            boolean joined = word.kind() == WordKind.SIGN && i > from && word(i - 1).isSpoken();
            sought.append(joined ? "" : " ").append(word.isSpoken() ? word.form() : "");
        }
        return sought.toString().strip();
    }

    /** Returns the place of the first word from a place on; the size if there is none. */
    public int firstSpoken(int from) {
        int at = from;
        while (at < size() && !word(at).isSpoken()) {
            at++;
        }
        return at;
    }
}
