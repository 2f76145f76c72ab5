package org.colloquy.site.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.colloquy.analysis.terms.TermProposal;
import org.colloquy.analysis.terms.TermProposals;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * The editor's desk: what is to be done about an interview. It answers whoever serves the corpus to
 * themselves, and nobody else.
 */
public final class Desk {
    /** The number of words above which no terms are proposed here: it would take too long. */
    private static final long MAX_WORDS = 1_500_000;

    private final @Nullable DeskFolder folder;
    private @Nullable Proposed proposed;

    /** Proposals of one edition, which are found in the background. */
    private record Proposed(Corpus corpus, CompletableFuture<List<TermProposal>> terms) {}

    private Desk(@Nullable DeskFolder folder) {
        this.folder = folder;
    }

    /** Returns a desk that tells nobody anything. */
    public static Desk closed() {
        return new Desk(null);
    }

    /** Returns the desk of a folder. */
    public static Desk of(DeskFolder folder) {
        return new Desk(folder);
    }

    /** Tells whether it tells nobody anything. */
    public boolean isClosed() {
        return folder == null;
    }

    /** Returns what is to be done about an interview, as JSON; empty if the desk is closed. */
    public Optional<String> report(Corpus corpus, @Nullable String slug) {
        DeskFolder open = folder;
        return open == null || slug == null
                ? Optional.empty()
                : corpus.interview(slug).map(interview -> report(corpus, interview, open));
    }

    private String report(Corpus corpus, Interview interview, DeskFolder open) {
        CompletableFuture<List<TermProposal>> terms = terms(corpus);
        boolean pending = !terms.isDone();
        DeskNotes notes =
                DeskNotes.of(
                        corpus,
                        interview,
                        open,
                        pending || terms.isCompletedExceptionally() ? List.of() : terms.join());
        return DeskReport.of(corpus, interview, open, notes, pending).json();
    }

    private synchronized CompletableFuture<List<TermProposal>> terms(Corpus corpus) {
        Proposed known = proposed;
        if (known == null || known.corpus() != corpus) {
            known =
                    new Proposed(
                            corpus,
                            isSmall(corpus)
                                    ? CompletableFuture.supplyAsync(
                                            () -> TermProposals.remembered(corpus))
                                    : CompletableFuture.completedFuture(List.of()));
            proposed = known;
        }
        return known.terms();
    }

    private static boolean isSmall(Corpus corpus) {
        return corpus.interviews().stream().mapToLong(Interview::words).sum() <= MAX_WORDS;
    }
}
