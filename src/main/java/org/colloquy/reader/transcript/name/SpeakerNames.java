package org.colloquy.reader.transcript.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.text.TextFolding;
import org.colloquy.text.Whitespace;

/** The meanings of words in the place of a label, judged by themselves. */
public final class SpeakerNames {
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern NUMBER = Pattern.compile("[ .#]*\\d{1,3}[.]?$");

    /** A handle with the letter that some sites put before it: {@code u/heron}. */
    private static final Pattern HANDLE = Pattern.compile("\\p{Ll}/\\S{2,}");

    private static final Pattern OPENING_QUOTE = Pattern.compile("^[“\"„«《]");

    /** A name that begins with a number, as those of broadcasters do: {@code 3sat}. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\p{Ll}{3,}");

    /** The sign with which a name may end: {@code Yahoo!}. */
    private static final String EXCLAMATION = "!";

    private static final int MAX_WORDS = 7;
    private static final int MAX_PHRASE_WORDS = 5;

    /** The first sign that is an unusual blank, or a letter of no English word. */
    private static final int FIRST_UNUSUAL = 0xA0;

    /** The longest name in a script that does not set words apart. */
    private static final int MAX_UNSPACED_LENGTH = 10;

    /** The longest name in a script without capitals that does. */
    private static final int MAX_UNCASED_LENGTH = 28;

    private static final int MAX_UNCASED_WORDS = 4;
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    /** The signs within words of Arabic and Indian scripts that are not seen. */
    private static final String JOINERS = "\u200C\u200D";

