package org.colloquy.model.corpus;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * Names of what a corpus was made of: equal names stand for equal contents.
 *
 * @param edition names the state of all files; asked when it is first wanted
 * @param shared names all that is no interview; empty where it is not known
 * @param readings name what was read of each interview, by slug
 * @param without reads the same files as if some, named by their paths, were not there; null for a
 *     corpus that was not read from files
 */
public record CorpusInputs(
        Supplier<String> edition,
        String shared,
        Map<String, String> readings,
        @Nullable Function<Set<String>, Corpus> without) {
    public CorpusInputs {
        readings = Map.copyOf(readings);
    }

    /** Returns the inputs of a corpus of which the edition alone is known. */
    static CorpusInputs of(Supplier<String> edition) {
        return new CorpusInputs(edition, "", Map.of(), null);
    }

    /** Returns the name of what was read of an interview; empty where it is not known. */
    public Optional<String> reading(Interview interview) {
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(readings.get(interview.slug()));
    }
}
