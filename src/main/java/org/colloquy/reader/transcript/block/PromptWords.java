package org.colloquy.reader.transcript.block;

import java.util.regex.Pattern;

/**
 * Signs and words at the beginning of a prompt, or in Japanese and Korean at its end, that put it
 * to somebody without a question mark.
 */
final class PromptWords {
    /**
     * The letter of questions with a stop, or two dashes in Japanese; other letters with a stop
     * would be initials.
     */
    private static final Pattern MARKED =
            Pattern.compile(
                    "^(?:Q\\s?\\d{0,3}\\s?[.．]\\s?[\\p{L}\\p{N}“\"'「『].{3,}"
                            + "|[―—─]{2}[^―—─].*[\\p{IsHiragana}\\p{IsKatakana}].*)$",
                    Pattern.DOTALL);

    private PromptWords() {}

    /** Tells whether words are marked as a question, whatever they say: {@code Q. Your day}. */
    static boolean isMarked(String words) {
        return MARKED.matcher(words).matches();
    }
}
