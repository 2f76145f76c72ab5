package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What has stayed in order, and the gaps between. */
class StableOrderTest {

    /** As many passages on either side; that of each index is matched with the number there. */
    private static PassageMatching matched(List<Integer> to) {
        List<String> lines =
                IntStream.rangeClosed(1, to.size()).mapToObj(k -> "p" + k + " Words " + k).toList();
        PassageMatching matching = Places.matching(lines, lines);
        for (int i = 0; i < to.size(); i++) {
            if (to.get(i) >= 0) {
                matching.match(i, to.get(i));
            }
        }
        return matching;
    }

    private static StableOrder of(PassageMatching matching) {
        return StableOrder.of(matching, matching.oldTexts(), matching.nowTexts());
    }

    @Test
    void noLongerRunIsInOrder() {
        Random random = new Random(21);
        for (int k = 0; k < 200; k++) {
            List<Integer> to =
                    new ArrayList<>(IntStream.range(0, 1 + random.nextInt(7)).boxed().toList());
            Collections.shuffle(to, random);
            to.replaceAll(j -> random.nextInt(5) == 0 ? -1 : j);
            StableOrder order = of(matched(to));
            List<Integer> run =
                    IntStream.range(0, to.size()).filter(order::isInPlace).boxed().toList();
            assertThat(run.stream().map(to::get)).as("%s", to).isSorted().allMatch(j -> j >= 0);
            assertThat(run).as("%s", to).hasSize(longest(to, 0, -1));
        }
    }

    private static int longest(List<Integer> to, int from, int above) {
        if (from == to.size()) {
            return 0;
        }
        int without = longest(to, from + 1, above);
        int j = to.get(from);
        return j > above ? Math.max(without, 1 + longest(to, from + 1, j)) : without;
    }

    @Test
    void gapsLieBetweenWhatHasStayed() {
        StableOrder order = of(matched(List.of(-1, 1, -1, 3, 0)));
        assertThat(IntStream.range(0, 5).map(order::oldGap)).containsExactly(0, 1, 1, 2, 2);
        assertThat(IntStream.range(0, 5).map(order::nowGap)).containsExactly(0, 1, 1, 2, 2);
        assertThat(order.gaps()).isEqualTo(3);
        assertThat(of(matched(List.of(-1, -1))).gaps()).isEqualTo(1);
    }
}
