package org.colloquy.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorComparison.ComparedPlace;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;

/**
 * Table of what has become of the anchors of an interview; anchors that are kept are only counted.
 */
final class AnchorTable {
    private AnchorTable() {}

    static void print(Interview interview, AnchorComparison comparison, PrintStream out) {
        Map<AnchorVerdict, Integer> counts = new EnumMap<>(AnchorVerdict.class);
        List<ComparedPlace> rows = comparison.rows();
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        List<String> summary = new ArrayList<>();
        counts.forEach((verdict, count) -> summary.add(count + " " + verdict.word()));
        out.printf("%s: %s%n", interview.path(), String.join(", ", summary));
        rows.stream()
                .filter(row -> row.verdict() != AnchorVerdict.KEPT)
                .forEach(
                        row ->
                                out.printf(
                                        "  %-9s %-10s %s%n",
                                        row.verdict().word(), row.locator().id(), told(row)));
    }

    private static String told(ComparedPlace row) {
        String words = "\"" + row.words() + "\"";
        Locator heir = row.heir();
        if (heir != null) {
            return words + " -> " + heir.id();
        }
        Locator now = row.now();
        if (row.verdict() == AnchorVerdict.IN_DOUBT && now != null) {
            return "%s -> %s? likelihood %d %%, is %s"
                    .formatted(words, now.id(), Math.round(100 * row.likelihood()), row.digest());
        }
        return row.edited() && row.verdict() == AnchorVerdict.MOVED ? words + ", edited" : words;
    }
}
