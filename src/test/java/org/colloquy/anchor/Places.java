package org.colloquy.anchor;

import java.util.Arrays;
import java.util.List;
import org.colloquy.corpus.Dialect;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.Locator;

/** Makes places and records out of lines such as {@code q1-p2 These words.} */
final class Places {
    private Places() {}

    static Locator at(String id) {
        return Locator.ofId(id).orElseThrow();
    }

    /** The places of an interview as they stand now. */
    static List<Unit> units(String... lines) {
        return Arrays.stream(lines).map(Places::unit).toList();
    }

    private static Unit unit(String line) {
        String[] parts = line.split(" ", 2);
        return new Unit(at(parts[0]), at(parts[0]).whole(), Print.of(parts[1]));
    }

    /** A record in which all of them are live. */
    static AnchorRecord record(String... lines) {
        return new AnchorRecord(
                Form.QUESTIONS,
                Dialect.HEADINGS,
                units(lines).stream().map(u -> Entry.live(u.place(), null, u.print())).toList());
    }

    /** Recorded and present passages of these words, none of them matched yet. */
    static Matching matching(List<String> old, List<String> now) {
        return new Matching(
                record(old.toArray(String[]::new)).entries(), units(now.toArray(String[]::new)));
    }

    /** What has become of each place: {@code q1 kept}, {@code q2-p1 merged q2-p2}. */
    static List<String> verdicts(AnchorRecord record, List<Unit> units) {
        return Recognition.compare(record, units).rows().stream()
                .map(
                        row ->
                                row.locator().id()
                                        + " "
                                        + row.verdict().word()
                                        + (row.heir() == null ? "" : " " + row.heir().id()))
                .toList();
    }
}
