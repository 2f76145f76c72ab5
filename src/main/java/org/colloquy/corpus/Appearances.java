package org.colloquy.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.corpus.Appearance.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of some interviews, and where each appears.
 *
 * @param directory says who is meant by a name
 * @param people those of {@code people.md} first, then those who appear, by their ids
 * @param byProfile in the order of the interviews
 */
record Appearances(
        Directory directory,
        List<Interview> interviews,
        Map<String, Profile> people,
        Map<String, List<Appearance>> byProfile) {

    /** Somebody's part in one interview. */
    private record Part(String id, Appearance appearance) {

        boolean isAlike(Part other) {
            return id.equals(other.id) && appearance.capacity() == other.appearance.capacity();
        }
    }

    /**
     * Finds all.
     *
     * @param before those of an earlier edition
     */
    static Appearances of(
            Directory directory, List<Interview> interviews, @Nullable Appearances before) {
        return Optional.ofNullable(before)
                .filter(old -> old.directory == directory)
                .flatMap(old -> old.in(interviews))
                .orElseGet(() -> of(directory, interviews));
    }

    private static Appearances of(Directory directory, List<Interview> interviews) {
        Map<String, List<Appearance>> found = new HashMap<>();
        for (Interview interview : interviews) {
            for (Part part : parts(directory, interview)) {
                found.computeIfAbsent(part.id(), id -> new ArrayList<>()).add(part.appearance());
            }
        }
        Map<String, Profile> people = new LinkedHashMap<>();
        directory.profiles().stream()
                .filter(profile -> profile.listed() || found.containsKey(profile.id()))
                .forEach(profile -> people.put(profile.id(), profile));
        return new Appearances(directory, interviews, people, found);
    }

    private static List<Part> parts(Directory directory, Interview interview) {
        Details details = interview.details();
        List<Part> parts = new ArrayList<>();
        add(directory, interview, Capacity.ANSWERS, details.interviewees(), parts);
        add(directory, interview, Capacity.ASKS, details.interviewers(), parts);
        add(directory, interview, Capacity.SPEAKS, details.speakers(), parts);
        return parts;
    }

    private static void add(
            Directory directory,
            Interview interview,
            Capacity capacity,
            List<Person> people,
            List<Part> parts) {
        Map<String, Person> once = new LinkedHashMap<>();
        people.forEach(p -> directory.find(p).ifPresent(who -> once.putIfAbsent(who.id(), p)));
        once.forEach(
                (id, person) ->
                        parts.add(new Part(id, new Appearance(interview, capacity, person))));
    }

    /** The same in interviews that are as they were but for some in which the same appear. */
    private Optional<Appearances> in(List<Interview> now) {
        Optional<List<Revision<Interview>>> revisions = Revision.between(interviews, now);
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Appearance>> revised = new HashMap<>(byProfile);
        for (Revision<Interview> revision : revisions.get()) {
            List<Part> earlier = parts(directory, revision.earlier());
            List<Part> later = parts(directory, revision.later());
            if (Revision.between(earlier, later, Part::isAlike).isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < later.size(); i++) {
                Appearance old = earlier.get(i).appearance();
                Appearance one = later.get(i).appearance();
                revised.computeIfPresent(
                        later.get(i).id(),
                        (id, all) ->
                                all.stream().map(each -> each.isSame(old) ? one : each).toList());
            }
        }
        return Optional.of(new Appearances(directory, now, people, revised));
    }

    /** In the order of the interviews. */
    List<Appearance> of(String profile) {
        return byProfile.getOrDefault(profile, List.of());
    }
}
