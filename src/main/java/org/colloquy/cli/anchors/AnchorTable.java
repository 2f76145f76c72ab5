package org.colloquy.cli.anchors;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorComparison.ComparedPlace;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.console.ShellWord;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;

/**
 * Table of what has become of the anchors of an interview, by what that is: first what is in doubt,
 * with the command that decides it. Anchors that are kept are only counted.
 */
final class AnchorTable {
    private static final List<AnchorVerdict> GROUPS =
            List.of(
                    AnchorVerdict.IN_DOUBT,
                    AnchorVerdict.EDITED,
                    AnchorVerdict.MOVED,
                    AnchorVerdict.SPLIT,
                    AnchorVerdict.MERGED,
                    AnchorVerdict.NEW,
                    AnchorVerdict.GONE);

    private static final String INDENT = " ".repeat(12);

    private final Interview interview;
    private final String command;
    private final PrintStream out;

    private AnchorTable(Interview interview, String folder, PrintStream out) {
        this.interview = interview;
        this.command = "colloquy anchors " + ShellWord.of(folder);
        this.out = out;
    }

    /**
     * Prints the table.
     *
     * @param folder of the corpus, as it was given
     */
    static void print(
            Interview interview, AnchorComparison comparison, String folder, PrintStream out) {
        new AnchorTable(interview, folder, out).print(comparison.rows());
    }

    private void print(List<ComparedPlace> rows) {
        Map<AnchorVerdict, List<ComparedPlace>> groups = new EnumMap<>(AnchorVerdict.class);
        rows.forEach(row -> groups.computeIfAbsent(row.verdict(), v -> new ArrayList<>()).add(row));
        List<String> summary = new ArrayList<>();
        groups.forEach((verdict, all) -> summary.add(all.size() + " " + verdict.word()));
        out.printf("%s: %s%n", interview.path(), String.join(", ", summary));
        boolean grouped = groups.keySet().stream().filter(GROUPS::contains).count() > 1;
        for (AnchorVerdict verdict : GROUPS) {
            List<ComparedPlace> all = groups.getOrDefault(verdict, List.of());
            if (grouped && !all.isEmpty()) {
                out.println();
            }
            all.forEach(this::print);
        }
        if (grouped) {
            out.println();
        }
    }

    private void print(ComparedPlace row) {
        out.printf("  %-9s %-10s %s%n", row.verdict().word(), row.locator().id(), told(row));
        Locator now = row.now();
        if (row.verdict() == AnchorVerdict.IN_DOUBT && now != null) {
            out.printf(
                    "%s-> %-7s %s, likelihood %d %%%n",
                    INDENT,
                    now.id(),
                    words(row.proposal().opening()),
                    Math.round(100 * row.likelihood()));
            out.printf("%s%s --update --accept '%s'%n", INDENT, command, name(row));
        }
        if (row.verdict() == AnchorVerdict.GONE) {
            out.printf("%s%s --withdraw '%s' --reason '…'%n", INDENT, command, name(row));
        }
    }

    private String name(ComparedPlace row) {
        return interview.slug() + "#" + row.locator().id();
    }

    private static String told(ComparedPlace row) {
        String words = words(row.words());
        Locator heir = row.heir();
        if (heir != null) {
            return words + " -> " + heir.id();
        }
        return row.edited() && row.verdict() == AnchorVerdict.MOVED ? words + ", edited" : words;
    }

    /** Returns words in quotes; of a picture there are none. */
    private static String words(String words) {
        return words.isEmpty() ? "(no words, as of a picture)" : "\"" + words + "\"";
    }
}
