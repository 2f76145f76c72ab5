package org.colloquy.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.QuestionEntry;
import org.jspecify.annotations.Nullable;

/**
 * Families as they are kept until the program starts again.
 *
 * @param asked the digest of what was asked ({@link AskedDigest}): of anything else there are
 *     others
 * @param isCrowded whether some questions were, or might soon be, compared with no others
 */
public record KeptFamilies(String asked, boolean isCrowded, List<OfFamily> all) {

    /**
     * A family.
     *
     * @param entry the number of the editor's entry, from 0; -1 if there is none
     */
    public record OfFamily(
            String id, String title, @Nullable String language, int entry, List<Place> asked) {}

    /**
     * Where something was asked.
     *
     * @param slug the address of the interview
     */
    public record Place(String slug, Locator locator) {}

    static KeptFamilies of(
            String asked, boolean isCrowded, List<Family> all, List<QuestionEntry> entries) {
        return new KeptFamilies(
                asked, isCrowded, all.stream().map(family -> of(family, entries)).toList());
    }

    private static OfFamily of(Family family, List<QuestionEntry> entries) {
        List<Place> places =
                family.asked().stream()
                        .map(asked -> new Place(asked.interview().slug(), asked.locator()))
                        .toList();
        int entry = family.isEdited() ? entry(family, entries) : -1;
        return new OfFamily(family.id(), family.title(), family.language(), entry, places);
    }

    private static int entry(Family family, List<QuestionEntry> entries) {
        int i = 0;
        while (!entries.get(i).name().equals(family.title())
                || !entries.get(i).text().equals(family.text())) {
            i++;
        }
        return i;
    }

    /** The families in a corpus in which the same is asked; nothing if one has no place there. */
    Optional<List<Family>> in(Corpus corpus) {
        Map<Place, Asked> places = new HashMap<>();
        all.stream()
                .flatMap(family -> family.asked().stream())
                .map(Place::slug)
                .distinct()
                .flatMap(slug -> corpus.interview(slug).stream())
                .flatMap(Asked::in)
                .forEach(
                        asked ->
                                places.put(
                                        new Place(asked.interview().slug(), asked.locator()),
                                        asked));
        boolean isWhole =
                all.stream().allMatch(family -> places.keySet().containsAll(family.asked()));
        return isWhole
                ? Optional.of(all.stream().map(kept -> family(kept, places, corpus)).toList())
                : Optional.empty();
    }

    private static Family family(OfFamily kept, Map<Place, Asked> places, Corpus corpus) {
        List<Block> text =
                kept.entry() < 0 ? List.of() : corpus.questionEntries().get(kept.entry()).text();
        List<Asked> asked =
                kept.asked().stream()
                        .flatMap(place -> Optional.ofNullable(places.get(place)).stream())
                        .collect(Collectors.toUnmodifiableList());
        return new Family(kept.id(), kept.title(), kept.language(), text, kept.entry() >= 0, asked);
    }
}
