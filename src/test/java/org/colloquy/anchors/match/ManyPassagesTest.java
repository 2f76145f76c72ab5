package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.anchors.InventedProse;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.model.Locator;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages of a very long interview are known again. */
class ManyPassagesTest {
    private static final long SECOND = 1_000_000_000L;

    private record EditedTalk(AnchorRecord record, List<AnchoredPlace> places) {
        /** Makes a talk of ten thousand passages, of which so many of ten are edited. */
        static EditedTalk of(int ofTen) {
            InventedProse prose = new InventedProse(new Random(5));
            List<String> texts = Stream.generate(prose::answer).limit(10_000).toList();
            List<String> edited = new ArrayList<>();
            for (int t = 0; t < texts.size(); t++) {
                String text = texts.get(t);
                String now = text.replaceAll("\\.$", ", otherwise.");
                edited.add(t * 7 % 10 < ofTen ? now : text);
            }
            List<RecordEntry> entries =
                    turns(texts).stream()
                            .map(u -> RecordEntry.live(u.place(), null, u.fingerprint()))
                            .toList();
            AnchorRecord record = new AnchorRecord(InterviewForm.TURNS, Dialect.NAMES, entries);
            return new EditedTalk(record, turns(edited));
        }

        AnchorComparison compared() {
            return PassageRecognizer.compare(record, places);
        }
    }

    @ParameterizedTest
    @CsvSource("1, 18900, 918, 182")
    void eachOfTenThousandHasItsVerdict(int ofTen, long kept, long edited, long doubtful) {
        Map<AnchorVerdict, Long> verdicts =
                EditedTalk.of(ofTen).compared().rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        AnchorComparison.ComparedPlace::verdict,
                                        Collectors.counting()));
        assertThat(verdicts)
                .containsEntry(AnchorVerdict.KEPT, kept)
                .containsEntry(AnchorVerdict.EDITED, edited)
                .containsEntry(AnchorVerdict.IN_DOUBT, doubtful);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource("10, 8033, 8033, 3934")
    void eachHasItWhereAllAreEdited(int ofTen, long kept, long edited, long doubtful) {
        eachOfTenThousandHasItsVerdict(ofTen, kept, edited, doubtful);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void tenThousandAreMatchedInASecondHoweverManyAreEdited(int ofTen) {
        EditedTalk talk = EditedTalk.of(ofTen);
        long best = Long.MAX_VALUE;
        for (int k = 0; k < 5 && best >= SECOND; k++) {
            // The time of this thread: other work on the machine says nothing of it.
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            talk.compared();
            long ended = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            best = Math.min(best, ended - begun);
        }
        assertThat(best).isLessThan(SECOND);
    }

    /** Turns of two speakers, a paragraph each. */
    private static List<AnchoredPlace> turns(List<String> texts) {
        List<AnchoredPlace> units = new ArrayList<>();
        for (int t = 0; t < texts.size(); t++) {
            Locator turn = Locator.ofId("t" + (t + 1)).orElseThrow();
            units.add(
                    new AnchoredPlace(
                            turn, turn, Fingerprint.of(t % 2 == 0 ? "Ada Sample" : "Ben Example")));
            units.add(new AnchoredPlace(turn.block("1"), turn, Fingerprint.of(texts.get(t))));
        }
        return units;
    }
}
