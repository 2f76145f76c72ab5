package org.colloquy.cli.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.quotation.Allowance;
import org.colloquy.quotation.JudgedQuotation;
import org.colloquy.quotation.QuotationVerdict;
import org.colloquy.quotation.QuotedPlace;
import org.colloquy.site.quotation.DifferenceText;
import org.colloquy.text.CountedNoun;
import org.colloquy.text.ShortenedText;
import org.colloquy.text.Whitespace;

/** Lines that say what is known of the quotations of a draft. */
final class QuotationLines {
    private static final int MAX_CHARACTERS = 120;

    private QuotationLines() {}

    /**
     * Returns the lines: each quotation with its place, what is different below it, then a summary.
     *
     * @param file the draft, as it was called
     * @param leftOut the number of quotations of a word or two
     */
    static List<String> of(String file, List<JudgedQuotation> judged, int leftOut) {
        List<String> lines = new ArrayList<>();
        for (JudgedQuotation one : judged) {
            lines.add(
                    "%s:%d: %s: %s"
                            .formatted(
                                    file,
                                    one.quotation().line(),
                                    one.verdict().word(),
                                    cut(one.quotation().words())));
            source(one).forEach(line -> lines.add("    " + line));
            String difference = DifferenceText.of(one);
            if (difference != null && one.verdict() != QuotationVerdict.JOINED) {
                lines.add("    " + Whitespace.single(difference));
            }
            if (!one.forgiven().isEmpty()) {
                lines.add("    forgiven: " + forgiven(one));
            }
        }
        lines.add(summary(judged, leftOut));
        return lines.stream().map(ProblemPrinter::visible).toList();
    }

    private static String cut(String words) {
        return ShortenedText.of(Whitespace.single(words.strip()), MAX_CHARACTERS);
    }

    private static List<String> source(JudgedQuotation one) {
        if (one.places().isEmpty()) {
            return List.of();
        }
        if (one.verdict() == QuotationVerdict.JOINED) {
            return one.places().stream()
                    .map(place -> place(place) + ": " + cut(place.words()))
                    .toList();
        }
        QuotedPlace place = one.places().get(0);
        String also =
                one.places().size() > 1
                        ? ", and in " + CountedNoun.of(one.places().size() - 1, "more place")
                        : "";
        String said = one.isOther() ? "the draft names %s; ".formatted(one.named()) : "";
        if (one.verdict() == QuotationVerdict.EARLIER_EDITION) {
            said = "the words were changed since they were recorded; ";
        }
        return List.of(said + place(place) + also);
    }

    private static String place(QuotedPlace place) {
        String speaker = place.speaker() == null ? "" : place.speaker() + ", ";
        return speaker + place.interview().path() + "#" + place.locator().id();
    }

    private static String forgiven(JudgedQuotation one) {
        return Arrays.stream(Allowance.values())
                .filter(one.forgiven()::contains)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String summary(List<JudgedQuotation> judged, int leftOut) {
        List<String> counts = new ArrayList<>();
        for (QuotationVerdict verdict : QuotationVerdict.values()) {
            long count = judged.stream().filter(one -> one.verdict() == verdict).count();
            if (count > 0) {
                counts.add("%,d %s".formatted(count, verdict.word()));
            }
        }
        String all = CountedNoun.of(judged.size(), "quotation");
        String left =
                leftOut == 0
                        ? ""
                        : "; %s of a word or two left out"
                                .formatted(CountedNoun.of(leftOut, "quotation"));
        return counts.isEmpty() ? all + left : all + ": " + String.join(", ", counts) + left;
    }
}
