package org.colloquy.text.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reader of dates as people write them. A form that could be read in two ways, such as 04/11/2022,
 * is not read at all.
 */
public final class Dates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(\\d{4})\\s*[-/.年년]\\s*(\\d{1,2})(?:\\s*[-/.月월]\\s*(\\d{1,2})(?:-[0-2]\\d[0-5]\\d)?)?(?![-/.]?\\d)(?:\\D.*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(\\d{1,2})(?:(?i:st|nd|rd|th|er)|º|\\.)?[ -](?:de |d['’])?(\\p{L}{3,10})\\.?,?[ -](?:de )?(\\d{4})\\b.*");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?i:st|nd|rd|th)?,? (\\d{4})\\b.*");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,9})\\.?,? (\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Day and month in either order, with hyphens or slashes, and a time behind them. */
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?:[T ,]{1,3}\\d{1,2}[:.h]\\d{2}(?!\\d).*)?");

    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:\\p{L}+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ");

    /** A day of the week in any language, or a word such as {@code le}, before a number. */
    private static final Pattern WORD =
            Pattern.compile("^\\p{L}{2,14}(?:-\\p{L}+)?[.,]*(?: (?:the|der|den|le|el))? (?=\\d)");

    private static final int MONTHS = 12;

    private Dates() {}

    /**
     * Returns a date of one of these forms as {@code YYYY-MM[-DD]}; empty if it is none, or could
     * be two. The calendar may have no such day.
     */
    public static Optional<String> iso(String written) {
        String text = written.strip();
        return plain(WEEKDAY.matcher(text).replaceFirst(""))
                .or(() -> plain(WORD.matcher(text).replaceFirst("")));
    }

    /** Returns both dates that a text can be; empty if it is one or none. */
    public static Optional<List<String>> either(String written) {
        Matcher form = SLASHES.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(form.group(1));
        int other = Integer.parseInt(form.group(2));
        boolean months = Math.min(one, other) >= 1 && Math.max(one, other) <= MONTHS;
        return months && one != other
                ? Optional.of(
                        List.of(
                                "%s-%02d-%02d".formatted(form.group(3), other, one),
                                "%s-%02d-%02d".formatted(form.group(3), one, other)))
                : Optional.empty();
    }

    private static Optional<String> plain(String text) {
        Matcher form = YEAR_FIRST.matcher(text);
        if (form.matches()) {
            return date(form.group(1), form.group(2), form.group(3));
        }
        form = COMPACT.matcher(text);
        if (form.matches()) {
            return date(form.group(1), form.group(2), form.group(3));
        }
        form = DAY_MONTH.matcher(text);
        if (form.matches()) {
            return date(form.group(3), month(form.group(2)), form.group(1));
        }
        form = MONTH_DAY.matcher(text);
        if (form.matches()) {
            return date(form.group(3), english(form.group(1)), form.group(2));
        }
        form = MONTH.matcher(text);
        if (form.matches()) {
            return date(form.group(2), english(form.group(1)), null);
        }
        form = DAY_FIRST.matcher(text);
        if (form.matches()) {
            return date(form.group(3), form.group(2), form.group(1));
        }
        form = NUMBERS.matcher(text);
        return form.matches()
                ? apart(form.group(1), form.group(3), form.group(4))
                : Optional.empty();
    }

    /** Tells day and month apart, which is clear only if one of them cannot be a month. */
    private static Optional<String> apart(String one, String other, String year) {
        boolean dayFirst = Integer.parseInt(one) > 12;
        boolean monthFirst = Integer.parseInt(other) > 12;
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return dayFirst ? date(year, other, one) : date(year, one, other);
    }

    private static Optional<String> date(String year, String month, @Nullable String day) {
        return Optional.of(year + "-" + two(month) + (day == null ? "" : "-" + two(day)));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String english(String name) {
        return Integer.toString(Months.english(name));
    }

    /** Returns the number of a month by its name or a beginning of it; 0, which is none, if not. */
    private static String month(String name) {
        return Integer.toString(Months.number(name));
    }
}
