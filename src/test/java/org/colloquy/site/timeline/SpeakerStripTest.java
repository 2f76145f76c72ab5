package org.colloquy.site.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.timeline.SpeakerStrip.SpeakerLane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a lane, and what its marks stand for. */
class SpeakerStripTest {
    private static final int TURNS = 10_000;
    private static final int SOME_HUNDRED = 500;
    private static final double ROUNDING = 0.11;

    @TempDir private Path folder;

    private Interview talk(List<String> turns) {
        return new CorpusFolderBuilder(folder)
                .file("a.md", "# A talk\n\n" + String.join("\n\n", turns) + "\n")
                .interview();
    }

    private static SpeakerStrip strip(Interview interview) {
        TextOrder order = new TextOrder(interview.text());
        return new SpeakerStrip(interview, order, TextScale.of(interview, order));
    }

    private static List<String> marks(Interview interview, String speaker) {
        SpeakerLane lane = strip(interview).lanes().get(speaker);
        return lane == null
                ? List.of()
                : lane.marks().stream()
                        .map(m -> "%s %s %s+%s".formatted(m.href(), m.title(), m.x(), m.width()))
                        .toList();
    }

    /** Each passage is said in ten seconds. */
    private static InterviewTimes times(Interview interview) {
        List<TimedStretch> said = new ArrayList<>();
        for (Passage passage : interview.passages().toList()) {
            long from = 10_000L * said.size();
            said.add(
                    new TimedStretch(
                            passage.locator(), 0, 1, from, from + 10_000, TimePrecision.CUE));
        }
        return new InterviewTimes(said);
    }

    @Test
    void neighboursOfOneSpeakerAreOneMark() {
        Interview talk =
                talk(
                        List.of(
                                "**Ada:** One is.",
                                "**Ada:** Two is.",
                                "And is.",
                                "**Ben:** Now is.",
                                "**Ada:** Six is."));
        assertThat(marks(talk, "Ada")).containsExactly("#t1 1 0+139.2", "#t4 4 185.6+46.4");
        assertThat(marks(talk, "Ben")).containsExactly("#t3 3 139.2+46.4");
        assertThat(strip(talk).spoken("Ada")).isNull();
    }

    @Test
    void goesByTimesWhereTheyAreKnown() {
        Interview talk =
                talk(List.of(
                                "**Ada:** One.",
                                "**Ben:** Two, which is much longer than one.",
                                "**Ada:** Three.",
                                "**Ada:** Four."))
                        .timed("x", SpeakerStripTest::times);
        assertThat(marks(talk, "Ada")).containsExactly("#t1 0:00 0+58", "#t3 0:20 116+116");
        assertThat(strip(talk).spoken("Ada")).isEqualTo(30_000);
        assertThat(strip(talk).spoken("Ben")).isEqualTo(10_000);
        assertThat(strip(talk).spoken("Nobody")).isZero();
    }

    @Test
    void thoseWhoSpeakMostHaveALane() {
        Interview talk =
                talk(
                        IntStream.range(0, 22)
                                .mapToObj(
                                        i ->
                                                "**%snn:** Word%s."
                                                        .formatted(
                                                                (char) ('A' + i % 11),
                                                                " word".repeat(i % 11)))
                                .toList());
        assertThat(strip(talk).lanes().keySet())
                .containsExactlyInAnyOrder("Dnn", "Enn", "Fnn", "Gnn", "Hnn", "Inn", "Jnn", "Knn");
    }

    /** Where one speaks nine tenths of the time, the other is still seen everywhere. */
    @Test
    void theHeightOfAMarkIsAShareWhereTurnsAreMany() {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            turns.add("**Ada:** Word" + " word".repeat(17) + ".");
            turns.add("**Ben:** Yes, ok.");
        }
        Map<String, SpeakerLane> lanes = strip(talk(turns)).lanes();
        assertThat(marks(lanes, "Ada"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.height()).isEqualTo("8"))
                .satisfies(mark -> assertThat(mark.width()).isEqualTo("232"));
        assertThat(marks(lanes, "Ben"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.y() + "+" + mark.height()).isEqualTo("3+2"));
    }

    @Test
    void tenThousandTurnsAreSomeHundredMarks() {
        Random random = new Random(1);
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            String name = (char) ('A' + random.nextInt(10)) + "nn";
            turns.add("**%s:** Word%s.".formatted(name, " word".repeat(random.nextInt(40))));
        }
        Interview talk = talk(turns);
        Map<String, String> speakers = new HashMap<>();
        talk.sections()
                .forEach(
                        section ->
                                section.turns()
                                        .forEach(
                                                turn ->
                                                        speakers.put(
                                                                "#" + turn.locator().id(),
                                                                speaker(turn))));
        assertThat(speakers).hasSize(TURNS);
        Map<String, SpeakerLane> lanes = strip(talk).lanes();
        assertThat(lanes).hasSize(8);
        assertThat(lanes.values().stream().mapToInt(lane -> lane.marks().size()).sum())
                .isBetween(8, SOME_HUNDRED);
        lanes.forEach(
                (name, lane) -> {
                    double before = 0;
                    for (LaneMark mark : lane.marks()) {
                        assertThat(speakers).containsEntry(mark.href(), name);
                        assertThat(Double.parseDouble(mark.x()))
                                .isGreaterThanOrEqualTo(before - ROUNDING);
                        before = Double.parseDouble(mark.x()) + Double.parseDouble(mark.width());
                    }
                    assertThat(before).isLessThanOrEqualTo(LaneMark.WIDE + ROUNDING);
                });
    }

    private static List<LaneMark> marks(Map<String, SpeakerLane> lanes, String speaker) {
        return Objects.requireNonNull(lanes.get(speaker), speaker).marks();
    }

    private static String speaker(Turn turn) {
        return turn.label() == null ? "" : turn.label().speaker();
    }
}
