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
    private final Map<String, Profile> all = new LinkedHashMap<>();
    private final Map<String, List<Appearance>> appearances = new HashMap<>();

    People(Directory directory, List<Interview> interviews) {
        this.directory = directory;
        interviews.forEach(this::add);
        directory.profiles().stream()
                .filter(profile -> profile.listed() || appearances.containsKey(profile.id()))
                .forEach(profile -> all.put(profile.id(), profile));
    }

    private void add(Interview interview) {
        Details details = interview.details();
        add(interview, Capacity.ANSWERS, details.interviewees());
        add(interview, Capacity.ASKS, details.interviewers());
        add(interview, Capacity.SPEAKS, details.speakers());
    }

    private void add(Interview interview, Capacity capacity, List<Person> people) {
        Map<String, Person> once = new LinkedHashMap<>();
        people.forEach(p -> directory.find(p).ifPresent(who -> once.putIfAbsent(who.id(), p)));
        once.forEach(
                (id, person) ->
                        appearances
                                .computeIfAbsent(id, i -> new ArrayList<>())
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
        return List.copyOf(all.values());
    }

    public Optional<Profile> find(@Nullable String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Who a person of an interview is; empty where that is not known beyond the interview. */
    public Optional<Profile> find(Person person) {
        return directory.find(person).filter(profile -> all.containsKey(profile.id()));
    }

    /** In the order of the corpus: the newest interview first. */
    public List<Appearance> appearances(Profile profile) {
        return List.copyOf(appearances.getOrDefault(profile.id(), List.of()));
    }
}
