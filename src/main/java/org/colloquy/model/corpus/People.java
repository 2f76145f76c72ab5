package org.colloquy.model.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.build.DerivedValue;
import org.colloquy.model.Block;
import org.colloquy.model.Lazy;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.text.name.FamilyName;
import org.jspecify.annotations.Nullable;

/**
 * People who speak in a corpus, and where: those whom {@code people.md} lists, and all who appear.
 */
public final class People {
    private final PersonIndex index;
    private final InterviewList interviews;
    private final Lazy<Appearances> appearances;
    private final Lazy<Boolean> isEmpty;
    private final DerivedValue<InterviewDetails, InterviewVoices> voices;

    public People(PersonIndex index, InterviewList interviews) {
        this.index = index;
        this.interviews = interviews;
        this.appearances = new Lazy<>(() -> Appearances.of(index, interviews.all()));
        this.isEmpty = new Lazy<>(this::areNone);
        this.voices = new DerivedValue<>(details -> InterviewVoices.of(index, details));
    }

    /** Returns the people of the same index, as they appear in other interviews. */
    People of(InterviewList others) {
        return new People(index, others);
    }

    PersonIndex index() {
        return index;
    }

    /** Returns what stands before the first person in {@code people.md}. */
    public List<Block> preface() {
        return index.preface();
    }

    /** Returns all people, those of {@code people.md} first, in its order. */
    public List<Person> all() {
        return List.copyOf(appearances.get().people().values());
    }

    public Optional<Person> find(@Nullable String id) {
        return Optional.ofNullable(appearances.get().people().get(id));
    }

    /** Tells whether nobody is listed, and nobody who appears is known beyond the interview. */
    public boolean isEmpty() {
        return isEmpty.get();
    }

    private boolean areNone() {
        return index.all().stream().noneMatch(Person::listed)
                && interviews.all().stream()
                        .flatMap(interview -> interview.details().people().stream())
                        .noneMatch(participant -> index.find(participant).isPresent());
    }

    /**
     * Returns who a person of an interview is; empty where that is not known beyond the interview.
     */
    public Optional<Person> find(Participant participant) {
        return index.find(participant)
                .filter(who -> who.listed() || appearances.get().people().containsKey(who.id()));
    }

    /**
     * Returns the name of somebody with the part that is the family's; empty where nobody says
     * which it is. An entry of {@code people.md} says it, by {@code family} or, as its guide tells,
     * by leaving the last word to be it; else the way in which the name is written may.
     *
     * @param language of the interview, a BCP 47 tag
     */
    public Optional<FamilyName> familyName(Participant participant, String language) {
        String name = participant.name();
        Optional<Person> listed = index.find(participant).filter(Person::listed);
        String marked = listed.map(Person::family).orElse(null);
        if (marked != null) {
            return Optional.of(FamilyName.marked(name, marked))
                    .filter(parts -> parts.family().equals(marked) && parts.isApart());
        }
        return FamilyName.told(name, language)
                .or(
                        () ->
                                listed.map(entry -> FamilyName.of(name, language))
                                        .filter(parts -> parts.after().isEmpty())
                                        .filter(parts -> !parts.given().isEmpty()));
    }

    /** Returns everybody who speaks in an interview, as far as it is known who they are. */
    public InterviewVoices voices(InterviewDetails details) {
        return voices.of(details);
    }

    /**
     * Returns where somebody appears, the newest interview first, each once whatever its languages:
     * as the version that stands for all names them, or else the first that does.
     */
    public List<Appearance> appearances(Person person) {
        return once(appearances.get().of(person.id()));
    }

    /** Returns where somebody's role is told, the newest interview first, each once likewise. */
    public List<Appearance> roles(Person person) {
        return once(
                appearances.get().of(person.id()).stream()
                        .filter(appearance -> appearance.participant().role() != null)
                        .toList());
    }

    /** Returns where somebody appears, in every language, the newest interview first. */
    public List<Appearance> everywhere(Person person) {
        return List.copyOf(appearances.get().of(person.id()));
    }

    private List<Appearance> once(List<Appearance> all) {
        Translations translations = interviews.translations();
        if (translations.isEmpty() || all.size() < 2) {
            return List.copyOf(all);
        }
        Set<String> named =
                all.stream().map(one -> one.interview().slug()).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> isFirst(translations.versions(one.interview()), one, named))
                .toList();
    }

    /** Tells whether no version of an interview before this one is among some. */
    private static boolean isFirst(List<Interview> versions, Appearance one, Set<String> named) {
        return versions.stream()
                .map(Interview::slug)
                .filter(named::contains)
                .findFirst()
                .filter(one.interview().slug()::equals)
                .isPresent();
    }
}
