package org.colloquy.anchors.match;

import java.util.Arrays;

/**
 * The assignment problem: to give each row a column of its own so that the sum is greatest.
 *
 * <p>H. W. Kuhn, "The Hungarian method for the assignment problem", <i>Naval Research Logistics
 * Quarterly</i> 2, 1955, by shortest augmenting paths with potentials (J. Edmonds and R. M. Karp,
 * <i>Journal of the ACM</i> 19, 1972): the cube of the size in time, so it is given small parts.
 */
final class HungarianAlgorithm {
    private final double[][] gain;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;

    /** The row of each column, from 1; 0 if it has none. Column 0 has the row that is placed. */
    private final int[] rowOf;

    /** The column before each on the way from the row that is placed. */
    private final int[] way;

    private HungarianAlgorithm(double[][] gain) {
        this.gain = gain;
        this.columns = Math.max(gain.length, gain.length == 0 ? 0 : gain[0].length);
        this.rowPotential = new double[gain.length + 1];
        this.columnPotential = new double[columns + 1];
        this.rowOf = new int[columns + 1];
        this.way = new int[columns + 1];
    }

    /**
     * Returns the column of each row; -1 if it is worth nothing to give it one.
     *
     * @param gain what it is worth to give a row a column: 0 if they do not belong together
     */
    static int[] greatest(double[][] gain) {
        HungarianAlgorithm algorithm = new HungarianAlgorithm(gain);
        for (int row = 1; row <= gain.length; row++) {
            algorithm.place(row);
        }
        return algorithm.columnOfRows();
    }

    /** Gives a row a column, and other rows other columns where that makes room. */
    private void place(int row) {
        rowOf[0] = row;
        double[] least = new double[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[columns + 1];
        int column = 0;
        do {
            used[column] = true;
            column = next(column, least, used);
        } while (rowOf[column] != 0);
        do {
            int before = way[column];
            rowOf[column] = rowOf[before];
            column = before;
        } while (column != 0);
    }

    /**
     * Returns the column that is cheapest to reach, and changes the potentials so that it costs
     * nothing.
     *
     * @param column the one that was reached last
     * @param least what each column costs at the least
     * @param used those that were reached
     */
    private int next(int column, double[] least, boolean[] used) {
        int row = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int c = 1; c <= columns; c++) {
            if (!used[c]) {
                double cost = -gain(row - 1, c - 1) - rowPotential[row] - columnPotential[c];
                if (cost < least[c]) {
                    least[c] = cost;
                    way[c] = column;
                }
                if (least[c] < delta) {
                    delta = least[c];
                    next = c;
                }
            }
        }
        for (int c = 0; c <= columns; c++) {
            if (used[c]) {
                rowPotential[rowOf[c]] += delta;
                columnPotential[c] -= delta;
            } else {
                least[c] -= delta;
            }
        }
        return next;
    }

    private int[] columnOfRows() {
        int[] columnOf = new int[gain.length];
        Arrays.fill(columnOf, -1);
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] > 0 && gain(rowOf[c] - 1, c - 1) > 0) {
                columnOf[rowOf[c] - 1] = c - 1;
            }
        }
        return columnOf;
    }

    private double gain(int row, int column) {
        return column < gain[row].length ? gain[row][column] : 0;
    }
}
