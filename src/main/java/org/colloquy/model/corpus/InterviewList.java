package org.colloquy.model.corpus;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Lazy;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.SeriesProfiles;
import org.colloquy.text.order.NaturalOrder;
import org.jspecify.annotations.Nullable;

/** The interviews of an edition, in their order, and each by its address. */
public final class InterviewList {
    private static final Comparator<Interview> NEWEST_FIRST =
            Comparator.comparing(
                            (Interview interview) -> interview.details().date(),
                            Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Interview::slug, new NaturalOrder());

    private final List<Interview> all;

    /** Place of each in the list, by its address. */
    private final Map<String, Integer> places;

    private final SeriesProfiles profiles;
    private final boolean mayBeDrafts;
    private final Lazy<MentionIndex> occurrences;
    private final Lazy<MentionIndex> occurrencesOnce;
    private final Lazy<Translations> translations;
    private final Lazy<SeriesIndex> series;
    private final Lazy<Boolean> hasTags;

    private InterviewList(
            List<Interview> sorted, Map<String, Integer> places, SeriesProfiles profiles) {
        this.all = Collections.unmodifiableList(sorted);
        this.places = places;
        this.profiles = profiles;
        this.mayBeDrafts = sorted.stream().anyMatch(one -> one.details().release().isEverDraft());
        this.occurrences = new Lazy<>(() -> new MentionIndex(translations().all()));
        this.translations = new Lazy<>(() -> Translations.of(this.all));
        this.occurrencesOnce = new Lazy<>(this::findOccurrencesOnce);
        this.series = new Lazy<>(() -> SeriesIndex.of(translations.get(), profiles));
        this.hasTags = new Lazy<>(this::haveTags);
    }

    /**
     * Puts interviews in order.
     *
     * @param all in any order; no two have one address
     */
    public static InterviewList of(Collection<Interview> all) {
        return of(all, SeriesProfiles.NONE);
    }

    /**
     * Puts interviews in order.
     *
     * @param all in any order; no two have one address
     * @param profiles what folders say of series
     */
    public static InterviewList of(Collection<Interview> all, SeriesProfiles profiles) {
        List<Interview> sorted = new ArrayList<>(all);
        sorted.sort(NEWEST_FIRST);
        Map<String, Integer> places = new HashMap<>();
        for (Interview interview : sorted) {
            places.put(interview.slug(), places.size());
        }
        return new InterviewList(sorted, places, profiles);
    }

    /** Returns a list of other interviews in the same folders. */
    InterviewList with(Collection<Interview> others) {
        return of(others, profiles);
    }

    /** Returns this list without what is a draft at a moment. */
    InterviewList finished(ZonedDateTime now) {
        return drafts(now).isEmpty()
                ? this
                : with(all.stream().filter(one -> !one.details().release().isDraft(now)).toList());
    }

    /** Returns what is a draft at a moment. */
    List<Interview> drafts(ZonedDateTime now) {
        return mayBeDrafts
                ? all.stream().filter(one -> one.details().release().isDraft(now)).toList()
                : List.of();
    }

    /**
     * Returns all interviews, newest first; those without a date last, then in the {@link
     * NaturalOrder} of their addresses.
     */
    public List<Interview> all() {
        return all;
    }

    /** Returns the one at an address below {@code interviews/}. */
    public Optional<Interview> find(@Nullable String slug) {
        return Optional.ofNullable(places.get(slug)).map(all::get);
    }

    /** Returns where they mention terms. */
    MentionIndex occurrences() {
        return occurrences.get();
    }

    /** Returns the series to which they belong. */
    public SeriesIndex series() {
        return series.get();
    }

    /** Tells whether any of them has a tag. */
    boolean hasTags() {
        return hasTags.get();
    }

    private boolean haveTags() {
        return all.stream()
                .flatMap(interview -> interview.details().tags().stream())
                .anyMatch(tag -> !tag.isBlank());
    }

    private MentionIndex findOccurrencesOnce() {
        return translations().isEmpty() ? occurrences() : new MentionIndex(translations().leads());
    }

    /** Returns where they mention terms, each in one of its languages only. */
    MentionIndex occurrencesOnce() {
        return occurrencesOnce.get();
    }

    /** Returns which of them are one in several languages. */
    public Translations translations() {
        return translations.get();
    }
}
