package org.colloquy.cli.importing;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.importer.ImportedInterview;
import org.colloquy.text.file.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * Table of what was guessed for each of several files, in the width of the terminal. What there is
 * to look at is never cut: it goes on below. Where the terminal is too narrow for columns, each
 * file has lines of its own.
 */
final class GuessTable {
    private static final int LEAST_WIDTH = 75;
    private static final int GAP = 2;
    private static final List<String> HEADS =
            List.of("File", "Title", "Date", "People", "Form", "Look at");

    /** Share that each column takes of the width left over, if it needs it. */
    private static final int[] SHARES = {3, 4, 1, 3, 1, 3};

    /** The width that the last column has before any other grows. */
    private static final int LOOK_AT = 30;

    private static final int[] LEAST = {11, 10, 10, 10, 12, 12};

    private final int width;
    private final List<List<String>> rows = new ArrayList<>();

    GuessTable(int width) {
        this.width = width;
    }

    /** Adds a file; one that was not imported has only a name. */
    void add(String file, @Nullable ImportedInterview interview) {
        String name = ProblemPrinter.visible(FilePath.name(file));
        rows.add(
                interview == null
                        ? List.of(name, "", "", "", "", "not imported")
                        : List.of(
                                name,
                                ProblemPrinter.visible(interview.title()),
                                interview.date(),
                                ProblemPrinter.visible(String.join(", ", interview.people())),
                                interview.form(),
                                String.join(", ", interview.doubts())));
    }

    void print(PrintStream out) {
        if (width < LEAST_WIDTH) {
            rows.forEach(row -> printBlock(row, out));
            return;
        }
        int[] widths = widths();
        line(HEADS, widths, out);
        rows.forEach(row -> line(row, widths, out));
    }

    private static void printBlock(List<String> row, PrintStream out) {
        out.println(row.get(0));
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                out.println("  " + HEADS.get(i) + ": " + row.get(i));
            }
        }
    }

    /** Gives each column what it needs, as long as there is room; what to look at comes first. */
    private int[] widths() {
        int[] needed = new int[HEADS.size()];
        int[] widths = LEAST.clone();
        for (int i = 0; i < needed.length; i++) {
            int column = i;
            int longest = rows.stream().mapToInt(row -> cells(row.get(column))).max().orElse(0);
            needed[i] = Math.max(HEADS.get(i).length(), longest);
            widths[i] = Math.min(needed[i], widths[i]);
        }
        int left = width - GAP * (widths.length - 1);
        for (int taken : widths) {
            left -= taken;
        }
        int last = widths.length - 1;
        int first = Math.max(0, Math.min(left, Math.min(needed[last], LOOK_AT) - widths[last]));
        widths[last] += first;
        left -= first;
        for (boolean grown = true; grown && left > 0; ) {
            grown = false;
            for (int i = 0; i < widths.length && left > 0; i++) {
                int more = Math.min(Math.min(SHARES[i], left), needed[i] - widths[i]);
                widths[i] += more;
                left -= more;
                grown |= more > 0;
            }
        }
        return widths;
    }

    private static void line(List<String> row, int[] widths, PrintStream out) {
        int last = row.size() - 1;
        List<String> lookAt = wrapped(row.get(last), widths[last]);
        StringBuilder line = new StringBuilder();
        int indent = 0;
        for (int i = 0; i < last; i++) {
            String cell = cut(row.get(i), widths[i]);
            line.append(cell).append(" ".repeat(Math.max(0, widths[i] - cells(cell)) + GAP));
            indent += widths[i] + GAP;
        }
        out.println(line.append(lookAt.get(0)).toString().stripTrailing());
        for (String more : lookAt.subList(1, lookAt.size())) {
            out.println(" ".repeat(indent) + more);
        }
    }

    /** Divides a text between words into lines of a width; a longer word has its own. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (cells(longer) <= width || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String cut(String text, int width) {
        if (cells(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int taken = 0;
        for (int c : text.codePoints().toArray()) {
            if (taken + cells(c) > width - 1) {
                break;
            }
            cut.appendCodePoint(c);
            taken += cells(c);
        }
        return cut.append('…').toString();
    }

    private static int cells(String text) {
        return text.codePoints().map(GuessTable::cells).sum();
    }

    /** Returns how many cells of a terminal a character takes. */
    private static int cells(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> 2;
            default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60) ? 2 : 1;
        };
    }
}
