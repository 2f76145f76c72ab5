package org.colloquy.across;

import java.util.function.Supplier;
import org.colloquy.corpus.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * What runs across the interviews of one edition. Each part is worked out once, when it is first
 * wanted, so that an edition is shown as soon as it is read.
 */
public final class Across {
    private final Once<Families> families;
    private final Once<Related> related;
    private final Once<Backlinks> backlinks;
    private final Once<Translations> translations;
    private final Once<SpokenOf> spokenOf;

    public Across(Corpus corpus) {
        this.families = new Once<>(() -> Families.of(corpus));
        this.related = new Once<>(() -> Related.of(corpus));
        this.backlinks = new Once<>(() -> Backlinks.of(corpus));
        this.translations = new Once<>(() -> Translations.of(corpus));
        this.spokenOf = new Once<>(() -> SpokenOf.of(corpus));
    }

    public Families families() {
        return families.get();
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

    /** A value that is made once; whoever wants it meanwhile waits. */
    private static final class Once<T> {
        private final Supplier<T> made;
        private volatile @Nullable T value;

        Once(Supplier<T> made) {
            this.made = made;
        }

        T get() {
            T known = value;
            return known == null ? make() : known;
        }

        private synchronized T make() {
            T known = value;
            if (known == null) {
                known = made.get();
                value = known;
            }
            return known;
        }
    }
}
