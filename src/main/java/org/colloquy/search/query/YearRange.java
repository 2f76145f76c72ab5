package org.colloquy.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Range of years in a query: {@code 2021}, {@code 2021..2023}, {@code 2021..} or {@code ..2023}.
 */
final class YearRange {
    private static final Pattern FORM = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");
    private static final int DIGITS = 4;
    private static final int LAST = 9999;

    private YearRange() {}

    /** Returns the clause that a value stands for; empty if it names no years. */
    static Optional<Clause> parse(String value) {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches() || (form.group(1) == null && form.group(3) == null)) {
            return Optional.empty();
        }
        if (form.group(2) == null) {
            return oneYear(value.strip());
        }
        int from = form.group(1) == null ? 0 : Integer.parseInt(form.group(1));
        int to = form.group(3) == null ? LAST : Integer.parseInt(form.group(3));
        return Optional.of(new Clause.InYears(Math.min(from, to), Math.max(from, to)));
    }

    private static Optional<Clause> oneYear(String digits) {
        if (digits.length() != DIGITS) {
            return Optional.empty();
        }
        int year = Integer.parseInt(digits);
        return Optional.of(new Clause.InYears(year, year));
    }
}
