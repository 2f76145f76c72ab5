package org.colloquy.reader.transcript.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.reader.transcript.name.NameInitials;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.Whitespace;

/**
 * A name as it may be short for a fuller one.
 *
 * <p>The forms, in the order in which they are tried:
 *
 * <ol>
 *   <li>initials with signs between them, {@code A. S.}
 *   <li>an initial, {@code A.}
 *   <li>an initial and a last name, {@code A. Brook}
 *   <li>the first and the last word of a name of more, {@code Ada Brook}
 *   <li>initials without signs, {@code AS}, also of two letters each, {@code ACh}, or else the
 *       first or the last name
 * </ol>
 */
record ShortName(String name) {
    private static final Pattern INITIAL_AND_LAST = Pattern.compile("\\p{Lu}\\. [^\\s.]+");

    /** The fewest capitals that are a word rather than initials, beside names that are mixed. */
    private static final int LEAST_WORD = 4;

    private static final Pattern BEGINNINGS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?){2,4}");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=.)(?=\\p{Lu})");

    /** Tells whether it is one letter or more with signs behind them, and no word. */
    boolean isOfLetters() {
        return isInitials(name) || NameInitials.isInitial(name);
    }

    /** Tells whether it has too many words to be short for another. */
    boolean isTooLong() {
        return name.contains(" ")
                && !isInitials(name)
                && !isInitialAndLast(name)
                && Whitespace.hasMoreWords(name, 2);
    }

    /** Tells whether it is short for another name. */
    boolean isOf(String full) {
        if (isInitials(name)) {
            return areInitialsOf(full);
        }
        if (NameInitials.isInitial(name)) {
            return isInitialOf(full);
        }
        if (isInitialAndLast(name)) {
            return isInitialAndLastOf(full);
        }
        return name.indexOf(' ') > 0 ? isFirstAndLastOf(full) : isWordOf(full);
    }

    private boolean areInitialsOf(String full) {
        return !isInitials(full)
                && name.contains("&") == full.contains("&")
                && NameInitials.initials(full).equals(NameInitials.initialLetters(name));
    }

    private boolean isInitialOf(String full) {
        String[] words = full.split(" ");
        String letter = name.substring(0, 1);
        boolean first = words[0].startsWith(letter) && !words[0].endsWith(".");
        return full.length() > name.length()
                && (first || words[words.length - 1].startsWith(letter));
    }

    private boolean isInitialAndLastOf(String full) {
        return !isInitialAndLast(full)
                && full.charAt(0) == name.charAt(0)
                && NameSpelling.key(full).endsWith(NameSpelling.key(name.substring(2)));
    }

    private boolean isFirstAndLastOf(String full) {
        int blank = name.indexOf(' ');
        String key = NameSpelling.key(full);
        String part = NameSpelling.key(name);
        return Whitespace.hasMoreWords(full, 2)
                && key.startsWith(part.substring(0, blank + 1))
                && key.endsWith(part.substring(blank));
    }

    private boolean isWordOf(String full) {
        if (name.length() > 1 && isInCapitals(name) && NameInitials.initials(full).equals(name)) {
            return true;
        }
        if (name.length() > 1
                && name.length() < LEAST_WORD
                && isInCapitals(name)
                && !isInCapitals(full)) {
            return false;
        }
        String key = NameSpelling.key(full);
        String part = NameSpelling.key(name);
        return key.startsWith(part + " ") || key.endsWith(" " + part) || areBeginningsOf(full);
    }

    /** Tells whether these are the beginnings of all words: {@code ACh} of "Ada Chell". */
    private boolean areBeginningsOf(String full) {
        String[] words = full.split(" ");
        String[] letters = BEFORE_CAPITAL.split(name);
        return words.length == letters.length
                && BEGINNINGS.matcher(name).matches()
                && IntStream.range(0, words.length).allMatch(i -> words[i].startsWith(letters[i]));
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isInitials(String name) {
        return !NameInitials.initialLetters(name).equals(name);
    }

    private static boolean isInitialAndLast(String name) {
        return INITIAL_AND_LAST.matcher(name).matches();
    }
}
