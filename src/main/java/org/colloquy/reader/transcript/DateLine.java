package org.colloquy.reader.transcript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.PartialDate;

/**
 * A day on a line of its own above the first words of a text, by itself or behind {@code Date:}.
 *
 * <p>Above it stand titles and other short lines only: below a sentence or a question it is an
 * answer. Where several lines are days, as in a diary, none of them is that of the text.
 */
public final class DateLine {
    private static final int MOST_LINES = 6;
    private static final int LONGEST = 48;

    /** The longest line above the date. */
    private static final int LONGEST_ABOVE = 120;

    private static final Pattern KEY =
            Pattern.compile("(?i)(?:date|recorded|recorded on|published|日期|날짜)\\s?[:：]\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("^[*_]{1,3}|[*_]{1,3}$");
    private static final Pattern SENTENCE = Pattern.compile("[.?!。？！…؟][\"”»)*_]*$");
    private static final Pattern UNDERLINE = Pattern.compile("[=-]{3,}");

    private DateLine() {}

    /** Returns the date of a text without front matter; empty if no line is one. */
    public static Optional<PartialDate> in(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int shown = 0;
        for (int i = 0; i < lines.size() && shown < MOST_LINES; i++) {
            String line = lines.get(i);
            if (line.isEmpty() || UNDERLINE.matcher(line).matches()) {
                continue;
            }
            shown++;
            Optional<PartialDate> day = isAlone(lines, i) ? day(line) : Optional.empty();
            if (day.isPresent()) {
                return isOnly(lines, i) ? day : Optional.empty();
            }
            if (line.length() > LONGEST_ABOVE || SENTENCE.matcher(line).find()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isAlone(List<String> lines, int i) {
        String above = i == 0 ? "" : lines.get(i - 1);
        boolean parted =
                above.isEmpty() || above.startsWith("#") || UNDERLINE.matcher(above).matches();
        return parted && (i + 1 == lines.size() || lines.get(i + 1).isEmpty());
    }

    private static boolean isOnly(List<String> lines, int first) {
        return lines.stream().skip(first + 1L).noneMatch(line -> day(line).isPresent());
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
        return sentence || number
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
