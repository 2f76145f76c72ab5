package org.colloquy.importer.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Line below a title that says who wrote a text, or when: {@code By Ada Sample, 14 March 2025}.
 *
 * @param names of those who wrote it; none if it says only when
 * @param date {@code YYYY[-MM[-DD]]}; null if it says only who
 */
record CreditLine(List<String> names, @Nullable String date) {
    private static final int MAX_CHARACTERS = 120;

    /** Words before the name of whoever wrote an interview down, in the languages of the site. */
    private static final Pattern BY =
            Pattern.compile(
                    "(?:(?:text and )?interview(?:ed)?|text|words|an interview|entretien|propos recueillis"
                            + "|entrevista|texto|intervista|interviewer(?:in)?|intervieweu(?:r|se)|entrevistador(?:a)?"
                            + "|intervistatore|intervistatrice|das interview führte|das gespräch führte)?\\s*"
                            + "(?:by|von|par|por|di|door|av|:|：)\\s+"
                            + "|(?:文|글|取材|採訪|采访|记者|記者|인터뷰)\\s*[:：/／·|\\s]\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name: words of which all but particles have a capital, or a few letters that have none. */
    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:de|del|der|den|van|von|da|di|du|la|le|el|bin|al|y))?"
                    + "(?: (?:de|del|der|den|van|von|da|di|du|la|le|el|bin|al|y))?"
                    + "(?: \\p{Lu}[\\p{L}\\p{M}’'.-]*){1,3}|\\p{Lo}{2,6}(?: \\p{Lo}{1,6})?)";

    private static final Pattern NAMES =
            Pattern.compile("(" + NAME + "(?:(?:, | and | und | et | y | & |、)" + NAME + ")*)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;|·•–—-]|\\bon\\b)\\s*");
    private static final Pattern PARTS = Pattern.compile(", | and | und | et | y | & |、");

    /** Words before the day of a talk. */
    private static final Pattern OCCASION =
            Pattern.compile(
                    "^(?:(?:das )?(?:gespräch|interview)|entretien|entrevista|intervista|recorded|conducted"
                            + "|aufgezeichnet|geführt|enregistré|réalisé|realizada|registrata)"
                            + " (?:on|of|from|am|vom|le|du|el|del|il|de) (?=\\S{0,10}\\d|\\p{Lu})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    CreditLine {
        names = List.copyOf(names);
    }

    /** Reads a line; empty if it says anything else. */
    static Optional<CreditLine> of(String line) {
        if (line.length() > MAX_CHARACTERS || line.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> whole = date(line);
        if (whole.isPresent()) {
            return whole.map(date -> new CreditLine(List.of(), date));
        }
        Matcher by = BY.matcher(line);
        if (!by.lookingAt()) {
            return Optional.empty();
        }
        Matcher names = NAMES.matcher(line).region(by.end(), line.length());
        if (!names.lookingAt()) {
            return Optional.empty();
        }
        List<String> found = Arrays.asList(PARTS.split(names.group(1)));
        String rest = line.substring(names.end()).strip();
        if (rest.isEmpty() || rest.equals(".")) {
            return Optional.of(new CreditLine(found, null));
        }
        Matcher between = BETWEEN.matcher(rest);
        String behind = between.lookingAt() ? rest.substring(between.end()) : rest;
        return date(behind).map(date -> new CreditLine(found, date));
    }

    /** Returns the names in a line that has nothing else; none if it has. */
    static List<String> names(String line) {
        return line.length() <= MAX_CHARACTERS && NAMES.matcher(line).matches()
                ? Arrays.asList(PARTS.split(line))
                : List.of();
    }

    private static Optional<String> date(String text) {
        String day = OCCASION.matcher(text).replaceFirst("");
        return text.length() > 40
                ? Optional.empty()
                : PartialDate.convert(day).map(PartialDate::iso);
    }
}
