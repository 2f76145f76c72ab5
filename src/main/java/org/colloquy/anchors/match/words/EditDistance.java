package org.colloquy.anchors.match.words;

/**
 * Number of letters that have to be put in, taken out, exchanged or turned round to make one text
 * of another (optimal string alignment; Damerau, <i>Communications of the ACM</i> 7, 1964).
 */
final class EditDistance {
    private EditDistance() {}

    static int of(String one, String two) {
        int[][] cost = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, one, two, i, j);
            }
        }
        return cost[one.length()][two.length()];
    }

    private static int least(int[][] cost, String one, String two, int i, int j) {
        boolean same = one.charAt(i - 1) == two.charAt(j - 1);
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean turned =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1);
        return turned ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
