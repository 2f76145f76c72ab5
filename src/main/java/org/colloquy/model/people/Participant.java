package org.colloquy.model.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks or answers.
 *
 * @param role what they were at the time of the interview
 * @param id the entry of {@code people.md} that is meant, where the name does not tell
 */
public record Participant(
        String name,
        @Nullable String role,
        @Nullable String bio,
        @Nullable String url,
        List<String> aliases,
        @Nullable String id) {
    public Participant {
        aliases = List.copyOf(aliases);
    }

    /** Returns somebody of whom only the name is given. */
    public static Participant named(String name) {
        return new Participant(name, null, null, null, List.of(), null);
    }
}
