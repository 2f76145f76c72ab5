package org.colloquy.cli.anchors;

import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.text.CountedNoun;

/** Says, once for all interviews, that anchors without a record are not permanent yet. */
public final class UnrecordedAnchorsNotice {
    private UnrecordedAnchorsNotice() {}

    public static List<Problem> in(Corpus corpus) {
        long without =
                corpus.interviews().stream().filter(one -> !one.history().recorded()).count();
        if (without == 0) {
            return List.of();
        }
        String which =
                without == corpus.interviews().size()
                        ? "no link to a passage is permanent yet"
                        : "links to passages of %s are not permanent yet"
                                .formatted(CountedNoun.of(without, "interview"));
        return List.of(
                Problem.ofFile(
                        Severity.NOTE,
                        "no-anchors",
                        ".",
                        which + ": \"colloquy anchors --update\" records the anchors"));
    }
}
