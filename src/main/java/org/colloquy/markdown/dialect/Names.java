package org.colloquy.markdown.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What words in the place of a label can name. */
final class Names {

    /** How much words look like a name. */
    enum Shape {
        NONE,
        /** A handle, in small letters. */
        WEAK,
        STRONG
    }

    private static final Pattern NUMBER = Pattern.compile("[ .#]*\\d{1,3}[.]?$");
    private static final int MOST_WORDS = 7;
    private static final int LONGEST_UNCASED = 10;

    private static final Pattern EVENT_BEGINNING =
            Pattern.compile(
                    "(?:clip|music|audio|video|excerpt|soundbite|ad) (?:from|of|by|for)\\b.*");
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?:unknown|unidentified|unnamed)?\\s*(?:(?:male |female )?speaker|audience"
                            + "(?: member)?|voice|caller|participant|man|woman|person|guest|host|"
                            + "interviewer|interviewee|moderator|attendee|questioner|listener)"
                            + "\\s*[\\p{L}\\d]?\\d*|unknown|unidentified|\\?+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[/&+,、，・]|\\b(?:and|und|et|y)\\b|(?<=\\S)[と和및](?=\\S))\\s*");

    private Names() {}

    /** What two spellings of a label have in common. */
    static String key(String name) {
        return Blanks.single(name.strip()).toLowerCase(Locale.ROOT);
    }

    static boolean asks(String key) {
        return LabelWords.QUESTION.contains(unnumbered(key));
    }

    static boolean answers(String key) {
        return LabelWords.ANSWER.contains(unnumbered(key));
    }

    private static String unnumbered(String key) {
        int last = key.length() - 1;
        boolean numbered = last > 0 && (Character.isDigit(key.charAt(last)) || key.endsWith("."));
        return numbered ? NUMBER.matcher(key).replaceFirst("") : key;
    }

    static boolean isEvent(String key) {
        return LabelWords.EVENTS.contains(key) || EVENT_BEGINNING.matcher(key).matches();
    }

    static boolean isNoName(String key) {
        return LabelWords.NO_NAMES.contains(key) || LabelWords.NO_NAMES.contains(unnumbered(key));
    }

    static boolean isUnknown(String key) {
        return UNKNOWN.matcher(key).matches();
    }

    /** What numbered parts have in common: {@code audience} of {@code audience 3}. */
    static String stem(String key) {
        return isUnknown(key) ? key.replaceFirst("\\s*\\d+$", "") : key;
    }

    static boolean isGroup(String key) {
        return LabelWords.GROUPS.contains(key) || parts(key).size() > 1;
    }

    /** The names in a label of several people. */
    static List<String> parts(String name) {
        if (name.length() == 1) {
            return List.of(name);
        }
        return Arrays.stream(SEPARATOR.split(name.strip()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    static Shape shape(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()
                || Blanks.hasMoreWords(stripped, MOST_WORDS)
                || !hasNameSigns(name)) {
            return Shape.NONE;
        }
        String[] words = Blanks.split(stripped);
        int first = name.codePointAt(0);
        if (!Character.isLetter(first) && !(name.startsWith("@") && words.length == 1)) {
            return Shape.NONE;
        }
        boolean uncased =
                name.codePoints()
                        .noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        if (uncased) {
            return name.codePointCount(0, name.length()) <= LONGEST_UNCASED
                    ? Shape.STRONG
                    : Shape.NONE;
        }
        if (words.length == 1 && Character.isLowerCase(first)) {
            return Shape.WEAK;
        }
        return !LabelWords.SMALL.contains(words[0])
                        && Arrays.stream(words).allMatch(Names::canStandInName)
                ? Shape.STRONG
                : Shape.NONE;
    }

    private static boolean canStandInName(String word) {
        int first = word.codePointAt(0);
        return !Character.isLowerCase(first)
                || LabelWords.SMALL.contains(word)
                || word.startsWith("d'")
                || word.startsWith("d’");
    }

    private static boolean hasNameSigns(String name) {
        return name.codePoints()
                .allMatch(
                        c ->
                                Character.isLetterOrDigit(c)
                                        || Character.getType(c) == Character.NON_SPACING_MARK
                                        || Character.isWhitespace(c)
                                        || c == '\u00A0'
                                        || " .'’‘-–_&/,+#@·・、，()（）\"“”|".indexOf(c) >= 0);
    }

    /** The initials of a name of several words: {@code JOT} of "Jeremy Olmsted-Thompson". */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (begins && Character.isUpperCase(c)) {
                initials.append(c);
            }
            begins = !Character.isLetterOrDigit(c) && c != '\'' && c != '’' && c != '.';
            begins = begins || c == '.';
        }
        return initials.toString();
    }
}
