package org.colloquy.corpus;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who speaks in a corpus, and where: those whom {@code people.md} lists, and all who appear. */
public final class People {
    private final Directory directory;
    private final Interviews interviews;
    private final Later<Appearances> appearances;

    People(Directory directory, Interviews interviews) {
        this.directory = directory;
        this.interviews = interviews;
        this.appearances = new Later<>(() -> Appearances.of(directory, interviews.all()));
    }

    /** Returns the same directory's people, as they appear in other interviews. */
    People of(Interviews others) {
        return new People(directory, others);
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
        return List.copyOf(appearances.get().people().values());
    }

    public Optional<Profile> find(@Nullable String id) {
        return Optional.ofNullable(appearances.get().people().get(id));
    }

    /** Whether nobody is listed, and nobody who appears is known beyond the interview. */
    public boolean isEmpty() {
        return directory.profiles().stream().noneMatch(Profile::listed)
                && interviews.all().stream()
                        .flatMap(interview -> interview.details().people().stream())
                        .noneMatch(person -> directory.find(person).isPresent());
    }

    /** Who a person of an interview is; empty where that is not known beyond the interview. */
    public Optional<Profile> find(Person person) {
        return directory
                .find(person)
                .filter(who -> who.listed() || appearances.get().people().containsKey(who.id()));
    }

    /** In the order of the corpus: the newest interview first. */
    public List<Appearance> appearances(Profile profile) {
        return List.copyOf(appearances.get().of(profile.id()));
    }
}
