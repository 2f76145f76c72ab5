package org.colloquy.anchors.match;

import java.util.Arrays;
import java.util.List;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.model.Locator;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;

/** Makes places and records out of lines such as {@code q1-p2 These words.} */
public final class Places {
    static final String A = " With water from the well, as we have ever done it.";
    static final String B = " Then everybody waits for a long while and talks of rain.";
    static final String C = " Old men from that hill light lamps, and nobody helps them.";
    static final String D = " The cups are from a potter behind the northern gate.";

    private Places() {}

    public static Locator at(String id) {
        return Locator.ofId(id).orElseThrow();
    }

    /** The places of an interview as they stand now. */
    static List<AnchoredPlace> units(String... lines) {
        return Arrays.stream(lines).map(Places::unit).toList();
    }

    private static AnchoredPlace unit(String line) {
        String[] parts = line.split(" ", 2);
        return new AnchoredPlace(at(parts[0]), at(parts[0]).whole(), Fingerprint.of(parts[1]));
    }

    /** A record in which all of them are live. */
    static AnchorRecord record(String... lines) {
        return new AnchorRecord(
                InterviewForm.QUESTIONS,
                Dialect.HEADINGS,
                units(lines).stream()
                        .map(u -> RecordEntry.live(u.place(), null, u.fingerprint()))
                        .toList());
    }

    /** Lines of passages that have these words, all with the same number. */
    static List<String> lines(String... texts) {
        return Arrays.stream(texts).map(text -> "p1" + text).toList();
    }

    /** Recorded and present passages of these words, none of them matched yet. */
    static PassageMatching matching(List<String> old, List<String> now) {
        return new PassageMatching(
                record(old.toArray(String[]::new)).entries(), units(now.toArray(String[]::new)));
    }

    /** What has become of each place: {@code q1 kept}, {@code q2-p1 merged q2-p2}. */
    static List<String> verdicts(AnchorRecord record, List<AnchoredPlace> units) {
        return PassageRecognizer.compare(record, units).rows().stream()
                .map(
                        row ->
                                row.locator().id()
                                        + " "
                                        + row.verdict().word()
                                        + (row.heir() == null ? "" : " " + row.heir().id()))
                .toList();
    }
}
