package org.colloquy.cli.anchors;

import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.anchors.match.AnchoredPlace;
import org.colloquy.anchors.record.ConflictSettler;
import org.colloquy.anchors.record.ConflictSettler.SettledRecord;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.CountedNoun;

/** Conflicts that a merge of two branches has left in the record of an interview. */
final class RecordConflicts {
    private RecordConflicts() {}

    /** Settles what can be settled, and names the rest. */
    static void settle(RecordFile file, Interview interview, PrintStream out) {
        if (!ConflictSettler.isConflicting(file.text())) {
            return;
        }
        Set<String> standing =
                AnchoredPlace.of(interview).stream()
                        .map(place -> place.fingerprint().digest())
                        .collect(Collectors.toSet());
        SettledRecord settled = ConflictSettler.settle(file.text(), standing);
        file.write(settled.text());
        out.printf("%s: settled %s%n", file.name(), CountedNoun.of(settled.settled(), "line"));
        settled.open()
                .forEach(
                        why ->
                                out.printf(
                                        "%s: not settled: %s: keep one of the two lines%n",
                                        file.name(), why));
    }
}
