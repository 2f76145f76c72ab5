package org.colloquy.site.text;

/** Cells of tables that people open in spreadsheets. */
public final class TableCells {
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private TableCells() {}

    /**
     * Returns a cell; one that a spreadsheet would take for a formula begins with an apostrophe,
     * which spreadsheets do not show.
     */
    public static String of(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
