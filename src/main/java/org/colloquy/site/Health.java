package org.colloquy.site;

import java.util.Optional;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Health of the server: whether there is an edition, and which.
 *
 * @param stale whether a file, or all, is shown as it was before something went wrong
 * @param edition null until the first is read
 */
public record Health(
        String status,
        boolean stale,
        @Nullable String reason,
        @Nullable String edition,
        int interviews) {
    public static final String ADDRESS = "healthz";

    static Health of(Corpus corpus) {
        return of(corpus, Optional.empty());
    }

    /**
     * Returns the state of a server that has an edition.
     *
     * @param doubt why the corpus may not be the latest
     */
    public static Health of(Corpus corpus, Optional<String> doubt) {
        Optional<String> reason = doubt.or(() -> corpus.broken().map(Health::reason));
        return new Health(
                "UP",
                reason.isPresent(),
                reason.orElse(null),
                corpus.edition(),
                corpus.interviews().size());
    }

    /** Returns the state of a server whose search is away; all else is as it is. */
    public Health withoutSearch(String why) {
        return new Health("DEGRADED", stale, reason == null ? why : reason, edition, interviews);
    }

    /**
     * Returns the state of a server that is still reading its first edition.
     *
     * @param interviews how many have been read so far
     */
    public static Health reading(int interviews) {
        return new Health("STARTING", false, "reading", null, interviews);
    }

    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    private static String reason(Problem problem) {
        return "%s:%d:%d: %s"
                .formatted(problem.file(), problem.line(), problem.column(), problem.message());
    }
}
