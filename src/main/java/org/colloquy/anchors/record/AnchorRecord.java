package org.colloquy.anchors.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Locator;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.jspecify.annotations.Nullable;

/**
 * The record of an interview's anchors, as it stands in {@code NAME.anchors} beside {@code
 * NAME.md}.
 *
 * @param form the form under which it was made; null if the record does not say
 * @param dialect the dialect under which it was made; null if the record does not say
 * @param entries in the order of the text when it was made
 */
public record AnchorRecord(
        @Nullable InterviewForm form, @Nullable Dialect dialect, List<RecordEntry> entries) {
    public AnchorRecord {
        entries = List.copyOf(entries);
    }

    public Optional<RecordEntry> entry(Locator locator) {
        return entries.stream().filter(entry -> entry.locator().equals(locator)).findFirst();
    }

    /** Returns the number of anchors. */
    public int size() {
        return entries.size();
    }

    /**
     * Returns the anchor that is called so, by its id or as readers cite it: {@code q5-p2}, {@code
     * 5.2}.
     */
    public Optional<Locator> find(String name) {
        return entries.stream()
                .map(RecordEntry::locator)
                .filter(place -> place.id().equals(name) || place.label().equals(name))
                .findFirst();
    }

    /** Returns the lines whose anchors a passage should bear, in order. */
    public List<RecordEntry> borne() {
        return entries.stream()
                .filter(entry -> entry.state().isBorne() && entry.fingerprint() != null)
                .toList();
    }

    /**
     * Returns where the anchor of each merged passage leads, at the end of its way from heir to
     * heir.
     */
    public Map<Locator, Locator> heirs() {
        Map<Locator, Locator> next = new HashMap<>();
        entries.forEach(
                entry -> {
                    if (entry.state() instanceof AnchorState.Merged merged) {
                        next.put(entry.locator(), merged.heir());
                    }
                });
        Map<Locator, Locator> heirs = new HashMap<>();
        next.keySet().forEach(from -> heirs.put(from, last(from, next)));
        return heirs;
    }

    private static Locator last(Locator from, Map<Locator, Locator> next) {
        Set<Locator> seen = new HashSet<>();
        Locator at = from;
        while (seen.add(at) && next.containsKey(at)) {
            at = next.get(at);
        }
        return at;
    }
}
