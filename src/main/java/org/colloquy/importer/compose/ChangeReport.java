package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.document.DocumentText;
import org.colloquy.importer.document.TrackedChange;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.CountedNoun;

/**
 * Report on tracked changes. They may be the corrections of whoever was interviewed, so that nobody
 * but the editor can say which of the two wordings is the interview.
 */
final class ChangeReport {
    /** Bound on the changes that are named one by one where a file is refused. */
    private static final int MAX_NAMED = 50;

    private static final String CODE = "tracked-change";

    private final OriginalText original;
    private final DocumentText document;
    private final ChangeChoice choice;

    ChangeReport(OriginalText original, DocumentText document, ChangeChoice choice) {
        this.original = original;
        this.document = document;
        this.choice = choice;
    }

    /**
     * Says what has become of each change.
     *
     * @throws ImportException if there are some, and nobody has said what is to become of them
     */
    void report() throws ImportException {
        List<TrackedChange> worded =
                document.changes().stream().filter(TrackedChange::concernsWords).toList();
        int others = document.changes().size() - worded.size();
        if (!worded.isEmpty() && choice == ChangeChoice.ASK) {
            throw refusal(worded);
        }
        for (TrackedChange change : worded) {
            original.report(
                    Severity.WARNING,
                    CODE,
                    Math.max(1, change.place()),
                    "%sed: %s".formatted(choice.word(), change.told()));
        }
        if (others > 0) {
            original.reportFile(
                    Severity.NOTE,
                    CODE,
                    "%s only of how words look: they are taken as they look now"
                            .formatted(CountedNoun.of(others, "tracked change")));
        }
    }

    private ImportException refusal(List<TrackedChange> changes) {
        for (TrackedChange change : changes.subList(0, Math.min(MAX_NAMED, changes.size()))) {
            original.report(Severity.NOTE, CODE, Math.max(1, change.place()), change.told());
        }
        if (changes.size() > MAX_NAMED) {
            original.reportFile(
                    Severity.NOTE,
                    CODE,
                    "and %s more".formatted(CountedNoun.of(changes.size() - MAX_NAMED, "change")));
        }
        return ImportException.content(
                        CODE,
                        "nobody has accepted or rejected %s (%s): do so in the program that made the file, or add --changes accept or --changes reject to do it here"
                                .formatted(
                                        CountedNoun.of(changes.size(), "tracked change"),
                                        authors(changes)))
                .after(original.problems());
    }

    /** Returns who made them, with how many are theirs. */
    private static String authors(List<TrackedChange> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(
                change ->
                        counts.merge(
                                change.author().isBlank() ? "somebody" : change.author(),
                                1,
                                Integer::sum));
        List<String> told = new ArrayList<>();
        counts.forEach((author, count) -> told.add(count + " by " + author));
        return String.join(", ", told);
    }
}
