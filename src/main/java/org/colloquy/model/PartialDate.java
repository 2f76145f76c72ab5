package org.colloquy.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.time.Dates;

/**
 * A date known to the day, the month or the year: {@code YYYY[-MM[-DD]]}.
 *
 * @param month from 1, or 0 if unknown
 * @param day from 1, or 0 if unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** A month or day {@code 00} is none: inside, 0 stands for an unknown one. */
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?!00)(\\d{2})(?:-(?!00)(\\d{2}))?)?");

    private static final Comparator<PartialDate> ORDER =
            Comparator.comparingInt(PartialDate::year)
                    .thenComparingInt(PartialDate::month)
                    .thenComparingInt(PartialDate::day);

    /**
     * Checks the parts of a date.
     *
     * @throws DateTimeException if there is no such day or month
     */
    public PartialDate {
        if (month != 0 || day != 0) {
            LocalDate.of(year, month, Math.max(day, 1));
        }
    }

    /** Returns a day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Returns the last date before this one that is as exact: the year, month or day before. */
    public PartialDate previous() {
        if (month == 0) {
            return new PartialDate(year - 1, 0, 0);
        }
        LocalDate first = LocalDate.of(year, month, Math.max(day, 1));
        LocalDate before = day == 0 ? first.minusMonths(1) : first.minusDays(1);
        return new PartialDate(
                before.getYear(), before.getMonthValue(), day == 0 ? 0 : before.getDayOfMonth());
    }

    /** Reads the form that {@link #iso()} writes; empty if it is another, or no such day. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(
                            Integer.parseInt(form.group(1)),
                            form.group(2) == null ? 0 : Integer.parseInt(form.group(2)),
                            form.group(3) == null ? 0 : Integer.parseInt(form.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Reads a date in the form of {@link #iso()} or in another one that people write. */
    public static Optional<PartialDate> read(String text) {
        return parse(text).or(() -> convert(text));
    }

    /** Reads a date as people write it; empty if it is none, or could be two. */
    public static Optional<PartialDate> convert(String written) {
        return Dates.iso(written).flatMap(PartialDate::parse);
    }

    /** Returns {@code 2022-04-11}, {@code 2022-04} or {@code 2022}. */
    public String iso() {
        StringBuilder text = new StringBuilder();
        append(text, year, 4);
        if (month > 0) {
            append(text.append('-'), month, 2);
        }
        if (day > 0) {
            append(text.append('-'), day, 2);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number, int digits) {
        String written = Integer.toString(number);
        text.append("0".repeat(Math.max(0, digits - written.length()))).append(written);
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
