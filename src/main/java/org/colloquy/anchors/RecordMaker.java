package org.colloquy.anchors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorComparison.ComparedPlace;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.anchors.match.AnchoredPlace;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.AnchorState;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;

/** Makes the record of an interview as it stands now. */
public final class RecordMaker {
    private RecordMaker() {}

    /** Returns the first record: every number as it stands. */
    public static AnchorRecord first(Interview interview) {
        List<RecordEntry> entries =
                AnchoredPlace.of(interview).stream()
                        .map(unit -> RecordEntry.live(unit.place(), null, unit.fingerprint()))
                        .toList();
        return new AnchorRecord(interview.form(), interview.dialect(), entries);
    }

    /**
     * Returns the record after an edit. What a person has to decide stays as it is, and what is
     * proposed for it has no number of its own until then. Where another number would come of that
     * than is shown now, the record itself: everything waits for the decision.
     *
     * @param today the day under which changes are recorded
     */
    public static AnchorRecord updated(
            AnchorRecord record,
            Interview interview,
            AnchorComparison comparison,
            LocalDate today) {
        Map<Locator, ComparedPlace> rows = new HashMap<>();
        comparison.rows().forEach(row -> rows.put(row.locator(), row));
        List<RecordEntry> entries = new ArrayList<>();
        Set<Locator> proposed = proposed(comparison);
        List<AnchoredPlace> units = comparison.units();
        for (int j = 0; j < units.size(); j++) {
            Fingerprint now = units.get(j).fingerprint();
            RecordEntry entry = comparison.entryAt(j);
            if (entry == null) {
                Locator number = comparison.number(j);
                if (!proposed.contains(number) && !proposed.contains(number.whole())) {
                    entries.add(RecordEntry.live(number, today, now));
                }
            } else {
                boolean same =
                        entry.fingerprint() != null
                                && now.digest().equals(entry.fingerprint().digest());
                entries.add(same ? entry.kept() : entry.editedOn(today, now));
            }
        }
        keepOthers(record, entries, rows, today);
        AnchorRecord now = new AnchorRecord(interview.form(), interview.dialect(), entries);
        boolean same =
                comparison.isDecided()
                        || AnchorComparison.of(now, interview)
                                .numbers()
                                .equals(comparison.numbers());
        return same ? now : record;
    }

    private static Set<Locator> proposed(AnchorComparison comparison) {
        Set<Locator> proposed = new HashSet<>();
        comparison.rows().stream()
                .filter(row -> row.verdict() == AnchorVerdict.IN_DOUBT && row.now() != null)
                .forEach(row -> proposed.add(row.now()));
        return proposed;
    }

    /** Puts what no passage bears behind what it followed. */
    private static void keepOthers(
            AnchorRecord record,
            List<RecordEntry> entries,
            Map<Locator, ComparedPlace> rows,
            LocalDate today) {
        Set<Locator> there = new HashSet<>();
        entries.forEach(entry -> there.add(entry.locator()));
        Map<Locator, List<RecordEntry>> behind = new HashMap<>();
        List<RecordEntry> first = new ArrayList<>();
        List<RecordEntry> place = first;
        for (RecordEntry entry : record.entries()) {
            if (there.contains(entry.locator())) {
                place = behind.computeIfAbsent(entry.locator(), k -> new ArrayList<>());
            } else {
                ComparedPlace row = rows.get(entry.locator());
                Locator heir = row == null ? null : row.heir();
                place.add(heir == null ? entry : entry.ended(new AnchorState.Merged(heir, today)));
            }
        }
        List<RecordEntry> all = new ArrayList<>(first);
        for (RecordEntry entry : entries) {
            all.add(entry);
            all.addAll(behind.getOrDefault(entry.locator(), List.of()));
        }
        entries.clear();
        entries.addAll(all);
    }

    /** Returns the record in which these doubtful anchors are what is proposed for them. */
    public static AnchorRecord decided(AnchorRecord record, List<ComparedPlace> rows) {
        Map<Locator, String> digests = new HashMap<>();
        rows.forEach(row -> digests.put(row.locator(), row.digest()));
        List<RecordEntry> entries =
                record.entries().stream()
                        .map(
                                entry -> {
                                    String digest = digests.get(entry.locator());
                                    return digest == null ? entry : entry.decided(digest);
                                })
                        .toList();
        return new AnchorRecord(record.form(), record.dialect(), entries);
    }

    /**
     * Returns the record with an anchor withdrawn; with a whole go those of its blocks that are
     * gone.
     *
     * @throws IllegalArgumentException if no passage bore the anchor any more
     */
    public static AnchorRecord withdrawn(
            AnchorRecord record,
            AnchorComparison comparison,
            Locator locator,
            LocalDate on,
            String reason) {
        Set<Locator> gone = new HashSet<>();
        comparison.rows().stream()
                .filter(row -> row.verdict() == AnchorVerdict.GONE && !locator.isBlock())
                .map(ComparedPlace::locator)
                .filter(place -> place.whole().equals(locator))
                .forEach(gone::add);
        RecordEntry entry = record.entry(locator).orElseThrow(IllegalArgumentException::new);
        if (!entry.state().isBorne()) {
            throw new IllegalArgumentException(
                    "no passage has the anchor \"%s\" any more".formatted(locator.id()));
        }
        gone.add(locator);
        AnchorState state = new AnchorState.Withdrawn(on, reason);
        List<RecordEntry> entries =
                record.entries().stream()
                        .map(e -> gone.contains(e.locator()) ? e.ended(state) : e)
                        .toList();
        return new AnchorRecord(record.form(), record.dialect(), entries);
    }
}
