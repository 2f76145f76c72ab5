package org.colloquy.reader.frontmatter;

import java.util.Optional;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.time.Dates;
import org.jspecify.annotations.Nullable;

/** Date in a field of front matter. */
final class DateField {
    private final SourceFile source;
    private final int offset;

    /**
     * Creates the field of a date.
     *
     * @param offset where its value stands in the source
     */
    DateField(SourceFile source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    /**
     * Returns the date that a text says, with a note where it is converted; null, with a warning,
     * if it says none, or could say two.
     */
    @Nullable PartialDate read(String text) {
        Optional<PartialDate> exact = PartialDate.parse(text);
        if (exact.isPresent()) {
            return exact.get();
        }
        Optional<PartialDate> converted = PartialDate.convert(text);
        if (converted.isEmpty()) {
            source.report(Severity.WARNING, "bad-date", offset, why(text));
            return null;
        }
        source.report(
                Severity.NOTE,
                "converted-date",
                offset,
                "\"%s\" is read as %s".formatted(text, converted.get().iso()));
        return converted.get();
    }

    private static String why(String text) {
        return Dates.either(text)
                .map(
                        two ->
                                "\"%s\" can be %s; write the one that is meant"
                                        .formatted(text, String.join(" or ", two)))
                .orElseGet(
                        () ->
                                "\"%s\" cannot be read as a date; write it as YYYY-MM-DD"
                                        .formatted(text));
    }
}
