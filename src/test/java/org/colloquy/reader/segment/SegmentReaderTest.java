package org.colloquy.reader.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables of segments say, and what is reported of those that say it badly. */
class SegmentReaderTest {
    private static final String TALK =
            """
            # A talk

            ## Tea

            **Ada:** One is said. {.topic tags="tides" title="First"}

            **Ben:** Two is said.

            And more. {#more}

            **Ada:** Three is said.
            """;

    private final List<Problem> problems = new ArrayList<>();

    @TempDir private Path folder;
    private Interview interview;

    @BeforeEach
    void readTheTalk() {
        interview =
                new CorpusFolderBuilder(folder)
                        .file("a.md", TALK)
                        .interview()
                        .timed("x", untimed -> times());
    }

    /** The first three passages are said in minutes 1, 2 and 3. */
    private static InterviewTimes times() {
        List<TimedStretch> stretches = new ArrayList<>();
        for (String passage : List.of("t1-p1", "t2-p1", "t2-p2")) {
            long from = 60_000L * stretches.size();
            Locator place = Locator.ofId(passage).orElseThrow();
            stretches.add(new TimedStretch(place, 0, 3, from, from + 60_000, TimePrecision.CUE));
        }
        return new InterviewTimes(stretches);
    }

    private String read(String... lines) {
        SourceFile table = new SourceFile("a.segments.csv", String.join("\n", lines), problems);
        return SegmentReader.read(interview, table).segments().stream()
                .skip(1)
                .map(SegmentReaderTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(InterviewSegment one) {
        return "%s-%s %s|%s|%s|%s"
                .formatted(
                        one.from().id(),
                        one.to() == null ? "" : one.to().id(),
                        one.title(),
                        String.join(",", one.tags()),
                        one.synopsis(),
                        String.join(",", one.keywords()));
    }

    private List<String> reported() {
        return problems.stream()
                .map(p -> "%d:%d %s".formatted(p.line(), p.column(), p.code()))
                .toList();
    }

    @Test
    void readsColumnsInAnyOrderAndCase() {
        assertThat(
                        read(
                                "Title,KEYWORDS,Synopsis,locator,Tags",
                                "Of tea,\"leaf, cup\",\"It is, she says, hot.\",2.1,tea; milk",
                                ",,,§1,pots"))
                .isEqualTo("t2-p1- Of tea|tea,milk|It is, she says, hot.|leaf,cup\ns1- |pots||");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatTheTextSaysComesFirstAndOnce() {
        SourceFile table =
                new SourceFile(
                        "a.segments.csv",
                        "locator;title;tags\n1.1;First;tides\n3;Last;tides\n",
                        problems);
        assertThat(SegmentReader.read(interview, table).segments())
                .extracting(SegmentReaderTest::line)
                .containsExactly("t1-p1- First|tides||", "t3- Last|tides||");
    }

    @ParameterizedTest
    @CsvSource({
        "2, t2",
        "2.2, t2-p2",
        "t2-p2, t2-p2",
        "#t2, t2",
        "interviews/a.html#t2-p1, t2-p1",
        "more, t2-p2",
        "tea, s1",
        "§ 1, s1",
        "0:01:00, t2-p1",
        "'1:59,9', t2-p1",
        "2:00, t2-p2"
    })
    void understandsEachWayToNameAPlace(String written, String place) {
        assertThat(read("locator\ttags", written + "\ttea")).startsWith(place + "- ");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, t1-p1", "59.9, t1-p1", "60, t2-p1", "0:02:30.250, t2-p2", "150s, t2-p2"})
    void aTimeLeadsToWhatIsSaidThen(String time, String place) {
        assertThat(read("from,tags", time + ",tea")).startsWith(place + "- ");
    }

    @ParameterizedTest
    @CsvSource({
        "end, 2.1, t2-p1",
        "end, t3, t3",
        "to, 1:00, t1-p1",
        "To, 1:01, t2-p1",
        "to, 9:00, t2-p2"
    })
    void anEndIsTheLastPassageOfASegment(String column, String end, String place) {
        assertThat(read("locator,tags," + column, "1,tea," + end)).startsWith("t1-" + place + " ");
        assertThat(problems).isEmpty();
    }

    @Test
    void aRowOfTimesEndsWhenItsSecondsDo() {
        assertThat(read("from,to,tags", "60,120,tea")).isEqualTo("t2-p1-t2-p1 |tea||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t9", "9", "nowhere", "§2", "-1", "t1-p9", "99:00"})
    void aPlaceThatIsNotThereIsAnErrorAtItsLine(String written) {
        assertThat(read("locator,tags", "1,tea", "", written + ",milk", "3,pots"))
                .isEqualTo("t1- |tea||\nt3- |pots||");
        assertThat(reported()).containsExactly("4:1 unplaced-segment");
    }

    @Test
    void aTimeIsNoPlaceWithoutTimes() {
        interview = interview.timed("", untimed -> InterviewTimes.NONE);
        assertThat(read("from,tags", "1:00,tea")).isEmpty();
        assertThat(problems)
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("no times");
    }

    @Test
    void whatSaysNothingOrEndsBeforeItBeginsIsNamed() {
        assertThat(read("locator,tags,end", "2,,", "3,tea,1", "1,tea,zz", ",,"))
                .isEqualTo("t3- |tea||\nt1- |tea||");
        assertThat(reported())
                .containsExactly("2:1 empty-segment", "3:1 bad-segment-end", "4:1 bad-segment-end");
    }

    @Test
    void columnsOfWhichNothingIsMadeAreNamed() {
        assertThat(read("locator,tags,GPS,tags", "1,tea,1 2,milk")).isEqualTo("t1- |tea||");
        assertThat(reported()).containsExactly("1:1 unknown-columns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,tags\na,b\n",
                "\n\n",
                "locator,tags\n1,\"tea\n2,milk\n",
                "locator,tags\n1,a,b,c\n",
                "\"\"\"\"\"\"\"\n"
            })
    void aTableThatCannotBeReadIsAnError(String text) {
        SourceFile table = new SourceFile("a.segments.csv", text, problems);
        SegmentReader.read(interview, table);
        assertThat(problems)
                .extracting(Problem::code)
                .isSubsetOf("bad-segment-table")
                .hasSize(text.isBlank() ? 0 : 1);
    }

    /** Formulas are kept from spreadsheets by an apostrophe, which is not meant. */
    @Test
    void keepsSignsThatSpreadsheetsWouldCompute() {
        assertThat(read("locator,title,synopsis", "1,'=SUM(A1),<script>alert(1)</script> 'n'"))
                .isEqualTo("t1- =SUM(A1)||<script>alert(1)</script> 'n'|");
    }

    @Test
    void aTableWithoutEndIsCut() {
        read("locator,tags", "1,tea\n".repeat(6000));
        assertThat(reported()).containsExactly("5002:1 bad-segment-table");
    }
}
