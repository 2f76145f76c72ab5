package org.colloquy.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.build.BuildCache;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;

/** Questions that several people were asked. {@link QuestionGrouper} says how they are found. */
public final class QuestionGroups {
    /** Bound on the interviews in which groups are soon looked for. */
    private static final int MAX_OLDEST = 20;

    private static final Comparator<Counted> MOST_ASKED_FIRST =
            Comparator.comparingLong((Counted counted) -> -counted.interviews())
                    .thenComparing(counted -> counted.group().title())
                    .thenComparing(counted -> counted.group().id());

    /** Group with its interviews counted once, of which there may be tens of thousands. */
    private record Counted(QuestionGroup group, long interviews) {}

    private final List<QuestionGroup> all;
    private final Map<String, QuestionGroup> byId = new HashMap<>();
    private final GroupPlaces places;

    /** Held so that the cache has it at hand for the next edition. */
    private final StoredQuestionGroups stored;

    /**
     * Creates the groups of a corpus.
     *
     * @param all those asked of most first
     * @param stored the same as the cache has them
     */
    QuestionGroups(List<QuestionGroup> all, StoredQuestionGroups stored) {
        this.all = List.copyOf(all);
        this.stored = stored;
        all.forEach(group -> byId.put(group.id(), group));
        this.places = GroupPlaces.of(all);
    }

    /** Finds all groups of a corpus. */
    public static QuestionGroups of(Corpus corpus) {
        return new QuestionGroupStage(corpus, BuildCache.inMemory()).find();
    }

    /**
     * Returns whether there are groups among the oldest interviews: then there are some in the
     * corpus, since who asks later only joins one or founds another. Says nothing of younger
     * interviews.
     */
    static boolean areAmongOldest(Corpus corpus) {
        List<Interview> oldest =
                corpus.interviews().stream()
                        .sorted(QuestionGroup.OLDEST_FIRST)
                        .limit(MAX_OLDEST)
                        .toList();
        return !find(corpus, oldest, EditorEntries.of(corpus)).isEmpty();
    }

    /** Finds the groups of some interviews, those asked of most first. */
    static List<QuestionGroup> find(
            Corpus corpus, List<Interview> interviews, EditorEntries editing) {
        List<QuestionOccurrence> questions =
                interviews.stream().sorted(QuestionGroup.OLDEST_FIRST).toList().parallelStream()
                        .flatMap(QuestionOccurrence::in)
                        .toList();
        return new QuestionGrouper(corpus, questions, editing)
                .find().stream()
                        .map(group -> new Counted(group, group.interviews().count()))
                        .sorted(MOST_ASKED_FIRST)
                        .map(Counted::group)
                        .toList();
    }

    StoredQuestionGroups stored() {
        return stored;
    }

    /** Returns the groups, those asked of most first. */
    public List<QuestionGroup> all() {
        return all;
    }

    /** Returns the group of an address. */
    public Optional<QuestionGroup> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the group of a question or a turn. */
    public Optional<QuestionGroup> of(Interview interview, Locator place) {
        return Optional.ofNullable(places.in(interview.slug()).get(place)).flatMap(this::find);
    }

    /** Returns the groups of the questions in an interview, each once. */
    public List<QuestionGroup> in(Interview interview) {
        return places.in(interview.slug()).values().stream()
                .distinct()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }
}
