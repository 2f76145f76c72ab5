package org.colloquy.across;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Later;
import org.colloquy.corpus.Memory;
import org.jspecify.annotations.Nullable;

/**
 * What runs across the interviews of one edition. Each part is worked out once, when it is first
 * wanted, so that an edition is shown as soon as it is read.
 */
public final class Across {
    private final Corpus corpus;
    private final Later<Families> families;
    private final Later<Optional<Families>> kept;
    private final Later<Boolean> areAmongOldest;
    private final boolean isFirst;
    private final Later<Related> related;
    private final Later<Backlinks> backlinks;
    private final Later<Translations> translations;
    private final Later<SpokenOf> spokenOf;

    public Across(Corpus corpus) {
        this(corpus, Memory.NONE);
    }

    /**
     * What runs across a first edition.
     *
     * @param memory what was kept when the program ran before
     */
    public Across(Corpus corpus, Memory memory) {
        this(corpus, null, memory);
    }

    /**
     * @param before what runs across an earlier edition, of which what still holds is taken over
     */
    public Across(Corpus corpus, @Nullable Across before) {
        this(corpus, before, Memory.NONE);
    }

    private Across(Corpus corpus, @Nullable Across before, Memory memory) {
        this.corpus = corpus;
        this.kept = new Later<>(() -> Families.kept(corpus, memory));
        this.families =
                new Later<>(
                        of(before, a -> a.families),
                        old -> kept.get().orElseGet(() -> Families.of(corpus, old)));
        // Of the edition before nothing is held on to but what still holds.
        this.isFirst = before == null;
        this.areAmongOldest = new Later<>(() -> comparesAll() && Families.areAmongOldest(corpus));
        this.related = new Later<>(of(before, a -> a.related), old -> Related.of(corpus, old));
        this.backlinks = new Later<>(() -> Backlinks.of(corpus));
        this.translations =
                new Later<>(of(before, a -> a.translations), old -> Translations.of(corpus, old));
        this.spokenOf = new Later<>(() -> SpokenOf.of(corpus));
    }

    /** Returns the classes of all that is kept of it. */
    public static List<Class<?>> storedClasses() {
        return List.of(KeptFamilies.class, KeptFamilies.OfFamily.class, KeptFamilies.Place.class);
    }

    private static <T> @Nullable T of(@Nullable Across before, Function<Across, Later<T>> part) {
        return before == null ? null : part.apply(before).latest();
    }

    public Families families() {
        return families.get();
    }

    /** Whether there are any: soon said at a start, while all are still being found. */
    public boolean hasFamilies() {
        return areAmongOldest.get() || !families().all().isEmpty();
    }

    /**
     * Whether there are any as far as is known by now. Only of a first edition, while all questions
     * are being compared, may it be too early to say.
     */
    public boolean isKnownToHaveFamilies() {
        return areAmongOldest.get()
                || ((families.isMade() || !comparesAll()) && !families().all().isEmpty());
    }

    /** Whether all questions have to be compared to find what families there are. */
    private boolean comparesAll() {
        return isFirst && kept.get().isEmpty();
    }

    /**
     * Keeps until the program starts again what takes long to work out, and makes ready for the
     * next edition; takes its time.
     */
    public void keep(Memory memory) {
        families().keep(corpus, memory);
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
