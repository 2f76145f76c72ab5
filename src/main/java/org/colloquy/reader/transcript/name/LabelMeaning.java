package org.colloquy.reader.transcript.name;

import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.text.name.RoleWords;

/** The meanings that the key of a label has by itself, in whatever text it stands. */
public final class LabelMeaning {
    private static final Pattern NUMBER = Pattern.compile("[ .#]*\\d{1,3}(?:[-–.]\\d{1,3})?[.]?$");

    private static final Pattern EVENT_BEGINNING =
            Pattern.compile(
                    "(?:clip|music|audio|video|excerpt|soundbite|ad) (?:from|of|by|for)\\b.*"
                            + "|by (?:mrs?|ms|dr)\\. .*");

    /** The line by which courts say who asks from here on. */
    private static final Pattern EXAMINATION = Pattern.compile("[\\p{L} -]{0,24}examination by .*");

    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?:unknown|unidentified|unnamed)?\\s*(?:(?:male |female )?speaker|audience"
                            + "(?: member)?|voice|caller|participant|man|woman|person|guest|host|"
                            + "interviewer|interviewee|moderator|attendee|questioner|listener)"
                            + "(?:\\s+\\p{L}|[\\p{L}&&[^s]])?[\\s_-]*\\d*|unknown|unidentified|\\?+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_NUMBER = Pattern.compile("[\\s_-]*\\d+$");

    /** The number of characters of words for a question that stand right behind others. */
    private static final int LENGTH_OF_UNSPACED = 2;

    private LabelMeaning() {}

    /**
     * Tells whether a key means that a question follows: {@code q}, {@code question 3}, {@code key
     * question}.
     */
    public static boolean asks(String key) {
        return isOneOf(LabelWords.QUESTION, unnumbered(key));
    }

    /** Tells whether a key means that an answer follows: {@code a}, {@code answer 3}. */
    public static boolean answers(String key) {
        return isOneOf(LabelWords.ANSWER, unnumbered(key));
    }

    /** Tells whether a key is one of some words, or says which one before it. */
    private static boolean isOneOf(Set<String> words, String key) {
        if (words.contains(key)) {
            return true;
        }
        int last = key.lastIndexOf(' ');
        if (last > 0) {
            return key.length() > last + 2
                    && words.contains(key.substring(last + 1))
                    && LabelWords.WHICH.contains(key.substring(0, last));
        }
        int word = key.length() - LENGTH_OF_UNSPACED;
        return word > 0
                && Character.isIdeographic(key.charAt(word))
                && words.contains(key.substring(word))
                && LabelWords.WHICH.contains(key.substring(0, word));
    }

    /** Returns a key without its number where it means a question or an answer: {@code q 3-1}. */
    public static String part(String key) {
        return asks(key) || answers(key) ? unnumbered(key) : key;
    }

    /** Returns a label without the number behind its words: {@code Q} of {@code Q3-1}. */
    public static String unnumbered(String key) {
        int last = key.length() - 1;
        boolean numbered = last > 0 && (Character.isDigit(key.charAt(last)) || key.endsWith("."));
        return numbered ? NUMBER.matcher(key).replaceFirst("") : key;
    }

    /** Tells whether a label says that a question or an answer follows, and not who speaks. */
    public static boolean isQuestionOrAnswer(String label) {
        String key = NameSpelling.key(label);
        return asks(key) || answers(key);
    }

    /**
     * Tells whether a key says what is heard or begins, and not who speaks: {@code music}, {@code
     * clip from the film}, {@code cross-examination by ms. lind}.
     */
    public static boolean isEvent(String key) {
        return LabelWords.EVENTS.contains(key)
                || EVENT_BEGINNING.matcher(key).matches()
                || (key.contains("examination by ") && EXAMINATION.matcher(key).matches());
    }

    /** Tells whether a key is a word that stands before a colon in any prose. */
    public static boolean isNoName(String key) {
        return LabelWords.NO_NAMES.contains(key) || LabelWords.NO_NAMES.contains(unnumbered(key));
    }

    /** Tells whether a key is such a word and says what somebody does: {@code translator}. */
    public static boolean isRole(String key) {
        return LabelWords.ROLES.contains(key) || LabelWords.ROLES.contains(unnumbered(key));
    }

    /**
     * Tells whether a key is a part of which nobody says who has it: {@code speaker 1}, {@code
     * speaker_00}, {@code entrevistadora}, {@code me}, in other languages {@code sprecher 1}.
     */
    public static boolean isUnknown(String key) {
        return UNKNOWN.matcher(key).matches() || LabelWords.PRONOUNS.contains(key) || isVoice(key);
    }

    private static boolean isVoice(String key) {
        String part = PART_NUMBER.matcher(key).replaceFirst("");
        return LabelWords.VOICES.contains(part)
                || RoleWords.isRole(part)
                || (LabelWords.NUMBERED.contains(part) && !part.equals(key));
    }

    /** Returns the key without the number of a part: {@code audience} of {@code audience 3}. */
    public static String stem(String key) {
        return isUnknown(key) ? PART_NUMBER.matcher(key).replaceFirst("") : key;
    }
}
