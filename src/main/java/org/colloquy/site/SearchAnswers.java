package org.colloquy.site;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.Page;

/**
 * Answers that one edition has given to searches, found by what was asked for: those that are asked
 * for most, as many as a small part of the memory holds.
 */
final class SearchAnswers {
    /** Part of the memory that answers may take. */
    private static final int PART = 64;

    /**
     * Time after which an answer that is still asked for is encoded as well as it can be. Before,
     * that costs more than it saves.
     */
    private static final Duration UNREST = Duration.ofHours(1);

    private final Cache<String, EncodedResource> answers =
            PageBodies.bounded(
                            PART,
                            (String asked, EncodedResource answer) ->
                                    asked.length() + answer.weight())
                    .build();

    /** Returns the answer that was given before; empty if it is not there any more. */
    Optional<EncodedResource> ready(String asked) {
        return Optional.ofNullable(answers.getIfPresent(asked));
    }

    /**
     * Returns an answer.
     *
     * @param made makes it where it is not there; whatever this throws is thrown
     * @param isWhole says whether what was made tells all that is found; what does not is for its
     *     asker alone
     */
    EncodedResource answer(String asked, Supplier<Page> made, BooleanSupplier isWhole) {
        return ready(asked).orElseGet(() -> make(asked, made, isWhole));
    }

    private EncodedResource make(String asked, Supplier<Page> made, BooleanSupplier isWhole) {
        Page page = made.get();
        EncodedResource answer = new EncodedResource(page, UNREST);
        if (isWhole.getAsBoolean()) {
            answers.put(asked, answer);
        }
        return answer;
    }
}
