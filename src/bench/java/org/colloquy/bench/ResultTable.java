package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Results of one run, each beside that of an earlier run on the same machine. They are written as a
 * table in Markdown, and as lines that a later run compares itself with.
 */
final class ResultTable {
    private static final String SEPARATOR = " = ";

    private final Map<String, Double> earlier = new HashMap<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * Creates an empty table.
     *
     * @param earlier the lines of an earlier run; there need be none
     * @throws IOException if that file is there and cannot be read
     */
    ResultTable(Path earlier) throws IOException {
        if (!Files.exists(earlier)) {
            return;
        }
        for (String line : Files.readAllLines(earlier)) {
            int at = line.lastIndexOf(SEPARATOR);
            if (at > 0) {
                double value = Double.parseDouble(line.substring(at + SEPARATOR.length()));
                this.earlier.put(line.substring(0, at), value);
            }
        }
    }

    /** Begins a group of results under a heading. */
    void begin(String heading) {
        rows.add("");
        rows.add("## " + heading);
        rows.add("");
        rows.add("| what | value | unit | ratio to an earlier run |");
        rows.add("|---|---:|---|---:|");
    }

    /** Adds a result. */
    void add(String what, double value, String unit) {
        Double before = earlier.get(what);
        String ratio = before == null ? "" : String.format(Locale.ROOT, "%.2f", value / before);
        String number = String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
        rows.add("| %s | %s | %s | %s |".formatted(what, number, unit, ratio));
        lines.add(what + SEPARATOR + String.format(Locale.ROOT, "%.4f", value));
    }

    /** Returns the table in Markdown, line by line. */
    List<String> markdown() {
        return List.copyOf(rows);
    }

    /** Returns the lines that a later run can be compared with. */
    List<String> lines() {
        return List.copyOf(lines);
    }
}
