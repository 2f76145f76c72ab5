package org.colloquy.text.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names whose numbers count as numbers. */
class NaturalOrderTest {
    private static final NaturalOrder ORDER = new NaturalOrder();

    @Test
    void numbersCountAsNumbers() {
        assertSorted("1", "2", "10");
        assertSorted("talk", "talk-1", "talk-2", "talk-2-1", "talk-2-10", "talk-10", "talks");
        assertSorted("2019/ep-9", "2019/ep-11", "2020/ep-1");
    }

    @Test
    void namesThatDifferOnlyInZerosAreNotEqual() {
        assertSorted("a-007", "a-07", "a-7", "a-8");
        assertSorted("0", "00", "1");
    }

    @Test
    void numbersMayBeOfAnyLength() {
        assertSorted("n" + "9".repeat(40), "n1" + "0".repeat(40));
    }

    @Test
    void wordsComeInTheOrderOfTheirSigns() {
        assertSorted("", "a", "ab", "b", "가", "나");
    }

    @Test
    void itIsAnOrder() {
        Random random = new Random(5);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder name = new StringBuilder();
            int length = random.nextInt(6);
            for (int k = 0; k < length; k++) {
                name.append("a01290-b".charAt(random.nextInt(8)));
            }
            names.add(name.toString());
        }
        for (String one : names) {
            for (String other : names) {
                int result = Integer.signum(ORDER.compare(one, other));
                assertThat(Integer.signum(ORDER.compare(other, one))).isEqualTo(-result);
                assertThat(result == 0).isEqualTo(one.equals(other));
            }
        }
        names.sort(ORDER);
        for (int i = 2; i < names.size(); i++) {
            assertThat(ORDER.compare(names.get(i - 2), names.get(i))).isLessThanOrEqualTo(0);
        }
    }

    private static void assertSorted(String... names) {
        List<String> shuffled = new ArrayList<>(List.of(names));
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(ORDER);
        assertThat(shuffled).containsExactly(names);
    }
}
