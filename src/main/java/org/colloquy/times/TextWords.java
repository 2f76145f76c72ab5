package org.colloquy.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.PassageText;
import org.colloquy.times.match.WordToken;

/** The words of an interview's passages, in the order of the text. */
final class TextWords {

    /** Word at its place. */
    record PlacedWord(Locator passage, WordToken token) {}

    private final List<PlacedWord> words = new ArrayList<>();

    TextWords(Interview interview) {
        interview
                .passages()
                .forEach(
                        passage ->
                                WordToken.of(PassageText.of(passage.text()))
                                        .forEach(
                                                token ->
                                                        words.add(
                                                                new PlacedWord(
                                                                        passage.locator(),
                                                                        token))));
    }

    int size() {
        return words.size();
    }

    PlacedWord get(int word) {
        return words.get(word);
    }

    /** Tells whether a word stands in the same passage as the one before it. */
    boolean goesOn(int word) {
        return word > 0 && words.get(word).passage().equals(words.get(word - 1).passage());
    }

    /** Returns the words with which passages begin. */
    BitSet begins() {
        BitSet begins = new BitSet();
        for (int word = 0; word < size(); word++) {
            begins.set(word, !goesOn(word));
        }
        return begins;
    }

    /**
     * Returns the words as numbers.
     *
     * @param code gives the same number to the same words
     */
    int[] codes(ToIntFunction<String> code) {
        return words.stream().mapToInt(word -> code.applyAsInt(word.token().folded())).toArray();
    }
}
