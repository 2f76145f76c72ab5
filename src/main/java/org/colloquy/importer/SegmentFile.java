package org.colloquy.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.colloquy.importer.model.IndexedSegment;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.Timecode;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.text.TableCells;

/**
 * Table beside an interview that says what its stretches are about, made of the index of a source.
 */
final class SegmentFile {
    /** Time before a passage, in milliseconds, at which an index may already name it. */
    private static final int EARLY = 3_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private SegmentFile() {}

    /**
     * Returns the text of the table; empty without rows.
     *
     * @param times of the interview; if there are none, those that stand in its text count
     */
    static String of(
            OriginalText original,
            Interview interview,
            InterviewTimes times,
            List<IndexedSegment> index) {
        List<TimedStretch> stretches =
                index.isEmpty() ? List.of() : known(interview, times).stretches();
        List<String> rows = new ArrayList<>();
        for (IndexedSegment segment : index) {
            Optional<Locator> place = place(stretches, segment.from());
            if (place.isEmpty()) {
                original.reportFile(
                        Severity.WARNING,
                        "dropped",
                        "left out: the entry \"%s\" of the index, since it is not known what is said at %s"
                                .formatted(segment.title(), Timecode.write(segment.from())));
            } else {
                rows.add(row(place.get(), segment));
            }
        }
        return rows.isEmpty()
                ? ""
                : rows.stream()
                        .collect(
                                Collectors.joining(
                                        "\n", "locator,from,tags,title,synopsis,keywords\n", "\n"));
    }

    private static InterviewTimes known(Interview interview, InterviewTimes times) {
        return times.isEmpty() ? interview.times() : times;
    }

    private static String row(Locator place, IndexedSegment segment) {
        return FORMAT.format(
                place.id(),
                Timecode.write(segment.from()),
                TableCells.of(String.join("; ", segment.tags())),
                TableCells.of(segment.title()),
                TableCells.of(segment.synopsis()),
                TableCells.of(String.join("; ", segment.keywords())));
    }

    /** Returns the passage that begins then or shortly after; else the one that is being said. */
    private static Optional<Locator> place(List<TimedStretch> stretches, long moment) {
        TimedStretch said = null;
        Locator before = null;
        for (TimedStretch stretch : stretches) {
            boolean begins = !stretch.passage().equals(before);
            before = stretch.passage();
            if (begins && stretch.from() >= moment && stretch.from() <= moment + EARLY) {
                return Optional.of(stretch.passage());
            } else if (stretch.from() <= moment) {
                said = stretch;
            }
        }
        boolean over = stretches.stream().allMatch(stretch -> stretch.to() < moment);
        return over || said == null ? Optional.empty() : Optional.of(said.passage());
    }
}
