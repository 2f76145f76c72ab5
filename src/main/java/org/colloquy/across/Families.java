package org.colloquy.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Later;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Memory;
import org.jspecify.annotations.Nullable;

/** The questions that several people were asked. {@link FamilySearch} says how they are found. */
public final class Families {
    /** Interviews in which it is soon looked. */
    private static final int A_FEW = 20;

    private static final Comparator<Counted> MOST_ASKED_FIRST =
            Comparator.comparingLong((Counted counted) -> -counted.interviews())
                    .thenComparing(counted -> counted.family().title())
                    .thenComparing(counted -> counted.family().id());

    /** Counted once: a question may have been asked of tens of thousands. */
    private record Counted(Family family, long interviews) {}

    private final List<Family> all;
    private final Map<String, Family> byId = new HashMap<>();
    private final FamilyPlaces places;

    /** What is asked in each interview. */
    private final Later<Map<Interview, List<Put>>> questions;

    private final Editing editing;

    /** Whether some questions were, or might soon be, compared with no others. */
    private final boolean isCrowded;

    private Families(
            List<Family> sorted,
            FamilyPlaces places,
            Supplier<Map<Interview, List<Put>>> questions,
            Editing editing,
            boolean isCrowded) {
        this.all = sorted;
        all.forEach(family -> byId.put(family.id(), family));
        this.places = places;
        this.questions = new Later<>(questions);
        this.editing = editing;
        this.isCrowded = isCrowded;
    }

    /** Finds all families of a corpus. */
    public static Families of(Corpus corpus) {
        return of(corpus, null);
    }

    /**
     * Finds all families of a corpus.
     *
     * @param before those of an earlier edition: what was asked in interviews that are the same is
     *     not looked for again, and families that have nothing to do with what is asked otherwise
     *     are the same too
     */
    static Families of(Corpus corpus, @Nullable Families before) {
        Editing editing = Editing.of(corpus);
        if (before == null) {
            return found(corpus, corpus.interviews(), editing);
        }
        QuestionChanges changes =
                QuestionChanges.between(before.questions.get(), corpus.interviews());
        return Optional.of(before)
                .filter(known -> known.editing.equals(editing))
                .flatMap(known -> known.with(changes, corpus))
                .orElseGet(() -> found(corpus, changes.now(), editing));
    }

    /**
     * Whether there are families among the oldest interviews: then there are some in the corpus,
     * since who asks later only joins one or founds another. Says nothing of younger interviews.
     */
    static boolean areAmongOldest(Corpus corpus) {
        List<Interview> oldest =
                corpus.interviews().stream().sorted(Family.OLDEST_FIRST).limit(A_FEW).toList();
        return !found(corpus, oldest, Editing.of(corpus)).all.isEmpty();
    }

    private static Families found(Corpus corpus, List<Interview> interviews, Editing editing) {
        return found(corpus, asked(interviews), editing);
    }

    private static Map<Interview, List<Put>> asked(List<Interview> interviews) {
        return QuestionChanges.between(Map.of(), interviews).now();
    }

    private static Families found(
            Corpus corpus, Map<Interview, List<Put>> questions, Editing editing) {
        List<Put> all = oldestFirst(questions.keySet(), questions).toList();
        FamilySearch search = new FamilySearch(corpus, all, editing);
        List<Family> found = search.find();
        FamilyPlaces places = FamilyPlaces.of(found);
        return new Families(sorted(found), places, () -> questions, editing, search.isCrowded());
    }

    /**
     * Those that were kept when the program ran before; nothing if they are not those of a corpus.
     */
    static Optional<Families> kept(Corpus corpus, Memory memory) {
        return memory.recall(KeptFamilies.class)
                .flatMap(kept -> kept(corpus, kept, Editing.of(corpus)));
    }

    private static Optional<Families> kept(Corpus corpus, KeptFamilies kept, Editing editing) {
        return Optional.of(kept)
                .filter(known -> known.asked().equals(AskedDigest.of(corpus, editing)))
                .flatMap(known -> known.in(corpus))
                .map(
                        all ->
                                new Families(
                                        all,
                                        FamilyPlaces.of(all),
                                        () -> asked(corpus.interviews()),
                                        editing,
                                        kept.isCrowded()));
    }

