package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.colloquy.site.asset.EncodedResource;

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
     * @param type its media type
     * @param made makes its text where it is not there; whatever this throws is thrown
     * @param isWhole says whether the text that was made tells all that is found; one that does not
     *     is for its asker alone
     */
    EncodedResource answer(
            String asked, String type, Supplier<String> made, BooleanSupplier isWhole) {
        return ready(asked).orElseGet(() -> make(asked, type, made, isWhole));
    }

    private EncodedResource make(
            String asked, String type, Supplier<String> made, BooleanSupplier isWhole) {
        byte[] text = made.get().getBytes(UTF_8);
        EncodedResource answer = new EncodedResource(type, null, text, UNREST);
        if (isWhole.getAsBoolean()) {
            answers.put(asked, answer);
        }
        return answer;
    }
}
