package org.colloquy.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Revision;
import org.jspecify.annotations.Nullable;

/** The questions that several people were asked. {@link FamilySearch} says how they are found. */
public final class Families {
    /** Interviews in which it is soon looked. */
    private static final int A_FEW = 20;

    private final List<Family> all = new ArrayList<>();
    private final Map<String, Family> byId = new HashMap<>();

    /** The address of the family of each question, in each interview. */
    private final Map<String, Map<Locator, String>> byPlace;

    /** In the order of the corpus. */
    private final List<Interview> interviews;

    /** What is asked in each. */
    private final Map<Interview, List<Put>> questions;

    private final Editing editing;

    /** Whether some questions were compared with no others. */
    private boolean isCrowded;

    private Families(
            List<Interview> interviews,
            Map<Interview, List<Put>> questions,
            Editing editing,
            Map<String, Map<Locator, String>> byPlace) {
        this.interviews = interviews;
        this.questions = questions;
        this.editing = editing;
        this.byPlace = byPlace;
    }

    /** Finds all families of a corpus. */
    public static Families of(Corpus corpus) {
        return of(corpus, null);
    }

    /**
     * Finds all families of a corpus.
     *
     * @param before those of an earlier edition: what was asked in interviews that are the same is
     *     not looked for again, and where nothing else is asked the families are the same too
     */
    static Families of(Corpus corpus, @Nullable Families before) {
        Editing editing = Editing.of(corpus);
        return Optional.ofNullable(before)
                .filter(known -> known.editing.equals(editing))
                .flatMap(known -> known.in(corpus.interviews()))
                .orElseGet(
                        () ->
                                found(
                                        corpus,
                                        corpus.interviews(),
                                        editing,
                                        before == null ? Map.of() : before.questions));
    }

    /**
     * Whether there are families among the oldest interviews: then there are some in the corpus,
     * since who asks later only joins one or founds another. Says nothing of younger interviews.
     */
    static boolean areAmongOldest(Corpus corpus) {
        List<Interview> oldest =
                corpus.interviews().stream().sorted(Family.OLDEST_FIRST).limit(A_FEW).toList();
        return !found(corpus, oldest, Editing.of(corpus), Map.of()).all.isEmpty();
    }

    private static Families found(
            Corpus corpus, List<Interview> all, Editing editing, Map<Interview, List<Put>> known) {
        List<List<Put>> asked =
                all.parallelStream()
                        .map(
                                interview ->
                                        Optional.ofNullable(known.get(interview))
                                                .orElseGet(() -> Put.in(interview).toList()))
                        .toList();
        Map<Interview, List<Put>> questions = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            questions.put(all.get(i), asked.get(i));
        }
        Families families = new Families(all, questions, editing, new HashMap<>());
        families.find(corpus);
        return families;
    }

    private void find(Corpus corpus) {
        List<Put> oldestFirst =
                interviews.stream()
                        .sorted(Family.OLDEST_FIRST)
                        .flatMap(interview -> questions.getOrDefault(interview, List.of()).stream())
                        .toList();
        FamilySearch search = new FamilySearch(corpus, oldestFirst, editing);
        search.find().forEach(this::add);
        isCrowded = search.isCrowded();
        all.forEach(this::place);
        all.sort(
                Comparator.comparing((Family family) -> -family.interviews().count())
                        .thenComparing(Family::title));
    }

    /**
     * These families in later interviews, if they are the same there: where the same is asked at
     * the same places, or what is asked otherwise has nothing to do with them. Each question then
     * has its interview as it is now.
     */
    private Optional<Families> in(List<Interview> now) {
        Optional<List<Revision<Interview>>> revisions = Revision.between(interviews, now);
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        Map<Interview, List<Put>> all = new HashMap<>(questions);
        Map<String, Map<Locator, Asked>> changed = new HashMap<>();
        List<Revision<Put>> reworded = new ArrayList<>();
        for (Revision<Interview> revision : revisions.get()) {
            List<Put> earlier = all.remove(revision.earlier());
            List<Put> later = Put.in(revision.later()).toList();
            Optional<List<Revision<Put>>> asked =
                    Revision.between(earlier, later, Put::standsWhere);
            if (!isInOneLanguage(revision) || asked.isEmpty()) {
                return Optional.empty();
            }
            asked.get().stream().filter(Families::isReworded).forEach(reworded::add);
            all.put(revision.later(), later);
            Map<Locator, Asked> places = new HashMap<>();
            later.forEach(put -> places.put(put.asked().locator(), put.asked()));
            changed.put(revision.later().slug(), places);
        }
        return reworded.isEmpty() || isOfNoConcern(reworded, all)
                ? Optional.of(with(now, all, changed))
                : Optional.empty();
    }

    private static boolean isReworded(Revision<Put> asked) {
        return !asked.earlier().wording().equals(asked.later().wording());
    }

    /** An editor may have named any wording, and in a crowd it matters who is there. */
    private boolean isOfNoConcern(List<Revision<Put>> reworded, Map<Interview, List<Put>> now) {
        return editing.entries().isEmpty()
                && !isCrowded
                && Loners.are(reworded, questions.values(), now.values());
    }

    private static boolean isInOneLanguage(Revision<Interview> revision) {
        Revision<String> languages = revision.map(interview -> interview.details().language());
        return languages.earlier().equals(languages.later());
    }

    private Families with(
            List<Interview> now,
            Map<Interview, List<Put>> asked,
            Map<String, Map<Locator, Asked>> changed) {
        Set<String> concerned = new HashSet<>();
        changed.keySet().forEach(slug -> concerned.addAll(addresses(slug).values()));
        Families families = new Families(now, asked, editing, byPlace);
        families.isCrowded = isCrowded;
        for (Family family : all) {
            families.add(concerned.contains(family.id()) ? with(family, changed) : family);
        }
        return families;
    }

    private Map<Locator, String> addresses(String slug) {
        return byPlace.getOrDefault(slug, Map.of());
    }

    private static Family with(Family family, Map<String, Map<Locator, Asked>> changed) {
        List<Asked> asked =
                family.asked().stream()
                        .map(
                                old ->
                                        changed.getOrDefault(old.interview().slug(), Map.of())
                                                .getOrDefault(old.locator(), old))
                        .toList();
        return new Family(
                family.id(),
                family.title(),
                family.language(),
                family.text(),
                family.isEdited(),
                asked);
    }

    /** Whether these were taken over from others, and not found anew. */
    boolean isOf(Families others) {
        return byPlace == others.byPlace;
    }

    /** The families, those asked of most first. */
    public List<Family> all() {
        return List.copyOf(all);
    }

    public Optional<Family> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The family of a question or a turn. */
    public Optional<Family> of(Interview interview, Locator place) {
        return Optional.ofNullable(addresses(interview.slug()).get(place)).flatMap(this::find);
    }

    /** The families of the questions in an interview, each once. */
    public List<Family> in(Interview interview) {
        return addresses(interview.slug()).values().stream()
                .distinct()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private void add(Family family) {
        all.add(family);
        byId.put(family.id(), family);
    }

    private void place(Family family) {
        for (Asked asked : family.asked()) {
            byPlace.computeIfAbsent(asked.interview().slug(), slug -> new HashMap<>())
                    .put(asked.locator(), family.id());
        }
    }
}
