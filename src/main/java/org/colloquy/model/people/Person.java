package org.colloquy.model.people;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is one person in all interviews of a corpus; what a single interview says of them is
 * a {@link Participant}.
 *
 * @param id part of the address
 * @param aliases other names by which front matter may mean this person
 * @param bio as {@code people.md} gives it
 * @param source where the bio is from
 * @param listed whether {@code people.md} lists this person; else only interviews name them
 */
public record Person(
        String id,
        String name,
        List<String> aliases,
        List<Block> bio,
        @Nullable String url,
        @Nullable String source,
        boolean listed) {
    public Person {
        aliases = List.copyOf(aliases);
        bio = List.copyOf(bio);
    }

    /** Returns this person with other names behind those that are known. */
    public Person called(List<String> more) {
        List<String> names = Stream.concat(aliases.stream(), more.stream()).toList();
        return new Person(id, name, names, bio, url, source, listed);
    }

    /** Somebody of whom only the name is known. */
    public static Person named(String id, String name) {
        return new Person(id, name, List.of(), List.of(), null, null, false);
    }
}
