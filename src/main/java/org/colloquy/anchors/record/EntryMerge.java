package org.colloquy.anchors.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/** Merges what two branches recorded of one anchor. */
final class EntryMerge {

    /**
     * A line as it is after the merge.
     *
     * @param line null if a person has to choose
     * @param why a person has to; empty if none has to
     */
    record MergedLine(@Nullable String line, String why) {}

    private final Set<String> standing;

    /** Creates a merge for an interview in which passages with these digests stand now. */
    EntryMerge(Set<String> standing) {
        this.standing = Set.copyOf(standing);
    }

    /**
     * Merges two lines.
     *
     * @param before the line from which both branches started; empty if there was none, null if
     *     that is not known
     */
    MergedLine of(
            Locator anchor,
            @Nullable String ours,
            @Nullable String before,
            @Nullable String theirs) {
        if (ours == null || theirs == null || ours.equals(theirs)) {
            // No line is ever taken out of a record, so that of one side was put in there.
            return new MergedLine(ours == null ? theirs : ours, "");
        }
        if (before != null && (ours.equals(before) || theirs.equals(before))) {
            return new MergedLine(ours.equals(before) ? theirs : ours, "");
        }
        RecordEntry one = EntryParser.of(ours).orElse(null);
        RecordEntry two = EntryParser.of(theirs).orElse(null);
        if (one == null || two == null) {
            return new MergedLine(null, "a line of \"%s\" is damaged".formatted(anchor.id()));
        }
        RecordEntry merged = merged(one, two, before);
        return merged == null
                ? new MergedLine(null, why(anchor, one, two))
                : new MergedLine(RecordWriter.line(merged), "");
    }

    private @Nullable RecordEntry merged(
            RecordEntry one, RecordEntry two, @Nullable String before) {
        Fingerprint words = one.fingerprint();
        Fingerprint others = two.fingerprint();
        if (words == null && others == null) {
            return one.state().getClass() == two.state().getClass() ? endedBoth(one, two) : null;
        }
        boolean same = words != null && others != null && words.digest().equals(others.digest());
        if (same) {
            return joined(one, two, one);
        }
        if (goesOn(one, two)) {
            return one;
        }
        if (goesOn(two, one)) {
            return two;
        }
        boolean newOnBoth =
                before == null ? one.added() != null && two.added() != null : before.isEmpty();
        if (newOnBoth || words == null || others == null) {
            return null;
        }
        boolean stands = standing.contains(words.digest());
        return stands == standing.contains(others.digest())
                ? null
                : joined(one, two, stands ? one : two);
    }

    /** Tells whether one side began where the other stands, and went on from there. */
    private static boolean goesOn(RecordEntry later, RecordEntry earlier) {
        return earlier.state().isBorne()
                && later.edited().containsAll(earlier.edited())
                && (!later.state().isBorne() || later.edited().size() > earlier.edited().size());
    }

    private static @Nullable RecordEntry endedBoth(RecordEntry one, RecordEntry two) {
        RecordEntry ended = joined(one, two, one);
        if (one.state() instanceof AnchorState.Merged a
                && two.state() instanceof AnchorState.Merged b) {
            return a.heir().equals(b.heir()) ? ended : null;
        }
        return one.state() instanceof AnchorState.Withdrawn a
                        && two.state() instanceof AnchorState.Withdrawn b
                        && a.reason().equals(b.reason())
                ? ended
                : null;
    }

    /** Returns the words of one of two with the days of both. */
    private static RecordEntry joined(RecordEntry one, RecordEntry two, RecordEntry words) {
        Set<LocalDate> edited = new TreeSet<>(one.edited());
        edited.addAll(two.edited());
        LocalDate added = one.added() == null || two.added() == null ? null : one.added();
        if (added != null && two.added() != null && two.added().isBefore(added)) {
            added = two.added();
        }
        return new RecordEntry(
                words.locator(), words.state(), added, List.copyOf(edited), words.fingerprint(), 0);
    }

    private static String why(Locator anchor, RecordEntry one, RecordEntry two) {
        return "\"%s\" is %s on one side, and %s on the other"
                .formatted(anchor.id(), told(one), told(two));
    }

    private static String told(RecordEntry entry) {
        if (entry.state() instanceof AnchorState.Merged merged) {
            return "merged into \"%s\"".formatted(merged.heir().id());
        }
        Fingerprint fingerprint = entry.fingerprint();
        return fingerprint == null ? "withdrawn" : "\"" + fingerprint.opening() + "\"";
    }
}
