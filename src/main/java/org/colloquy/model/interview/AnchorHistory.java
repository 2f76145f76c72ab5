package org.colloquy.model.interview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * Record of an interview's anchors, without the numbers of its passages.
 *
 * @param recorded whether there is a record, so that numbers are permanent
 * @param retired anchors that no passage bears, in the order of the record
 * @param heirs the place to which the anchor of a passage leads that was merged into another
 * @param corrections the changes since the first record, latest first
 * @param earlier what is known of the words of passages that were changed since they were recorded
 */
public record AnchorHistory(
        boolean recorded,
        List<Retired> retired,
        Map<Locator, Locator> heirs,
        List<Correction> corrections,
        List<EarlierWords> earlier) {
    /** That of an interview without a record. */
    public static final AnchorHistory NONE =
            new AnchorHistory(false, List.of(), Map.of(), List.of(), List.of());

    public AnchorHistory {
        retired = List.copyOf(retired);
        heirs = Collections.unmodifiableMap(new LinkedHashMap<>(heirs));
        corrections = List.copyOf(corrections);
        earlier = List.copyOf(earlier);
    }

    /**
     * Trace of the words that stood at a place when it was recorded, and stand there no longer.
     *
     * @param trace two signs for each word, as {@link org.colloquy.text.word.WordTrace} writes them
     */
    public record EarlierWords(Locator place, String trace) {}

    /**
     * An anchor that no passage bears; its link leads to a line that says so.
     *
     * @param after the place behind which its line stands; null before the first
     * @param on when it was withdrawn; null where nobody has decided yet what became of it
     * @param reason why; empty if nobody has decided yet
     */
    public record Retired(
            Locator locator, @Nullable Locator after, @Nullable LocalDate on, String reason) {}

    /** Changes of one day, in the order of the text. */
    public record Correction(LocalDate on, List<PlaceChange> changes) {
        public Correction {
            changes = List.copyOf(changes);
        }
    }

    /** A place that was changed. */
    public record PlaceChange(Locator place, ChangeKind kind) {}

    /** Kinds of change to a place. */
    public enum ChangeKind {
        EDITED("edited"),
        ADDED("added"),
        MERGED("merged"),
        WITHDRAWN("withdrawn");

        private final String word;

        ChangeKind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Returns the anchors of passages that were merged into the one at a place. */
    public List<String> mergedInto(Locator place) {
        return heirs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(place))
                .map(entry -> entry.getKey().id())
                .toList();
    }

    /** Returns the anchors whose lines stand behind a place; those before all others for null. */
    public List<Retired> retiredAfter(@Nullable Locator place) {
        return retired.stream()
                .filter(one -> place == null ? one.after() == null : place.equals(one.after()))
                .toList();
    }
}
