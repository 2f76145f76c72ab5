package org.colloquy.model.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.model.interview.Invented.at;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Locator;
import org.junit.jupiter.api.Test;

class AnchorHistoryTest {
    private static final AnchorHistory.Retired BEFORE_ALL =
            new AnchorHistory.Retired(at("q1"), null, null, "");
    private static final AnchorHistory.Retired BEHIND =
            new AnchorHistory.Retired(at("q3"), at("q2"), null, "");

    private static AnchorHistory history() {
        Map<Locator, Locator> heirs = new LinkedHashMap<>();
        heirs.put(at("q5"), at("q2"));
        heirs.put(at("q4"), at("q2"));
        heirs.put(at("q6"), at("q7"));
        return new AnchorHistory(true, List.of(BEFORE_ALL, BEHIND), heirs, List.of(), List.of());
    }

    @Test
    void tellsWhatWasMergedIntoAPlace() {
        assertThat(history().mergedInto(at("q2"))).containsExactly("q5", "q4");
        assertThat(history().mergedInto(at("q5"))).isEmpty();
    }

    @Test
    void tellsWhichLinesStandBehindAPlace() {
        assertThat(history().retiredAfter(null)).containsExactly(BEFORE_ALL);
        assertThat(history().retiredAfter(at("q2"))).containsExactly(BEHIND);
        assertThat(history().retiredAfter(at("q1"))).isEmpty();
    }

    @Test
    void namesEachKindOfChange() {
        assertThat(AnchorHistory.ChangeKind.values())
                .extracting(AnchorHistory.ChangeKind::word)
                .containsExactly("edited", "added", "merged", "withdrawn");
    }
}
