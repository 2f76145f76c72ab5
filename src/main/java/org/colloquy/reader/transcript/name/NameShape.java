package org.colloquy.reader.transcript.name;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.colloquy.text.Whitespace;

/** The degrees in which words look like a name. */
public enum NameShape {
    NONE,
    /** A handle, in small letters. */
    WEAK,
    STRONG;

    private static final String OPENING_QUOTES = "“\"„«《";

    /** A name that begins with a number, as those of broadcasters do: {@code 3sat}. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\p{Ll}{3,}");

    /** Signs that stand in place of a name: {@code ???}. */
    private static final Pattern OF_NOBODY = Pattern.compile("\\?{1,5}");

    /** The sign with which a name may end: {@code Yahoo!}. */
    private static final String EXCLAMATION = "!";

    private static final int MAX_WORDS = 7;

    /** More words than a name can have, whatever signs that are not seen stand among them. */
    private static final int MOST_WORDS = 2 * MAX_WORDS;

    /** The longest name in a script that does not set words apart. */
    private static final int MAX_UNSPACED_LENGTH = 10;

    /** The longest name in a script without capitals that does. */
    private static final int MAX_UNCASED_LENGTH = 28;

    private static final int MAX_UNCASED_WORDS = 4;

    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    /** Returns how much words look like a name. */
    public static NameShape of(String written) {
        if (Whitespace.hasMoreWords(written.strip(), MOST_WORDS)) {
            return NameShape.NONE;
        }
        String plain = NameSpelling.plain(written);
        if (plain.startsWith("?") && OF_NOBODY.matcher(plain).matches()) {
            return NameShape.STRONG;
        }
        String name = plain.endsWith(EXCLAMATION) ? plain.substring(0, plain.length() - 1) : plain;
        String stripped = withoutOpeningQuote(name.strip());
        if (stripped.isEmpty()
                || Whitespace.hasMoreWords(stripped, MAX_WORDS)
                || !NameLetters.areOfNames(name)) {
            return NameShape.NONE;
        }
        String[] words = Whitespace.split(stripped);
        int first = stripped.codePointAt(0);
        if (Character.isDigit(first) && NUMBERED.matcher(stripped).matches()) {
            return NameShape.WEAK;
        }
        if (!Character.isLetter(first) && !(stripped.startsWith("@") && words.length == 1)) {
            return NameShape.NONE;
        }
        if (NameLetters.isUncased(name)) {
            return isShort(name, words.length) ? NameShape.STRONG : NameShape.NONE;
        }
        if (words.length == 1 && NameLetters.isSmall(first)) {
            return NameShape.WEAK;
        }
        boolean named =
                !LabelWords.SMALL.contains(words[0])
                        && Arrays.stream(words).allMatch(NameShape::canStandInName);
        boolean part =
                !named
                        && Character.isUpperCase(first)
                        && LabelMeaning.isUnknown(NameSpelling.key(stripped));
        return named || part ? NameShape.STRONG : NameShape.NONE;
    }

    private static String withoutOpeningQuote(String name) {
        boolean quoted = !name.isEmpty() && OPENING_QUOTES.indexOf(name.charAt(0)) >= 0;
        return quoted ? name.substring(1) : name;
    }

    /** Tells whether a name without capitals is as short as names in its script are. */
    private static boolean isShort(String name, int words) {
        int length = name.codePointCount(0, name.length());
        boolean unspaced = UNSPACED.matcher(name).find();
        return unspaced
                ? length <= MAX_UNSPACED_LENGTH
                : length <= MAX_UNCASED_LENGTH && words <= MAX_UNCASED_WORDS;
    }

    private static boolean canStandInName(String word) {
        int first = word.codePointAt(0);
        return !NameLetters.isSmall(first)
                || LabelWords.SMALL.contains(word)
                || word.startsWith("d'")
                || word.startsWith("d’");
    }
}
