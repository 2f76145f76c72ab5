package org.colloquy.model.people;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.text.name.FamilyName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is one person in all interviews of a corpus; what a single interview says of them is
 * a {@link Participant}.
 *
 * @param id part of the address
 * @param family the part of the name that is the family's, as {@code people.md} marks it
 * @param aliases other names by which front matter may mean this person
 * @param bio as {@code people.md} gives it
 * @param source where the bio is from
 * @param listed whether {@code people.md} lists this person; else only interviews name them
 */
public record Person(
        String id,
        String name,
        @Nullable String family,
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
        return new Person(id, name, family, names, bio, url, source, listed);
    }

    /**
     * Returns the name with the part under which it stands in lists.
     *
     * @param language of the list, a BCP 47 tag
     */
    public FamilyName familyName(String language) {
        return family == null ? FamilyName.of(name, language) : FamilyName.marked(name, family);
    }

    /** Returns somebody of whom only the name is known. */
    public static Person named(String id, String name) {
        return new Person(id, name, null, List.of(), List.of(), null, null, false);
    }
}
