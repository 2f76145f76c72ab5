package org.colloquy.analysis.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.colloquy.build.BuildCache;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Translations;
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

    private final Translations translations;
    private final String asked;
    private final List<QuestionGroup> all;
    private final Map<String, QuestionGroup> byId = new HashMap<>();
    private final GroupPlaces places;
    private final Map<String, Integer> interviews = new ConcurrentHashMap<>();

    /** Held so that the cache has it at hand for the next edition. */
    private final StoredQuestionGroups stored;

    /**
     * Creates the groups of a corpus.
     *
     * @param asked the digest of all questions, from which the groups follow
     * @param all those asked of most first
     * @param stored the same as the cache has them
     */
    QuestionGroups(
            Translations translations,
            String asked,
            List<QuestionGroup> all,
            StoredQuestionGroups stored) {
        this.translations = translations;
        this.asked = asked;
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
     * Returns whether there are groups among the oldest interviews that are shown whoever asks
     * later: then there are some in the corpus. Says nothing of younger interviews.
     */
    public static boolean areAmongOldest(Corpus corpus) {
        List<Interview> oldest =
                corpus.translations().leads().stream()
                        .sorted(QuestionGroup.OLDEST_FIRST)
                        .limit(MAX_OLDEST)
                        .toList();
        return grouper(corpus, oldest, EditorEntries.of(corpus)).findsForSure();
    }

    /** Finds the groups of some interviews, those asked of most first. */
    static List<QuestionGroup> find(
            Corpus corpus, List<Interview> interviews, EditorEntries editing) {
        return grouper(corpus, interviews, editing).find().stream()
                .map(group -> new Counted(group, group.interviews().count()))
                .sorted(MOST_ASKED_FIRST)
                .map(Counted::group)
                .toList();
    }

    /**
     * Returns what groups the questions of some interviews. What a translation asks, its original
     * asks: only a place that the editor names is asked there, too.
     */
    private static QuestionGrouper grouper(
            Corpus corpus, List<Interview> interviews, EditorEntries editing) {
        Set<String> named =
                editing.places().stream()
                        .map(LinkTarget.PassageTarget::slug)
                        .collect(Collectors.toSet());
        List<QuestionOccurrence> questions =
                interviews.stream()
                        .filter(
                                one ->
                                        corpus.translations().isLead(one)
                                                || named.contains(one.slug()))
                        .sorted(QuestionGroup.OLDEST_FIRST)
                        .toList()
                        .parallelStream()
                        .flatMap(QuestionOccurrence::in)
                        .toList();
        return new QuestionGrouper(corpus, questions, editing);
    }

    /**
     * Returns a digest of all questions of the corpus, of the languages and forms of its interviews
     * and the names of those who speak in them.
     */
    public String asked() {
        return asked;
    }

    StoredQuestionGroups stored() {
        return stored;
    }

    /** Returns the groups, those asked of most first. */
    public List<QuestionGroup> all() {
        return all;
    }

    /**
     * Returns in how many interviews a group was asked, each counted once whatever its languages.
     */
    public int interviews(QuestionGroup group) {
        return interviews.computeIfAbsent(group.id(), id -> translations.count(group.interviews()));
    }

    /** Returns the group of an address. */
    public Optional<QuestionGroup> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the group of a question or a turn; that of a translation is its original's. */
    public Optional<QuestionGroup> of(Interview interview, Locator place) {
        Map<Locator, String> own = places.in(interview.slug());
        Map<Locator, String> there = own.containsKey(place) ? own : placesOfLead(interview);
        return Optional.ofNullable(there.get(place)).flatMap(this::find);
    }

    /** Returns the places of an original, if its translation asks as much as it does. */
    private Map<Locator, String> placesOfLead(Interview interview) {
        Interview lead = translations.lead(interview);
        return Translations.asksAlike(interview, lead) ? places.in(lead.slug()) : Map.of();
    }

    /** Returns the groups of what is asked in an interview in any of its languages, each once. */
    public List<QuestionGroup> in(Interview interview) {
        return translations.versions(interview).stream()
                .flatMap(version -> places.in(version.slug()).values().stream())
                .distinct()
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }
}
