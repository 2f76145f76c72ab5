package org.colloquy.reader.transcript.name;

import org.colloquy.text.Whitespace;

/** The words that name nobody and yet can stand for who speaks. */
public final class SpeakerPhrase {
    private static final int MAX_WORDS = 5;

    private SpeakerPhrase() {}

    /**
     * Tells whether a label names nobody: it says what somebody does, {@code Translator}, or is a
     * phrase, {@code Woman in audience}, with a capital and, for a name, too many small letters.
     */
    public static boolean isPart(String name) {
        return LabelMeaning.isRole(NameSpelling.key(name))
                || (isPhrase(name) && Character.isUpperCase(name.strip().codePointAt(0)));
    }

    /**
     * Tells whether words that look like no name can stand for who speaks: {@code The interviewer},
     * {@code Woman in audience}; not {@code For example}, {@code What it costs}.
     */
    public static boolean isPhrase(String name) {
        String stripped = NameSpelling.plain(name).strip();
        return NameShape.of(stripped) == NameShape.NONE
                && !stripped.isEmpty()
                && Character.isLetter(stripped.codePointAt(0))
                && stripped.codePoints().anyMatch(NameLetters::isSmall)
                && !LabelWords.PHRASE_BEGINNINGS.contains(
                        NameSpelling.key(Whitespace.split(stripped)[0]))
                && !Whitespace.hasMoreWords(stripped, MAX_WORDS)
                && NameLetters.areOfNames(stripped);
    }
}
