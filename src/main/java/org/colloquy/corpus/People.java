package org.colloquy.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.corpus.Appearance.Capacity;
import org.jspecify.annotations.Nullable;

/** Who speaks in a corpus, and where: those whom {@code people.md} lists, and all who appear. */
public final class People {
    private final Directory directory;
    private final List<Interview> interviews;
    private final Later<Appearances> appearances = new Later<>(this::appear);

    /** Everybody, and where each appears. */
    private record Appearances(Map<String, Profile> all, Map<String, List<Appearance>> byProfile) {}

    People(Directory directory, List<Interview> interviews) {
        this.directory = directory;
        this.interviews = interviews;
    }

    private Appearances appear() {
        Appearances found = new Appearances(new LinkedHashMap<>(), new HashMap<>());
        interviews.forEach(interview -> add(interview, found.byProfile()));
        directory.profiles().stream()
                .filter(profile -> profile.listed() || found.byProfile().containsKey(profile.id()))
                .forEach(profile -> found.all().put(profile.id(), profile));
        return found;
    }

    private void add(Interview interview, Map<String, List<Appearance>> found) {
        Details details = interview.details();
        add(interview, Capacity.ANSWERS, details.interviewees(), found);
        add(interview, Capacity.ASKS, details.interviewers(), found);
        add(interview, Capacity.SPEAKS, details.speakers(), found);
    }

    private void add(
            Interview interview,
            Capacity capacity,
            List<Person> people,
            Map<String, List<Appearance>> found) {
        Map<String, Person> once = new LinkedHashMap<>();
        people.forEach(p -> directory.find(p).ifPresent(who -> once.putIfAbsent(who.id(), p)));
        once.forEach(
                (id, person) ->
                        found.computeIfAbsent(id, i -> new ArrayList<>())
                                .add(new Appearance(interview, capacity, person)));
    }

    Directory directory() {
        return directory;
    }

    /** What stands before the first person in {@code people.md}. */
    public List<Block> preface() {
        return directory.preface();
    }

    /** Those of {@code people.md} first, in its order. */
    public List<Profile> all() {
        return List.copyOf(appearances.get().all().values());
    }

    public Optional<Profile> find(@Nullable String id) {
        return Optional.ofNullable(appearances.get().all().get(id));
    }

    /** Whether nobody is listed, and nobody who appears is known beyond the interview. */
    public boolean isEmpty() {
        return directory.profiles().stream().noneMatch(Profile::listed)
                && interviews.stream()
                        .flatMap(interview -> interview.details().people().stream())
                        .noneMatch(person -> directory.find(person).isPresent());
    }

    /** Who a person of an interview is; empty where that is not known beyond the interview. */
    public Optional<Profile> find(Person person) {
        return directory
                .find(person)
                .filter(who -> who.listed() || appearances.get().all().containsKey(who.id()));
    }

    /** In the order of the corpus: the newest interview first. */
    public List<Appearance> appearances(Profile profile) {
        return List.copyOf(appearances.get().byProfile().getOrDefault(profile.id(), List.of()));
    }
}
