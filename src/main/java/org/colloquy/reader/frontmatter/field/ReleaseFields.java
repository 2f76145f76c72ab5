package org.colloquy.reader.frontmatter.field;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.details.TextRelease;
import org.colloquy.reader.frontmatter.FrontMatterFields;

/**
 * Reader of the fields that settle when a text is out. What cannot be read as a day may be one on
 * which nobody is to read the text yet, so that it stays a draft.
 */
public final class ReleaseFields {
    private static final String DAY = "publish";

    /** Values that other programs write for what is out, and for what is not. */
    private static final Set<String> OUT = Set.of("true", "yes");

    private static final Set<String> HELD = Set.of("false", "no");

    private ReleaseFields() {}

    /** Returns when a text is out. */
    public static TextRelease in(FrontMatterFields fields) {
        boolean draft = fields.flag("draft");
        String written = fields.text(DAY);
        if (written == null || OUT.contains(written)) {
            return new TextRelease(draft, null);
        }
        if (HELD.contains(written)) {
            return new TextRelease(true, null);
        }
        Optional<LocalDate> day = day(fields, written);
        if (day.isEmpty()) {
            fields.badValue(
                    DAY,
                    "must be a day, written as YYYY-MM-DD; until it can be read, this is a draft");
        }
        return new TextRelease(draft || day.isEmpty(), day.orElse(null));
    }

    private static Optional<LocalDate> day(FrontMatterFields fields, String written) {
        Optional<LocalDate> exact = PartialDate.parse(written).flatMap(ReleaseFields::whole);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<LocalDate> converted = PartialDate.convert(written).flatMap(ReleaseFields::whole);
        converted.ifPresent(
                day ->
                        fields.source()
                                .report(
                                        Severity.NOTE,
                                        "converted-date",
                                        fields.offset(DAY),
                                        "\"%s\" is read as %s".formatted(written, day)));
        return converted;
    }

    /** Returns a date as a day; empty if it is only known to the month or the year. */
    private static Optional<LocalDate> whole(PartialDate date) {
        return date.day() == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(date.year(), date.month(), date.day()));
    }
}
