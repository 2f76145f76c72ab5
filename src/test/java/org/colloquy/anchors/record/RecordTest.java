package org.colloquy.anchors.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.colloquy.anchors.Manuscript;
import org.colloquy.anchors.Readings;
import org.colloquy.anchors.RecordMaker;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.anchors.match.StatuteNumbering;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again; what is damaged is named with its line, and nothing is lost. */
class RecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final String TEXT =
            """
            # Colloquy anchors, version 1
            form: prose
            dialect: prose

            p1 | live | Some words. | 2 %s | AAAA
            p2 | live | Other words. | 2 %s | BBBB
            """
                    .formatted("0123456789ab", "ba9876543210");

    private static List<String> problems(String text) {
        return RecordReader.read("a.anchors", text).problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.code())
                .toList();
    }

    private static RecordEntry entry(String id, AnchorState state, String text) {
        Locator place = Locator.ofId(id).orElseThrow();
        Fingerprint fingerprint = state.isBorne() ? Fingerprint.of(text) : null;
        return new RecordEntry(place, state, DAY, List.of(DAY, DAY.plusDays(1)), fingerprint, 0);
    }

    private static AnchorRecord withoutLines(AnchorRecord record) {
        return new AnchorRecord(
                record.form(),
                record.dialect(),
                record.entries().stream()
                        .map(
                                e ->
                                        new RecordEntry(
                                                e.locator(),
                                                e.state(),
                                                e.added(),
                                                e.edited(),
                                                e.fingerprint(),
                                                0))
                        .toList());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Locator heir = Locator.ofId("q1-p1").orElseThrow();
        AnchorRecord record =
                new AnchorRecord(
                        InterviewForm.QUESTIONS,
                        Dialect.HEADINGS,
                        List.of(
                                entry("intro-p0a", new AnchorState.Live(), ""),
                                entry(
                                        "q1",
                                        new AnchorState.Live(),
                                        "Why | not \\ here | and there \\| ?"),
                                entry(
                                        "q1-p1",
                                        new AnchorState.Decided("0123456789ab"),
                                        "“Yes”, 你好吗"),
                                entry("q1-p2", new AnchorState.Merged(heir, DAY), ""),
                                entry("q4a", new AnchorState.Withdrawn(DAY, "a | b: c, d"), ""),
                                entry("q4a-p2aa", new AnchorState.Live(), "word ".repeat(2000))));
        String text = RecordWriter.write(record);
        RecordReader.ReadRecord read = RecordReader.read("a.anchors", text);
        assertThat(read.problems()).isEmpty();
        assertThat(withoutLines(read.record())).isEqualTo(record);
        assertThat(RecordWriter.write(read.record())).isEqualTo(text);
        String windows = text.replace("\n", "\r\n");
        assertThat(RecordReader.read("a.anchors", windows)).isEqualTo(read);
    }

    @Test
    void generatedTextsAreWrittenAndReadAgain() {
        for (int k = 0; k < 10; k++) {
            Interview interview = Readings.of(Manuscript.turns(new Random(k)).markdown());
            AnchorRecord first = RecordMaker.first(interview);
            RecordReader.ReadRecord read =
                    RecordReader.read("a.anchors", RecordWriter.write(first));
            assertThat(read.problems()).isEmpty();
            assertThat(withoutLines(read.record())).isEqualTo(first);
            AnchorComparison comparison = AnchorComparison.of(read.record(), interview);
            assertThat(comparison.rows()).allMatch(row -> row.verdict() == AnchorVerdict.KEPT);
            AnchorRecord again = RecordMaker.updated(read.record(), interview, comparison, DAY);
            assertThat(RecordWriter.write(again)).isEqualTo(RecordWriter.write(first));
        }
    }

    @Test
    void aRecordWithoutFaultHasNoProblems() {
        assertThat(problems(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p2 | gone | Other words. | 2 ba9876543210 | BBBB",
                "p2 | live | Other words.",
                "p2 | live | Other words. | 2 xyz | BBBB",
                "p2 | live | Other words. | 3 ba9876543210 | BBBB",
                "p2 | live, edited 2026-02-30 | Other words. | 2 ba9876543210 | BBBB",
                "p2 | withdrawn: why",
                "p2 | merged into nothing 2026-01-01",
                "p2 | merged into p9 2026-01-01",
                "p1 | live | Some words. | 2 0123456789ab | AAAA",
                "what is this",
                "<<<<<<< HEAD",
                "=======",
                ">>>>>>> branch"
            })
    void aDamagedLineIsNamed(String line) {
        String text = TEXT.replaceFirst("p2 .*", line);
        assertThat(problems(text)).containsExactly("6:1 bad-anchor-record");
        assertThat(RecordReader.read("a.anchors", text).problems()).allMatch(Problem::isError);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Notes", "# Colloquy anchors, version 2", "\u0000\u0001"})
    void aForeignFileIsNotRead(String first) {
        assertThat(problems(first + "\np1 | live | x | 1 0123456789ab | AA"))
                .containsExactly("1:1 bad-anchor-record");
        RecordReader.ReadRecord read =
                RecordReader.read(
                        "a.anchors", first + "\nform: prose\np1 | live | x | 0 0123456789ab");
        assertThat(read.record().entries()).isEmpty();
        assertThat(read.record().form()).isNull();
    }

    @Test
    void itsHeadNamesFormAndDialect() {
        assertThat(problems(TEXT.replace("form: prose", "form: songs")))
                .containsExactly("2:7 bad-anchor-record");
        assertThat(problems(TEXT.replace("dialect: prose", "dialect: songs")))
                .containsExactly("3:10 bad-anchor-record");
        assertThat(problems(TEXT.replace("form: prose\n", "")))
                .containsExactly("1:1 bad-anchor-record");
        assertThat(problems(TEXT.replace("dialect: prose\n", ""))).isEmpty();
        assertThat(problems(TEXT + "\n# A remark.\n \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p2 | live, changed 2026-02-03 | Other words. | 2 ba9876543210 | BBBB",
                "p2 | is 12 | Other words. | 2 ba9876543210 | BBBB",
                "p2 | live | Other words. | 2 ba9876543210 | BBBB | more",
                "p2 | live | Other words. | 2 ba9876543210 | B?BB",
                "p2 | merged into nowhere 2026-01-01",
                "p2"
            })
    void aLineThatSaysTooMuchOrTooLittleIsDamaged(String line) {
        assertThat(problems(TEXT.replaceFirst("p2 .*", line)))
                .containsExactly("6:1 bad-anchor-record");
    }

    @Test
    void daysAndDecisionsAreRead() {
        String line =
                "p2 | is aaaaaaaaaaaa, added 2026-02-03, edited 2026-03-04 | x | 0 ba9876543210";
        List<RecordEntry> entries =
                RecordReader.read("a.anchors", TEXT.replaceFirst("p2 .*", line)).record().entries();
        assertThat(entries.get(1).state()).isEqualTo(new AnchorState.Decided("aaaaaaaaaaaa"));
        assertThat(entries.get(1).added()).isEqualTo(DAY);
        assertThat(entries.get(1).edited()).containsExactly(LocalDate.of(2026, 3, 4));
        assertThat(entries.get(1).line()).isEqualTo(6);
    }

    @Test
    void theAnchorOfADamagedLineIsGivenToNobody() {
        String text = TEXT.replaceFirst("p2 .*", "p2 | gone |");
        AnchorRecord record = RecordReader.read("a.anchors", text).record();
        Interview interview = Readings.of("# T\n\nGreen lamps.\n\nNobody came along.\n");
        AnchorComparison comparison = AnchorComparison.of(record, interview);
        assertThat(comparison.numbers().values())
                .doesNotContain(Locator.prose().block("2"), Locator.prose().block("1"));
    }

    @Test
    void lettersGoOnAsInAStatute() {
        assertThat(StatuteNumbering.next("a")).isEqualTo("b");
        assertThat(StatuteNumbering.next("z")).isEqualTo("aa");
        assertThat(StatuteNumbering.next("az")).isEqualTo("ba");
        assertThat(StatuteNumbering.next("zz")).isEqualTo("aaa");
    }
}
