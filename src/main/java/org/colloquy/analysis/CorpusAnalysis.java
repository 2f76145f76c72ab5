package org.colloquy.analysis;

import java.util.List;
import java.util.Optional;
import org.colloquy.analysis.question.QuestionGroupStage;
import org.colloquy.analysis.question.QuestionGroups;
import org.colloquy.analysis.question.StoredQuestionGroups;
import org.colloquy.build.BuildCache;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;

/**
 * Analysis of what runs across the interviews of one edition. Each part is worked out once, when it
 * is first wanted, so that an edition is shown as soon as it is read. What takes long is found in
 * the cache where the edition has nothing else of it than an earlier one had.
 */
public final class CorpusAnalysis {
    private final BuildCache cache;
    private final Lazy<Optional<QuestionGroups>> known;
    private final Lazy<QuestionGroups> groups;
    private final Lazy<Boolean> areAmongOldest;
    private final Lazy<RelatedPassages> related;
    private final Lazy<Backlinks> backlinks;
    private final Lazy<PersonMentions> mentions;

    /** Creates the analysis of a corpus of which nothing is known. */
    public CorpusAnalysis(Corpus corpus) {
        this(corpus, BuildCache.inMemory());
    }

    /**
     * Creates the analysis of a corpus.
     *
     * @param cache remembers what was worked out of other editions
     */
    public CorpusAnalysis(Corpus corpus, BuildCache cache) {
        this.cache = cache;
        Lazy<QuestionGroupStage> stage = new Lazy<>(() -> new QuestionGroupStage(corpus, cache));
        this.known = new Lazy<>(() -> stage.get().known());
        this.groups = new Lazy<>(() -> known.get().orElseGet(() -> stage.get().find()));
        this.areAmongOldest =
                new Lazy<>(() -> known.get().isEmpty() && QuestionGroups.areAmongOldest(corpus));
        this.related = new Lazy<>(() -> RelatedPassages.of(corpus));
        this.backlinks = new Lazy<>(() -> Backlinks.of(corpus));
        this.mentions = new Lazy<>(() -> PersonMentions.of(corpus, cache));
    }

    /** Returns the classes of the values that are stored in the cache, for its codec. */
    public static List<Class<?>> storedClasses() {
        return List.of(
                StoredQuestionGroups.class,
                StoredQuestionGroups.StoredGroup.class,
                StoredQuestionGroups.AskedPlace.class,
                StoredNamings.class,
                StoredNamings.Naming.class);
    }

    /** Returns what remembers that which was worked out of other editions. */
    public BuildCache cache() {
        return cache;
    }

    /** Returns the questions that several people were asked. */
    public QuestionGroups questionGroups() {
        return groups.get();
    }

    /** Returns whether there are question groups, which is soon known while all are being found. */
    public boolean hasQuestionGroups() {
        return areAmongOldest.get() || !questionGroups().all().isEmpty();
    }

    /**
     * Returns whether there are question groups as far as is known by now. Only while all questions
     * are being compared may it be too early to tell.
     */
    public boolean isKnownToHaveQuestionGroups() {
        return areAmongOldest.get()
                || ((groups.isMade() || known.get().isPresent())
                        && !questionGroups().all().isEmpty());
    }

    /** Returns the passages that speak of the same things. */
    public RelatedPassages relatedPassages() {
        return related.get();
    }

    /** Returns the places from which other interviews lead to a passage. */
    public Backlinks backlinks() {
        return backlinks.get();
    }

    /** Returns the places where other people speak of somebody. */
    public PersonMentions personMentions() {
        return mentions.get();
    }
}
