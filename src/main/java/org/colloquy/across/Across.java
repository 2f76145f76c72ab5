package org.colloquy.across;

import java.util.Optional;
import java.util.function.Function;
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
        this(corpus, null);
    }

    /**
     * @param before what runs across an earlier edition, of which what still holds is taken over
     */
    public Across(Corpus corpus, @Nullable Across before) {
        Optional<Across> known = Optional.ofNullable(before);
        this.families = new Once<>(latest(known, a -> a.families), old -> Families.of(corpus, old));
        this.related = new Once<>(latest(known, a -> a.related), old -> Related.of(corpus, old));
        this.backlinks = new Once<>(null, old -> Backlinks.of(corpus));
        this.translations = new Once<>(null, old -> Translations.of(corpus));
        this.spokenOf = new Once<>(null, old -> SpokenOf.of(corpus));
    }

    private static <T> @Nullable T latest(Optional<Across> before, Function<Across, Once<T>> part) {
        return before.map(part).flatMap(Once::latest).orElse(null);
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
        private final Function<@Nullable T, T> made;
        private @Nullable T earlier;
        private volatile @Nullable T value;

        /**
         * @param earlier the value of an earlier edition, which helps to make this one
         */
        Once(@Nullable T earlier, Function<@Nullable T, T> made) {
            this.earlier = earlier;
            this.made = made;
        }

        T get() {
            T known = value;
            return known == null ? make() : known;
        }

        private synchronized T make() {
            T known = value;
            if (known == null) {
                known = made.apply(earlier);
                value = known;
                earlier = null;
            }
            return known;
        }

        /** The value if it has been made, else that of an earlier edition. */
        synchronized Optional<T> latest() {
            T known = value;
            return Optional.ofNullable(known == null ? earlier : known);
        }
    }
}
