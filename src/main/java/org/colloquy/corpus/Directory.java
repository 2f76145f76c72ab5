package org.colloquy.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * The people of a corpus, and who is meant by a name in an interview.
 *
 * <p>Rules: an id in the front matter names the entry of {@code people.md} with this id, and nobody
 * else. Without one the whole name decides, compared but for white space; a name that two people
 * share means neither.
 */
public final class Directory {
    private final List<Block> preface;
    private final List<Profile> profiles;
    private final Map<String, Profile> byId = new HashMap<>();
    private final Map<String, List<Profile>> byName = new HashMap<>();

    /**
     * @param preface what stands before the first person in {@code people.md}
     * @param profiles no two of which have the same id
     */
    public Directory(List<Block> preface, List<Profile> profiles) {
        this.preface = List.copyOf(preface);
        this.profiles = List.copyOf(profiles);
        for (Profile profile : this.profiles) {
            byId.put(profile.id(), profile);
            Stream.concat(Stream.of(profile.name()), profile.aliases().stream())
                    .map(Directory::key)
                    .distinct()
                    .forEach(name -> called(name, profile));
        }
    }

    private void called(String name, Profile profile) {
        byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(profile);
    }

    public static Directory empty() {
        return new Directory(List.of(), List.of());
    }

    /** What two spellings of one name have in common. */
    public static String key(String name) {
        if (isKey(name)) {
            return name;
        }
        String oneLine = name.strip().replaceAll("[\\s\\u00A0]+", " ");
        return TextFolding.composed(oneLine);
    }

    /** Whether a name, as most, has nothing but ASCII and single blanks between its words. */
    private static boolean isKey(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    public List<Block> preface() {
        return preface;
    }

    public List<Profile> profiles() {
        return profiles;
    }

    public Optional<Profile> find(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All who have this name or alias. */
    public List<Profile> called(String name) {
        return List.copyOf(named(name));
    }

    /** Most names are written as they are compared. */
    private List<Profile> named(String name) {
        List<Profile> written = byName.get(name);
        return written != null ? written : byName.getOrDefault(key(name), List.of());
    }

    /**
     * Who is meant in an interview; empty where it cannot be told, or is of this interview only.
     */
    public Optional<Profile> find(Person person) {
        if (person.id() != null) {
            return find(person.id()).filter(Profile::listed);
        }
        List<Profile> called = named(person.name());
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }
}
