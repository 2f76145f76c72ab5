package org.colloquy.reader.transcript;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.text.time.DateKeys;

/**
 * A day on a line of its own above the first words of a text, by itself or behind {@code Date:}
 * (which may be a heading), or behind that in a list of such fields.
 *
 * <p>Above it stand titles and other short lines only: below a sentence, a question or a colon it
 * is an answer, and so it is where the line right above is a heading, or all in bold, and one of
 * the same kind follows. Where lines begin with several days, as in a diary, none of them is that
 * of the text.
 */
public final class DateLine {
    private static final int MOST_LINES = 6;
    private static final int LONGEST = 48;

    /** The longest line above the date that is no heading. */
    private static final int LONGEST_ABOVE = 120;

    private static final Pattern KEY =
            Pattern.compile("(?iu)" + DateKeys.WORDS + "[*_]{0,3}\\s{0,9}[:：][*_]{0,3}\\s*(?=\\S)");
    private static final Pattern ITEM = Pattern.compile("[-+*] +");

    /** An item that says something by its name, as all do in a list above a talk. */
    private static final Pattern FIELD =
            Pattern.compile("[-+*] +[*_]{0,3}\\p{L}[^:：\\n]{0,30}[:：].*");

    private static final Pattern EMPHASIS = Pattern.compile("^[*_]{1,3}|[*_]{1,3}$");
    private static final Pattern SENTENCE = Pattern.compile("[.?!。？！…؟][\"”»)*_]*$");
    private static final Pattern COLON = Pattern.compile("[:：][*_]*$");
    private static final Pattern HEADING = Pattern.compile("#{1,6}(?=\\s)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+\\*\\*|__[^_]+__");
    private static final Pattern BEFORE_WORDS = Pattern.compile("\\s{1,3}[-–—]\\s|[:：.。](?:\\s|$)");

    /** A year and a word behind it, which is no {@code AM} and no {@code Uhr}. */
    private static final Pattern WORDS_BEHIND = Pattern.compile("\\d{4}\\D.*\\p{Ll}{3}");

    /** The length of a talk as programs write it below the day: {@code 31m 5s}. */
    private static final Pattern LENGTH_OF_TALK =
            Pattern.compile("(?:\\d{1,2}h ?)?\\d{1,3}m \\d{1,2}s");

    private static final Pattern UNDERLINE = Pattern.compile("[=-]{3,}");

    private DateLine() {}

    /** Returns the date of a text without front matter; empty if no line is one. */
    public static Optional<PartialDate> in(String text) {
        List<String> lines = head(text);
        int shown = 0;
        String above = "";
        for (int i = 0; i < lines.size() && shown < MOST_LINES; i++) {
            String line = lines.get(i);
            if (line.isEmpty() || UNDERLINE.matcher(line).matches()) {
                continue;
            }
            shown++;
            if (FIELD.matcher(line).matches()) {
                return inList(text, line);
            }
            String field = headedField(line);
            boolean headed = !field.isEmpty();
            Optional<PartialDate> day =
                    headed || isAlone(lines, i) ? day(headed ? field : line) : Optional.empty();
            if (day.isPresent()) {
                List<String> rest = text.lines().skip(i).map(String::strip).toList();
                boolean answer = !headed && isAnswer(above, rest);
                return isOnly(rest, day.get()) && !answer ? day : Optional.empty();
            }
            if ((line.length() > LONGEST_ABOVE && !HEADING.matcher(line).lookingAt())
                    || SENTENCE.matcher(line).find()
                    || COLON.matcher(line).find()) {
                break;
            }
            above = line;
        }
        return Optional.empty();
    }

    /** Returns the words of a heading that begin with {@code Date:}; else nothing. */
    private static String headedField(String line) {
        Matcher signs = HEADING.matcher(line);
        String words = signs.lookingAt() ? line.substring(signs.end()).strip() : "";
        return KEY.matcher(words).lookingAt() ? words : "";
    }

    /** Returns the day in a list of fields of which a line is the first. */
    private static Optional<PartialDate> inList(String text, String first) {
        List<String> fields =
                text.lines()
                        .map(String::strip)
                        .dropWhile(line -> !line.equals(first))
                        .takeWhile(line -> FIELD.matcher(line).matches())
                        .map(line -> ITEM.matcher(line).replaceFirst(""))
                        .map(line -> EMPHASIS.matcher(line).replaceAll(""))
                        .toList();
        return fields.size() < 2
                ? Optional.empty()
                : fields.stream()
                        .filter(line -> KEY.matcher(line).lookingAt())
                        .flatMap(line -> day(line).stream())
                        .findFirst();
    }

    /** Returns the lines among which the day may be, and the one below them. */
    private static List<String> head(String text) {
        List<String> head = new ArrayList<>();
        Iterator<String> lines = text.lines().iterator();
        for (int shown = 0; lines.hasNext() && shown <= MOST_LINES; ) {
            String line = lines.next().strip();
            head.add(line);
            shown += line.isEmpty() || UNDERLINE.matcher(line).matches() ? 0 : 1;
        }
        return head;
    }

    private static boolean isAlone(List<String> lines, int i) {
        String above = i == 0 ? "" : lines.get(i - 1);
        boolean parted =
                above.isEmpty() || above.startsWith("#") || UNDERLINE.matcher(above).matches();
        String below = i + 1 == lines.size() ? "" : lines.get(i + 1);
        return (parted && below.isEmpty()) || LENGTH_OF_TALK.matcher(below).matches();
    }

    /** Tells whether no other line begins with another day, as in a diary. */
    private static boolean isOnly(List<String> lines, PartialDate day) {
        return lines.stream()
                .skip(1)
                .filter(DateLine::hasYear)
                .map(line -> HEADING.matcher(line).replaceFirst("").strip())
                .map(line -> EMPHASIS.matcher(line).replaceAll(""))
                .flatMap(line -> Stream.of(line, BEFORE_WORDS.split(line, 2)[0]))
                .flatMap(words -> day(words).stream())
                .allMatch(day::equals);
    }

    /** Tells whether the line above is of a kind that prompts again further down. */
    private static boolean isAnswer(String above, List<String> below) {
        String kind = kind(above);
        return !kind.isEmpty() && below.stream().anyMatch(line -> kind(line).equals(kind));
    }

    /** Returns the signs of a heading, or of a line that is wholly in bold type; else nothing. */
    private static String kind(String line) {
        Matcher heading = HEADING.matcher(line);
        String signs = heading.lookingAt() ? heading.group() : "";
        return BOLD.matcher(line).matches() ? line.substring(0, 2) : signs;
    }

    /** Returns the day that a line is, if it is nothing else. */
    private static Optional<PartialDate> day(String line) {
        if (line.length() > LONGEST || line.startsWith("#") || !hasYear(line)) {
            return Optional.empty();
        }
        String bare = EMPHASIS.matcher(line).replaceAll("");
        String words = KEY.matcher(bare).lookingAt() ? KEY.matcher(bare).replaceFirst("") : bare;
        boolean sentence = SENTENCE.matcher(words).find();
        boolean number = words.chars().allMatch(Character::isDigit);
        return sentence || number || WORDS_BEHIND.matcher(words).find()
                ? Optional.empty()
                : PartialDate.read(words).filter(date -> date.day() > 0);
    }

    /** Tells whether four digits stand in a row. */
    private static boolean hasYear(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < 4; i++) {
            digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }
}
