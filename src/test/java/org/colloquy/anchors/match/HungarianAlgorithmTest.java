package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No other assignment is worth more, which small ones show by trying all. */
class HungarianAlgorithmTest {

    @Test
    void isWorthAsMuchAsTheBestOfAll() {
        Random random = new Random(11);
        for (int k = 0; k < 400; k++) {
            double[][] gain = gains(random, 1 + random.nextInt(4), 1 + random.nextInt(4));
            int[] columns = HungarianAlgorithm.greatest(gain);
            assertThat(sum(gain, columns))
                    .as(Arrays.deepToString(gain))
                    .isEqualTo(best(gain, 0, new boolean[gain[0].length]));
        }
    }

    @Test
    void givesNoColumnTwiceAndNoneThatIsWorthNothing() {
        Random random = new Random(12);
        for (int k = 0; k < 200; k++) {
            double[][] gain = gains(random, 1 + random.nextInt(5), 1 + random.nextInt(5));
            int[] columns = HungarianAlgorithm.greatest(gain);
            int[] given = Arrays.stream(columns).filter(c -> c >= 0).toArray();
            assertThat(given).doesNotHaveDuplicates();
            assertThat(IntStream.range(0, columns.length).filter(r -> columns[r] >= 0))
                    .allMatch(r -> gain[r][columns[r]] > 0);
        }
        assertThat(HungarianAlgorithm.greatest(new double[][] {{0, 0}, {0, 2}}))
                .containsExactly(-1, 1);
        assertThat(HungarianAlgorithm.greatest(new double[0][])).isEmpty();
    }

    private static double[][] gains(Random random, int rows, int columns) {
        double[][] gain = new double[rows][columns];
        for (double[] row : gain) {
            // Whole numbers: their sums are exact.
            Arrays.setAll(row, c -> random.nextInt(3) == 0 ? 0 : random.nextInt(9));
        }
        return gain;
    }

    private static double sum(double[][] gain, int[] columns) {
        return IntStream.range(0, columns.length)
                .mapToDouble(row -> columns[row] < 0 ? 0 : gain[row][columns[row]])
                .sum();
    }

    private static double best(double[][] gain, int row, boolean[] taken) {
        if (row == gain.length) {
            return 0;
        }
        double best = best(gain, row + 1, taken);
        for (int c = 0; c < taken.length; c++) {
            if (!taken[c]) {
                taken[c] = true;
                best = Math.max(best, gain[row][c] + best(gain, row + 1, taken));
                taken[c] = false;
            }
        }
        return best;
    }
}
