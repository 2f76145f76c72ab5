package org.colloquy.site.quotation;

import java.util.stream.Collectors;
import org.colloquy.quotation.JudgedQuotation;
import org.colloquy.quotation.QuotationVerdict;
import org.colloquy.quotation.QuotedPlace;
import org.colloquy.quotation.match.DifferencePart;
import org.jspecify.annotations.Nullable;

/**
 * Difference between a quotation and what was said, in plain text: {@code [-was said, and is
 * missing-]}, {@code {+was not said+}}, {@code [~is left out where the quotation says so~]}.
 */
public final class DifferenceText {
    private DifferenceText() {}

    /**
     * Returns the difference; of words from several places, these, each with its place; null where
     * there is none.
     */
    public static @Nullable String of(JudgedQuotation quotation) {
        if (quotation.verdict() == QuotationVerdict.JOINED) {
            return quotation.places().stream()
                    .map(DifferenceText::piece)
                    .collect(Collectors.joining(" | "));
        }
        return quotation.difference().isEmpty()
                ? null
                : quotation.difference().stream()
                        .map(DifferenceText::part)
                        .collect(Collectors.joining())
                        .strip();
    }

    private static String piece(QuotedPlace place) {
        return "%s#%s: %s"
                .formatted(
                        place.interview().slug(),
                        place.locator().id(),
                        place.words().replaceAll("\\s+", " "));
    }

    private static String part(DifferencePart part) {
        String words = part.text().strip();
        String before = part.text().startsWith(" ") ? " " : "";
        return switch (part.change()) {
            case SAME -> part.text();
            case LACKING -> before + "[-" + words + "-]";
            case ADDED -> before + "{+" + words + "+}";
            case LEFT_OUT -> before + "[~" + words + "~]";
        };
    }
}
