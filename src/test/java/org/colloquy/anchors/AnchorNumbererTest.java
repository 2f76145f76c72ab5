package org.colloquy.anchors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.colloquy.anchors.match.Places.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.colloquy.anchors.AnchorNumberer.Anchored;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.AnchorState;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.anchors.record.RecordWriter;
import org.colloquy.model.Problem;
import org.colloquy.model.interview.AnchorHistory;
import org.colloquy.model.interview.AnchorHistory.ChangeKind;
import org.colloquy.model.interview.AnchorHistory.Correction;
import org.colloquy.model.interview.AnchorHistory.PlaceChange;
import org.colloquy.model.interview.AnchorHistory.Retired;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.Test;

/** An interview beside its record: its numbers, what readers are told, and what an editor is. */
class AnchorNumbererTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 3);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 6);
    private static final String TEA = "With water from the well, as we have ever done it.";
    private static final String WAIT = "Then we wait for a long while and talk of the weather.";
    private static final String CUPS = "The cups are from the potter behind the northern gate.";
    private static final String LAMPS = "The old man from the hill does it, and nobody helps him.";

    private static final String TEXT =
            "# T\n\n## How do you make tea?\n\n%s\n\n%s\n\n## Who lights the lamps?\n\n%s\n"
                    .formatted(TEA, WAIT, LAMPS);

    private static Anchored number(String markdown, String record) {
        return AnchorNumberer.number(Readings.of(markdown), "a.anchors", record);
    }

    private static String recorded(String markdown) {
        return RecordWriter.write(RecordMaker.first(Readings.of(markdown)));
    }

    private static List<String> codes(Anchored anchored) {
        return anchored.problems().stream()
                .map(p -> p.severity().word() + " " + p.code() + " " + p.file() + ":" + p.line())
                .toList();
    }

    private static List<String> ids(Interview interview) {
        return interview.passages().map(p -> p.locator().id()).toList();
    }

    @Test
    void asRecordedNothingIsToBeSaid() {
        Anchored same = number(TEXT, recorded(TEXT));
        assertThat(same.problems()).isEmpty();
        assertThat(ids(same.interview())).containsExactly("q1-p1", "q1-p2", "q2-p1");
        assertThat(same.interview().history().recorded()).isTrue();
        assertThat(same.interview().history().retired()).isEmpty();
        assertThat(same.interview().history().corrections()).isEmpty();
    }

    @Test
    void whatIsNewIsNumberedAndCounted() {
        Anchored more = number(TEXT.replace(WAIT, CUPS + "\n\n" + WAIT), recorded(TEXT));
        assertThat(ids(more.interview())).containsExactly("q1-p1", "q1-p1a", "q1-p2", "q2-p1");
        assertThat(codes(more)).containsExactly("note unrecorded-anchors a.anchors:1");
        assertThat(more.problems().get(0).message()).contains("the place q1-p1a is not recorded");
    }

    @Test
    void whatIsGoneIsAnErrorAtItsLine() {
        String record = recorded(TEXT);
        Anchored less = number(TEXT.replace(WAIT + "\n\n", ""), record);
        Problem lost = less.problems().get(0);
        assertThat(lost.code()).isEqualTo("lost-anchor");
        assertThat(lost.isError()).isTrue();
        assertThat(lost.sourceLine()).startsWith("q1-p2 | live");
        assertThat(record.lines().toList().get(lost.line() - 1)).isEqualTo(lost.sourceLine());
        assertThat(lost.message()).contains("--withdraw 'a#q1-p2'");
        assertThat(less.problems()).hasSize(1);
        assertThat(less.interview().history().retired())
                .containsExactly(new Retired(at("q1-p2"), at("q1-p1"), null, ""));
    }

    @Test
    void whatIsDoubtfulIsProposedWithItsDigest() {
        String before = "# T\n\n## Why?\n\n%s\n".formatted(WAIT);
        String after =
                "# T\n\n## Why?\n\n%s\n\n%s\n"
                        .formatted(
                                WAIT.replace("weather", "harvest"),
                                WAIT.replace("weather", "winter"));
        Anchored doubtful = number(after, recorded(before));
        Problem doubt = doubtful.problems().get(0);
        assertThat(doubt.code()).isEqualTo("doubtful-anchor");
        assertThat(doubt.isError()).isTrue();
        assertThat(doubt.sourceLine()).startsWith("q1-p1 |");
        assertThat(doubt.message()).containsPattern("likelihood of [1-9]\\d? %");
        String digest = doubt.message().replaceAll("(?s).*\"is ([0-9a-f]+)\".*", "$1");
        Anchored decided =
                number(after, recorded(before).replace("q1-p1 | live", "q1-p1 | is " + digest));
        assertThat(codes(decided)).containsExactly("note unrecorded-anchors a.anchors:1");
    }

    @Test
    void aReadingOfAnotherFormIsAnErrorAndOfAnotherDialectAWarning() {
        String record = recorded(TEXT);
        Anchored form = number(TEXT, record.replace("form: questions", "form: turns"));
        assertThat(codes(form)).containsExactly("error read-differently a.anchors:5");
        assertThat(form.problems().get(0).sourceLine()).isEqualTo("form: turns");
        assertThat(form.problems().get(0).message()).contains("\"turns\"", "\"questions\"");
        Anchored dialect = number(TEXT, record.replace("dialect: headings", "dialect: q-and-a"));
        assertThat(codes(dialect)).containsExactly("warning read-differently a.anchors:6");
        assertThat(dialect.problems().get(0).sourceLine()).isEqualTo("dialect: q-and-a");
        assertThat(dialect.problems().get(0).message()).contains("\"q-and-a\"", "\"headings\"");
    }

    @Test
    void aDamagedRecordIsReported() {
        assertThat(codes(number(TEXT, "nonsense"))).contains("error bad-anchor-record a.anchors:1");
    }

    @Test
    void readersAreToldOfEachChangeByItsDay() {
        String record =
                recorded(TEXT)
                        .replace("q1 | live", "q1 | live, edited 2026-02-03, edited 2026-05-06")
                        .replace("q2-p1 | live", "q2-p1 | live, added 2026-05-06")
                        .replace(
                                "q2 | ",
                                """
                                q1-p3 | withdrawn 2026-02-03: as asked
                                q1-p4 | merged into q1-p5 2026-05-06
                                q1-p5 | merged into q1-p2 2026-05-06
                                q2 |\s""");
        Anchored changed = number(TEXT, record);
        assertThat(changed.problems()).isEmpty();
        AnchorHistory history = changed.interview().history();
        assertThat(history.corrections())
                .containsExactly(
                        new Correction(
                                SECOND,
                                List.of(
                                        new PlaceChange(at("q1"), ChangeKind.EDITED),
                                        new PlaceChange(at("q1-p4"), ChangeKind.MERGED),
                                        new PlaceChange(at("q1-p5"), ChangeKind.MERGED),
                                        new PlaceChange(at("q2-p1"), ChangeKind.ADDED))),
                        new Correction(
                                FIRST,
                                List.of(
                                        new PlaceChange(at("q1"), ChangeKind.EDITED),
                                        new PlaceChange(at("q1-p3"), ChangeKind.WITHDRAWN))));
        assertThat(history.retired())
                .containsExactly(new Retired(at("q1-p3"), at("q1-p2"), FIRST, "as asked"));
        assertThat(history.heirs())
                .isEqualTo(Map.of(at("q1-p4"), at("q1-p2"), at("q1-p5"), at("q1-p2")));
    }

    @Test
    void mergedPassagesLeadToTheOneBeforeTheyAreRecorded() {
        String record = recorded(TEXT);
        String merged = TEXT.replace(TEA + "\n\n" + WAIT, TEA + " " + WAIT);
        Anchored one = number(merged, record);
        assertThat(one.problems()).isEmpty();
        assertThat(one.interview().history().heirs()).isEqualTo(Map.of(at("q1-p2"), at("q1-p1")));
        assertThat(one.interview().history().retired()).isEmpty();
    }

    @Test
    void anUpdateRecordsWhatHasBecomeOfEach() {
        Interview before = Readings.of(TEXT);
        String edited =
                TEXT.replace(TEA + "\n\n" + WAIT, TEA + " " + WAIT)
                        .replace("helps him.", "helps him there.")
                        .concat("\n" + CUPS + "\n");
        Interview after = Readings.of(edited);
        AnchorRecord first = RecordMaker.first(before);
        AnchorComparison comparison = AnchorComparison.of(first, after);
        assertThat(comparison.isDecided()).isTrue();
        AnchorRecord second = RecordMaker.updated(first, after, comparison, FIRST);
        assertThat(second.form()).isEqualTo(after.form());
        assertThat(second.dialect()).isEqualTo(after.dialect());
        assertThat(RecordWriter.write(second).lines().filter(l -> l.contains(" | ")).skip(1))
                .map(l -> l.replaceAll("(\\| .*?) \\| .*", "$1"))
                .containsExactly(
                        "q1 | live",
                        "q1-p1 | live, edited 2026-02-03",
                        "q1-p2 | merged into q1-p1 2026-02-03",
                        "q2 | live",
                        "q2-p1 | live, edited 2026-02-03",
                        "q2-p2 | live, added 2026-02-03");
        AnchorRecord third =
                RecordMaker.updated(second, after, AnchorComparison.of(second, after), SECOND);
        assertThat(third).as("nothing has changed since").isEqualTo(second);
    }

    @Test
    void whatStoodBeforeAllStaysBeforeAll() {
        AnchorRecord first = RecordMaker.first(Readings.of("# T\n\n" + CUPS + "\n\n" + TEA + "\n"));
        Interview after = Readings.of("# T\n\n" + TEA + "\n");
        AnchorRecord second =
                RecordMaker.updated(first, after, AnchorComparison.of(first, after), FIRST);
        assertThat(second.entries())
                .extracting(RecordEntry::locator)
                .containsExactly(at("p1"), at("p2"));
        assertThat(second.entries().get(0).state())
                .as("undecided")
                .isEqualTo(new AnchorState.Live());
        assertThat(AnchorComparison.of(second, after).isDecided()).isFalse();
    }

    @Test
    void withAWholeGoThoseOfItsBlocksThatAreGone() {
        AnchorRecord record = RecordMaker.first(Readings.of(TEXT));
        Interview after = Readings.of(TEXT.replaceAll("(?s)## How.*?## Who", "## Who"));
        AnchorComparison comparison = AnchorComparison.of(record, after);
        AnchorRecord withdrawn =
                RecordMaker.withdrawn(record, comparison, at("q1"), FIRST, "asked");
        AnchorState gone = new AnchorState.Withdrawn(FIRST, "asked");
        assertThat(withdrawn.entries())
                .extracting(RecordEntry::state)
                .containsExactly(gone, gone, gone, new AnchorState.Live(), new AnchorState.Live());
        AnchorRecord one = RecordMaker.withdrawn(record, comparison, at("q1-p2"), FIRST, "asked");
        assertThat(one.entries().stream().filter(e -> e.state().equals(gone)))
                .extracting(RecordEntry::locator)
                .containsExactly(at("q1-p2"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                RecordMaker.withdrawn(
                                        withdrawn, comparison, at("q1"), SECOND, "again"))
                .withMessageContaining("\"q1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordMaker.withdrawn(record, comparison, at("q9"), FIRST, ""));
    }

    @Test
    void anAnchorIsFoundByItsIdAndAsReadersCiteIt() {
        AnchorRecord record = RecordMaker.first(Readings.of(TEXT));
        assertThat(record.find("q1-p2")).contains(at("q1-p2"));
        assertThat(record.find("1.2")).contains(at("q1-p2"));
        assertThat(record.find("9")).isEmpty();
        assertThat(record.size()).isEqualTo(5);
    }

    @Test
    void heirsOfHeirsAreFollowedToTheirEndEvenInACircle() {
        List<RecordEntry> circle =
                List.of(
                        merged("q1", "q2"),
                        merged("q2", "q1"),
                        merged("q3", "q4"),
                        merged("q4", "q5"));
        Map<org.colloquy.model.Locator, org.colloquy.model.Locator> heirs =
                new AnchorRecord(null, null, circle).heirs();
        assertThat(heirs).containsEntry(at("q3"), at("q5")).containsEntry(at("q4"), at("q5"));
        assertThat(heirs).containsKeys(at("q1"), at("q2"));
    }

    private static RecordEntry merged(String id, String heir) {
        return new RecordEntry(
                at(id), new AnchorState.Merged(at(heir), FIRST), null, List.of(), null, 0);
    }

    @Test
    void verdictsAreWordsAndTwoOfThemWantADecision() {
        assertThat(AnchorVerdict.IN_DOUBT.word()).isEqualTo("in doubt");
        assertThat(List.of(AnchorVerdict.values()).stream().filter(AnchorVerdict::isUndecided))
                .containsExactly(AnchorVerdict.GONE, AnchorVerdict.IN_DOUBT);
    }
}