    private static final Pattern EVENT_BEGINNING =
            Pattern.compile(
                    "(?:clip|music|audio|video|excerpt|soundbite|ad) (?:from|of|by|for)\\b.*");
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?:unknown|unidentified|unnamed)?\\s*(?:(?:male |female )?speaker|audience"
                            + "(?: member)?|voice|caller|participant|man|woman|person|guest|host|"
                            + "interviewer|interviewee|moderator|attendee|questioner|listener)"
                            + "(?:\\s+\\p{L}|[\\p{L}&&[^s]])?\\s*\\d*|unknown|unidentified|\\?+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[/&+,、，・]|\\b(?:and|und|et|y)\\b|(?<=\\S)[と和및](?=\\S))\\s*");

    private SpeakerNames() {}

    /** Returns the form that two spellings of a name have in common. */
    public static String key(String name) {
        return TextFolding.line(plain(name));
    }

    /**
     * Returns a name without marks of direction, with an ordinary blank for each that does not
     * break or is narrow, and none at its ends. The wide blank in Chinese and Japanese names stays.
     */
    public static String plain(String name) {
        if (name.chars().noneMatch(c -> isUnusualBlank(c) || isDirection(c))) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        name.chars()
                .filter(c -> !isDirection(c))
                .forEach(c -> plain.append(isUnusualBlank(c) ? ' ' : (char) c));
        return plain.toString().strip();
    }

    /** Tells whether a sign only says in which direction the letters beside it run. */
    public static boolean isDirection(int c) {
        return c == '\u200E' || c == '\u200F' || c == '\u061C';
    }

    private static boolean isUnusualBlank(int c) {
        return c >= FIRST_UNUSUAL
                && c != '\u3000'
                && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Tells whether a key means that a question follows: {@code q}, {@code question 3}. */
    public static boolean asks(String key) {
        return LabelWords.QUESTION.contains(unnumbered(key));
    }

    /** Tells whether a key means that an answer follows: {@code a}, {@code answer 3}. */
    public static boolean answers(String key) {
        return LabelWords.ANSWER.contains(unnumbered(key));
    }

    private static String unnumbered(String key) {
        int last = key.length() - 1;
        boolean numbered = last > 0 && (Character.isDigit(key.charAt(last)) || key.endsWith("."));
        return numbered ? NUMBER.matcher(key).replaceFirst("") : key;
    }

    /** Tells whether a label says that a question or an answer follows, and not who speaks. */
    public static boolean isQuestionOrAnswer(String label) {
        String key = key(label);
        return asks(key) || answers(key);
    }

    /** Tells whether a key says what is heard: {@code music}, {@code clip from the film}. */
    public static boolean isEvent(String key) {
        return LabelWords.EVENTS.contains(key) || EVENT_BEGINNING.matcher(key).matches();
    }

    /** Tells whether a key is a word that stands before a colon in any prose. */
    public static boolean isNoName(String key) {
        return LabelWords.NO_NAMES.contains(key) || LabelWords.NO_NAMES.contains(unnumbered(key));
    }

    /** Tells whether a key is such a word and says what somebody does: {@code translator}. */
    public static boolean isRole(String key) {
        return LabelWords.ROLES.contains(key) || LabelWords.ROLES.contains(unnumbered(key));
    }

    /** Tells whether a key is a part of which nobody says who has it: {@code speaker 1}. */
    public static boolean isUnknown(String key) {
        return UNKNOWN.matcher(key).matches();
    }

    /** Returns the key without the number of a part: {@code audience} of {@code audience 3}. */
    public static String stem(String key) {
        return isUnknown(key) ? key.replaceFirst("\\s*\\d+$", "") : key;
    }

    /** Tells whether a key is a word for several people. */
    public static boolean isGroupWord(String key) {
        return LabelWords.GROUPS.contains(key);
    }

    /** Returns the names in a label of several people. */
    public static List<String> parts(String name) {
        if (name.length() == 1 || HANDLE.matcher(name).matches()) {
            return List.of(name);
        }
        return Arrays.stream(SEPARATOR.split(name.strip()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Returns how much words look like a name. */
    public static NameShape shape(String written) {
        String plain = plain(written);
        String name = plain.endsWith(EXCLAMATION) ? plain.substring(0, plain.length() - 1) : plain;
        String stripped = OPENING_QUOTE.matcher(name.strip()).replaceFirst("");
        if (stripped.isEmpty()
                || Whitespace.hasMoreWords(stripped, MAX_WORDS)
                || !hasNameSigns(name)) {
            return NameShape.NONE;
        }
        String[] words = Whitespace.split(stripped);
        int first = stripped.codePointAt(0);
        if (NUMBERED.matcher(stripped).matches()) {
            return NameShape.WEAK;
        }
        if (!Character.isLetter(first) && !(stripped.startsWith("@") && words.length == 1)) {
            return NameShape.NONE;
        }
        if (isUncased(name)) {
            return isShort(name, words.length) ? NameShape.STRONG : NameShape.NONE;
        }
        if (words.length == 1 && isSmall(first)) {
            return NameShape.WEAK;
        }
        boolean named =
                !LabelWords.SMALL.contains(words[0])
                        && Arrays.stream(words).allMatch(SpeakerNames::canStandInName);
        boolean part = !named && Character.isUpperCase(first) && isUnknown(key(stripped));
        return named || part ? NameShape.STRONG : NameShape.NONE;
    }

    /**
     * Tells whether a label names nobody: it says what somebody does, {@code Translator}, or is a
     * phrase, {@code Woman in audience}, with a capital and, for a name, too many small letters.
     */
    public static boolean isPart(String name) {
        return isRole(key(name))
                || (isPhrase(name) && Character.isUpperCase(name.strip().codePointAt(0)));
    }

    /**
     * Tells whether words that look like no name can stand for who speaks: {@code The interviewer},
     * {@code Woman in audience}; not {@code For example}, {@code What it costs}.
     */
    public static boolean isPhrase(String name) {
        String stripped = plain(name).strip();
        return shape(stripped) == NameShape.NONE
                && !stripped.isEmpty()
                && Character.isLetter(stripped.codePointAt(0))
                && stripped.codePoints().anyMatch(SpeakerNames::isSmall)
                && !LabelWords.PHRASE_BEGINNINGS.contains(key(Whitespace.split(stripped)[0]))
                && !Whitespace.hasMoreWords(stripped, MAX_PHRASE_WORDS)
                && hasNameSigns(stripped);
    }

    /** Tells whether words say that one or some of several speak: {@code Two in the audience}. */
    public static boolean isOfSeveral(String words) {
        String[] all = Whitespace.split(plain(words).strip());
        return LabelWords.SOME.contains(key(all[0]))
                || Arrays.stream(all)
                        .map(SpeakerNames::key)
                        .anyMatch(
                                key -> isUnknown(key) || (!key.equals("all") && isGroupWord(key)));
    }

    /** Tells whether a name has capitals and no small letters. */
    public static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Tells whether words are in a script without capitals. */
    public static boolean isUncased(String words) {
        return words.codePoints().noneMatch(c -> Character.isUpperCase(c) || isSmall(c));
    }

    /** Tells whether a letter is small where names have capitals; Georgian has them in titles. */
    private static boolean isSmall(int c) {
        return Character.isLowerCase(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.GEORGIAN;
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
        return !isSmall(first)
                || LabelWords.SMALL.contains(word)
                || word.startsWith("d'")
                || word.startsWith("d’");
    }

    private static boolean hasNameSigns(String name) {
        String signs = name.startsWith("@") ? name.replace(':', '.') : name;
        return signs.codePoints()
                .allMatch(
                        c ->
                                Character.isLetterOrDigit(c)
                                        || Character.getType(c) == Character.NON_SPACING_MARK
                                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                                        || JOINERS.indexOf(c) >= 0
                                        || Character.isWhitespace(c)
                                        || " .'’‘-–_&/,+#@·・、，()（）\"“”„«»|《》".indexOf(c) >= 0);
    }

    /** Tells whether a name is a letter and a stop, and no more: {@code A.} */
    public static boolean isInitial(String name) {
        return INITIAL.matcher(name).matches();
    }

    /**
     * Returns the letters of initials with stops, blanks or an ampersand between them: {@code AS}
     * of {@code A. S.}; the name itself if it is anything else.
     */
    public static String initialLetters(String name) {
        StringBuilder letters = new StringBuilder();
        boolean parted = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                if (!parted || !Character.isUpperCase(c)) {
                    return name;
                }
                letters.append(c);
            } else if (". &-".indexOf(c) < 0) {
                return name;
            }
            parted = !Character.isLetter(c);
        }
        return letters.length() > 1 ? letters.toString() : name;
    }

    /**
     * Returns the initials of a name of several words: {@code JOT} of "Jeremy Olmsted-Thompson".
     */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (begins && Character.isUpperCase(c)) {
                initials.append(c);
            }
            begins = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
        }
        return initials.toString();
    }
}
