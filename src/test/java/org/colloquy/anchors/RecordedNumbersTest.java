package org.colloquy.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.colloquy.anchors.TextMutator.Edit;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.Test;

/** That an update records the numbers which were shown before it, however much was edited. */
class RecordedNumbersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final int TEXTS = 60;
    private static final int EDITS = 12;

    @Test
    void areThoseThatWereShownBeforeTheUpdate() {
        List<String> renumbered = new ArrayList<>();
        int recorded = 0;
        for (int k = 0; k < TEXTS; k++) {
            Random random = new Random(k);
            Manuscript text = text(k, random);
            AnchorRecord record = RecordMaker.first(Readings.of(text.markdown()));
            for (int round = 0; round < 3; round++) {
                edit(text, random);
                Interview interview = Readings.of(text.markdown());
                AnchorComparison shown = AnchorComparison.of(record, interview);
                AnchorRecord last = record;
                record = RecordMaker.updated(last, interview, shown, DAY.plusDays(round));
                recorded += record.equals(last) ? 0 : 1;
                Map<Locator, Locator> before = shown.numbers();
                Map<Locator, Locator> after = AnchorComparison.of(record, interview).numbers();
                String where = "text " + k + ", round " + round + ": ";
                before.forEach(
                        (place, number) -> {
                            Locator then = after.getOrDefault(place, place);
                            if (!number.equals(then)) {
                                renumbered.add(where + number.id() + " became " + then.id());
                            }
                        });
            }
        }
        assertThat(renumbered).isEmpty();
        assertThat(recorded).as("updates that were not put off").isGreaterThan(TEXTS);
    }

    private static Manuscript text(int k, Random random) {
        return switch (k % 4) {
            case 0 -> Manuscript.questions(random);
            case 1 -> Manuscript.turns(random);
            case 2 -> Manuscript.sections(random, false).withTwins(random);
            default -> Manuscript.sections(random, true);
        };
    }

    private static void edit(Manuscript text, Random random) {
        Edit[] all = Edit.values();
        for (int i = 0; i < EDITS; i++) {
            new TextMutator(text, random, 1 + random.nextInt(68))
                    .edit(all[random.nextInt(all.length)]);
        }
    }
}
