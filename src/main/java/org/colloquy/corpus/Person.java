package org.colloquy.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks or answers.
 *
 * @param role what they were at the time of the interview
 * @param id the entry of {@code people.md} that is meant, where the name does not tell
 */
public record Person(
        String name,
        @Nullable String role,
        @Nullable String bio,
        @Nullable String url,
        List<String> aliases,
        @Nullable String id) {
    public Person {
        aliases = List.copyOf(aliases);
    }

    /** Somebody of whom only the name is given. */
    public static Person named(String name) {
        return new Person(name, null, null, null, List.of(), null);
    }
}