    /**
     * Keeps these until the program starts again, and makes ready for the next edition.
     *
     * @param corpus of which they are
     */
    void keep(Corpus corpus, Memory memory) {
        String asked = AskedDigest.of(corpus, editing);
        Optional<String> known = memory.recall(KeptFamilies.class).map(KeptFamilies::asked);
        if (!known.equals(Optional.of(asked))) {
            memory.keep(KeptFamilies.of(asked, isCrowded, all, editing.entries()));
        }
        questions.get();
    }

    private static List<Family> sorted(List<Family> families) {
        return families.stream()
                .map(family -> new Counted(family, family.interviews().count()))
                .sorted(MOST_ASKED_FIRST)
                .map(Counted::family)
                .toList();
    }

    private static Stream<Put> oldestFirst(
            Collection<Interview> interviews, Map<Interview, List<Put>> questions) {
        return interviews.stream()
                .sorted(Family.OLDEST_FIRST)
                .flatMap(interview -> questions.getOrDefault(interview, List.of()).stream());
    }

    /**
     * These families in a later edition; nothing if all are to be found anew. In a crowd it matters
     * who is there.
     */
    private Optional<Families> with(QuestionChanges changes, Corpus corpus) {
        if (editing.names(changes.kept()) || (isCrowded && !changes.isNone())) {
            return Optional.empty();
        }
        return Concern.of(changes.differing(), changes.now().values())
                .filter(concerned -> !editing.concerns(concerned))
                .flatMap(concerned -> with(changes, concerned, corpus));
    }

    /**
     * The same.
     *
     * @param concerned the questions that have to do with what changes
     */
    private Optional<Families> with(QuestionChanges changes, Set<Put> concerned, Corpus corpus) {
        Set<Interview> interviews =
                concerned.stream().map(put -> put.asked().interview()).collect(Collectors.toSet());
        List<Put> some =
                oldestFirst(interviews, changes.now()).filter(concerned::contains).toList();
        FamilySearch search = new FamilySearch(corpus, some, Editing.NONE);
        List<Family> found = search.find();
        return search.isCrowded()
                ? Optional.empty()
                : Optional.of(with(changes, of(changes.earlier(concerned)), found));
    }

    /** The addresses of the families of some questions. */
    private Set<String> of(Stream<Put> some) {
        return some.flatMap(put -> Stream.ofNullable(addressAt(put))).collect(Collectors.toSet());
    }

    private @Nullable String addressAt(Put put) {
        return places.in(put.asked().interview().slug()).get(put.asked().locator());
    }

    /**
     * These families in a later edition.
     *
     * @param dissolved the addresses of those that are no more
     * @param found those that take their place
     */
    private Families with(QuestionChanges changes, Set<String> dissolved, List<Family> found) {
        Map<Asked, Asked> kept = changes.keptAsked();
        Set<String> slugs = changes.slugs().collect(Collectors.toCollection(HashSet::new));
        found.forEach(family -> family.interviews().forEach(one -> slugs.add(one.slug())));
        dissolved.forEach(id -> interviews(id).forEach(one -> slugs.add(one.slug())));
        Set<String> there = new HashSet<>();
        slugs.forEach(slug -> there.addAll(places.in(slug).values()));
        List<Family> families = new ArrayList<>(found);
        List<Family> placed = new ArrayList<>(found);
        for (Family family : all) {
            if (dissolved.contains(family.id())) {
                continue;
            }
            if (there.contains(family.id())) {
                Family now = family.with(asked -> kept.getOrDefault(asked, asked));
                placed.add(now);
                families.add(now);
            } else {
                families.add(family);
            }
        }
        boolean isOrdered = dissolved.isEmpty() && found.isEmpty();
        return new Families(
                isOrdered ? List.copyOf(families) : sorted(families),
                places.with(slugs, placed),
                changes::now,
                editing,
                isCrowded);
    }

    private Stream<Interview> interviews(String id) {
        return find(id).stream().flatMap(Family::interviews);
    }

    /** The families, those asked of most first. */
    public List<Family> all() {
        return all;
    }

    public Optional<Family> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The family of a question or a turn. */
    public Optional<Family> of(Interview interview, Locator place) {
        return Optional.ofNullable(places.in(interview.slug()).get(place)).flatMap(this::find);
    }

    /** The families of the questions in an interview, each once. */
    public List<Family> in(Interview interview) {
        return places.in(interview.slug()).values().stream()
                .distinct()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }
}
