package org.colloquy.anchor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.anchor.Comparison.Row;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;

/** Makes the record of an interview as it stands now. */
public final class Recording {
    private Recording() {}

    /** The first record: every number as it stands. */
    public static AnchorRecord first(Interview interview) {
        List<Entry> entries =
                Unit.of(interview).stream()
                        .map(unit -> Entry.live(unit.place(), null, unit.print()))
                        .toList();
        return new AnchorRecord(interview.form(), interview.dialect(), entries);
    }

    /**
     * The record after an edit. What a person has to decide stays as it is.
     *
     * @param today the day under which changes are recorded
     */
    public static AnchorRecord updated(
            AnchorRecord record, Interview interview, Comparison comparison, LocalDate today) {
        Map<Locator, Row> rows = new HashMap<>();
        comparison.rows().forEach(row -> rows.put(row.locator(), row));
        List<Entry> entries = new ArrayList<>();
        List<Unit> units = comparison.units();
        for (int j = 0; j < units.size(); j++) {
            Print now = units.get(j).print();
            Entry entry = comparison.entryAt(j);
            if (entry == null) {
                entries.add(Entry.live(comparison.number(j), today, now));
            } else {
                boolean same = entry.print() != null && now.digest().equals(entry.print().digest());
                entries.add(same ? entry.kept() : entry.editedOn(today, now));
            }
        }
        keepOthers(record, entries, rows, today);
        return new AnchorRecord(interview.form(), interview.dialect(), entries);
    }

    /** Puts what no passage bears behind what it followed. */
    private static void keepOthers(
            AnchorRecord record, List<Entry> entries, Map<Locator, Row> rows, LocalDate today) {
        Set<Locator> there = new HashSet<>();
        entries.forEach(entry -> there.add(entry.locator()));
        Map<Locator, List<Entry>> behind = new HashMap<>();
        List<Entry> first = new ArrayList<>();
        List<Entry> place = first;
        for (Entry entry : record.entries()) {
            if (there.contains(entry.locator())) {
                place = behind.computeIfAbsent(entry.locator(), k -> new ArrayList<>());
            } else {
                Row row = rows.get(entry.locator());
                Locator heir = row == null ? null : row.heir();
                place.add(heir == null ? entry : entry.ended(new State.Merged(heir, today)));
            }
        }
        List<Entry> all = new ArrayList<>(first);
        for (Entry entry : entries) {
            all.add(entry);
            all.addAll(behind.getOrDefault(entry.locator(), List.of()));
        }
        entries.clear();
        entries.addAll(all);
    }

    /**
     * The record with an anchor withdrawn; with a whole go those of its blocks that are gone.
     *
     * @throws IllegalArgumentException if no passage bore the anchor any more
     */
    public static AnchorRecord withdrawn(
            AnchorRecord record,
            Comparison comparison,
            Locator locator,
            LocalDate on,
            String reason) {
        Set<Locator> gone = new HashSet<>();
        comparison.rows().stream()
                .filter(row -> row.verdict() == Verdict.GONE && !locator.isBlock())
                .map(Row::locator)
                .filter(place -> place.whole().equals(locator))
                .forEach(gone::add);
        Entry entry = record.entry(locator).orElseThrow(IllegalArgumentException::new);
        if (!entry.state().isBorne()) {
            throw new IllegalArgumentException(
                    "no passage bears the anchor \"%s\" any more".formatted(locator.id()));
        }
        gone.add(locator);
        State state = new State.Withdrawn(on, reason);
        List<Entry> entries =
                record.entries().stream()
                        .map(e -> gone.contains(e.locator()) ? e.ended(state) : e)
                        .toList();
        return new AnchorRecord(record.form(), record.dialect(), entries);
    }
}
