package org.colloquy.cli;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.TextRelease;
import org.colloquy.text.CountedNoun;

/** Line that says which drafts an export leaves out. */
final class LeftOutDrafts {
    /** Number of drafts that are named, of which the folder may have very many. */
    private static final int MAX_NAMED = 50;

    private LeftOutDrafts() {}

    /** Returns the line; empty if there are no drafts. */
    static Optional<String> of(Corpus corpus) {
        int all = corpus.drafts().size() + corpus.draftPages().size();
        if (all == 0) {
            return Optional.empty();
        }
        ZonedDateTime now = corpus.now();
        String names =
                Stream.concat(
                                corpus.drafts().stream()
                                        .map(one -> name(one.path(), one.details().release(), now)),
                                corpus.draftPages().stream()
                                        .map(one -> name(one.path(), one.head().release(), now)))
                        .sorted()
                        .limit(MAX_NAMED)
                        .collect(Collectors.joining(", "));
        String more = all > MAX_NAMED ? ", and %,d more".formatted(all - MAX_NAMED) : "";
        return Optional.of(
                ProblemPrinter.visible(
                        "Left out %s: %s%s".formatted(CountedNoun.of(all, "draft"), names, more)));
    }

    private static String name(String path, TextRelease release, ZonedDateTime now) {
        ZonedDateTime due = release.due(now);
        if (due == null) {
            return path;
        }
        boolean isDay = due.toLocalTime().equals(LocalTime.MIDNIGHT);
        return path + " (until " + (isDay ? due.toLocalDate() : due.toOffsetDateTime()) + ")";
    }
}
