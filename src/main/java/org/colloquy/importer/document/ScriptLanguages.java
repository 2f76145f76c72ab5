package org.colloquy.importer.document;

import org.colloquy.importer.model.NamedLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Languages that a program gives to words, one for each of its three kinds of script; null where it
 * gives none.
 */
public record ScriptLanguages(
        @Nullable String latin, @Nullable String eastAsian, @Nullable String complex) {
    /** No languages. */
    public static final ScriptLanguages NONE = new ScriptLanguages(null, null, null);

    /** Returns languages; what is no tag is none. */
    public static ScriptLanguages of(
            @Nullable String latin, @Nullable String eastAsian, @Nullable String complex) {
        return new ScriptLanguages(
                NamedLanguage.of(latin), NamedLanguage.of(eastAsian), NamedLanguage.of(complex));
    }

    /** Returns these where they are given, else those below. */
    public ScriptLanguages over(ScriptLanguages base) {
        return new ScriptLanguages(
                latin == null ? base.latin : latin,
                eastAsian == null ? base.eastAsian : eastAsian,
                complex == null ? base.complex : complex);
    }

    /** Returns the language of words, by the script in which most of their letters are. */
    public @Nullable String of(String words) {
        int[] letters = new int[3];
        words.codePoints().filter(Character::isLetter).forEach(c -> letters[kind(c)]++);
        if (letters[1] > 0 && letters[1] >= letters[0] && letters[1] >= letters[2]) {
            return eastAsian;
        }
        return letters[2] > letters[0] ? complex : letters[0] > 0 ? latin : null;
    }

    private static int kind(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> 1;
            case ARABIC,
                    HEBREW,
                    SYRIAC,
                    THAANA,
                    THAI,
                    DEVANAGARI,
                    BENGALI,
                    TAMIL,
                    TELUGU,
                    KHMER,
                    LAO ->
                    2;
            default -> 0;
        };
    }
}
