package org.colloquy.text;

import java.util.regex.Pattern;

/**
 * Cells of tables that people open in spreadsheets. One that a spreadsheet would take for a formula
 * begins with an apostrophe, which spreadsheets do not show.
 */
public final class TableCells {
    private static final String FORMULA = "[=+\\-@＝＋－＠\t\r\n]";
    private static final Pattern OPEN = Pattern.compile("'*+" + FORMULA);
    private static final Pattern KEPT = Pattern.compile("'++" + FORMULA);

    private TableCells() {}

    /** Returns a cell as it is written. */
    public static String of(String text) {
        return OPEN.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** Returns what a cell says, without the sign that keeps spreadsheets from computing it. */
    public static String read(String cell) {
        return KEPT.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
