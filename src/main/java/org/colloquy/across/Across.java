package org.colloquy.across;

import java.util.List;
import java.util.Optional;
import org.colloquy.build.BuildCache;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Later;

/**
 * Analysis of what runs across the interviews of one edition. Each part is worked out once, when it
 * is first wanted, so that an edition is shown as soon as it is read. What takes long is found in
 * the cache where the edition has nothing else of it than an earlier one had.
 */
public final class Across {
    private final Later<Optional<Families>> known;
    private final Later<Families> families;
    private final Later<Boolean> areAmongOldest;
    private final Later<Related> related;
    private final Later<Backlinks> backlinks;
    private final Later<Translations> translations;
    private final Later<SpokenOf> spokenOf;

    /** Creates the analysis of a corpus of which nothing is known. */
    public Across(Corpus corpus) {
        this(corpus, BuildCache.inMemory());
    }

    /**
     * Creates the analysis of a corpus.
     *
     * @param cache remembers what was worked out of other editions
     */
    public Across(Corpus corpus, BuildCache cache) {
        Later<QuestionGroupStage> stage = new Later<>(() -> new QuestionGroupStage(corpus, cache));
        this.known = new Later<>(() -> stage.get().known());
        this.families = new Later<>(() -> known.get().orElseGet(() -> stage.get().find()));
        this.areAmongOldest =
                new Later<>(() -> known.get().isEmpty() && Families.areAmongOldest(corpus));
        this.related = new Later<>(() -> Related.of(corpus));
        this.backlinks = new Later<>(() -> Backlinks.of(corpus));
        this.translations = new Later<>(() -> Translations.of(corpus));
        this.spokenOf = new Later<>(() -> SpokenOf.of(corpus));
    }

    /** Returns the classes of the values that are stored in the cache, for its codec. */
    public static List<Class<?>> storedClasses() {
        return List.of(
                StoredQuestionGroups.class,
                StoredQuestionGroups.StoredGroup.class,
                StoredQuestionGroups.AskedPlace.class);
    }

    public Families families() {
        return families.get();
    }

    /** Returns whether there are question groups, which is soon known while all are being found. */
    public boolean hasFamilies() {
        return areAmongOldest.get() || !families().all().isEmpty();
    }

    /**
     * Returns whether there are question groups as far as is known by now. Only while all questions
     * are being compared may it be too early to tell.
     */
    public boolean isKnownToHaveFamilies() {
        return areAmongOldest.get()
                || ((families.isMade() || known.get().isPresent()) && !families().all().isEmpty());
    }

    public Related related() {
        return related.get();
    }

    public Backlinks backlinks() {
        return backlinks.get();
    }

    public Translations translations() {
        return translations.get();
    }

    public SpokenOf spokenOf() {
        return spokenOf.get();
    }
}
