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
    private HungarianAlgorithm() {}

    /**
     * The column of each row; -1 if it is worth nothing to give it one.
     *
     * @param gain what it is worth to give a row a column: 0 if they do not belong together
     */
    static int[] greatest(double[][] gain) {
        int rows = gain.length;
        int columns = Math.max(rows, rows == 0 ? 0 : gain[0].length);
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] way = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] least = new double[columns + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                int at = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int c = 1; c <= columns; c++) {
                    if (!used[c]) {
                        double cost =
                                -gain(gain, at - 1, c - 1) - rowPotential[at] - columnPotential[c];
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
                column = next;
            } while (rowOf[column] != 0);
            do {
                int before = way[column];
                rowOf[column] = rowOf[before];
                column = before;
            } while (column != 0);
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] > 0 && gain(gain, rowOf[c] - 1, c - 1) > 0) {
                columnOf[rowOf[c] - 1] = c - 1;
            }
        }
        return columnOf;
    }

    private static double gain(double[][] gain, int row, int column) {
        return column < gain[row].length ? gain[row][column] : 0;
    }
}
