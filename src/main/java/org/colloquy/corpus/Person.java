package org.colloquy.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks or answers.
 *
 * @param role what they were at the time of the interview
 */
public record Person(
        String name,
        @Nullable String role,
        @Nullable String bio,
        @Nullable String url,
        List<String> aliases) {
    public Person {
        aliases = List.copyOf(aliases);
    }
}
