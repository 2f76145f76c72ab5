package org.colloquy.corpus;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the text of an interview: always, or, where it is kept elsewhere, as long as somebody uses
 * it.
 */
final class TextHolder {

    /**
     * Where the text is.
     *
     * @param held null where it may be forgotten
     * @param kept gives it again; null where it is not kept elsewhere
     */
    private record Place(
            @Nullable WholeText held,
            WeakReference<WholeText> remembered,
            @Nullable Supplier<InterviewText> kept) {}

    private final String slug;
    private final History history;
    private volatile Place place;

    TextHolder(String slug, History history, WholeText held) {
        this.slug = slug;
        this.history = history;
        this.place = new Place(held, new WeakReference<>(held), null);
    }

    TextHolder(String slug, History history, Supplier<InterviewText> kept) {
        this.slug = slug;
        this.history = history;
        this.place = new Place(null, new WeakReference<>(null), kept);
    }

    void keep(Supplier<InterviewText> kept) {
        place = new Place(null, place.remembered(), kept);
    }

    WholeText get() {
        Place now = place;
        WholeText text = now.held() == null ? now.remembered().get() : now.held();
        if (text != null) {
            return text;
        }
        if (now.kept() == null) {
            throw new IllegalStateException("the text of " + slug + " is nowhere");
        }
        // Two who want it at once may both fetch it, which does no harm.
        WholeText fetched = new WholeText(slug, history, now.kept().get());
        place = new Place(null, new WeakReference<>(fetched), now.kept());
        return fetched;
    }
}
