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

/** Question groups as the build cache has them: by places, without interviews. */
public record StoredQuestionGroups(List<StoredGroup> all) {

    /**
     * One group.
     *
     * @param entry the number of the editor's entry, from 0; -1 if there is none
     */
    public record StoredGroup(
            String id,
            String title,
            @Nullable String language,
            int entry,
            List<AskedPlace> asked) {}

    /**
     * Place where something was asked.
     *
     * @param slug the address of the interview
     */
    public record AskedPlace(String slug, Locator locator) {}

    public StoredQuestionGroups {
        all = List.copyOf(all);
    }

    /** Returns the form of groups of which some are those of the editor's entries. */
    static StoredQuestionGroups of(List<Family> all, List<QuestionEntry> entries) {
        return new StoredQuestionGroups(all.stream().map(one -> stored(one, entries)).toList());
    }

    private static StoredGroup stored(Family family, List<QuestionEntry> entries) {
        List<AskedPlace> places =
                family.asked().stream()
                        .map(asked -> new AskedPlace(asked.interview().slug(), asked.locator()))
                        .toList();
        int entry = family.isEdited() ? entry(family, entries) : -1;
        return new StoredGroup(family.id(), family.title(), family.language(), entry, places);
    }

    private static int entry(Family family, List<QuestionEntry> entries) {
        int i = 0;
        while (!entries.get(i).name().equals(family.title())
                || !entries.get(i).text().equals(family.text())) {
            i++;
        }
        return i;
    }

    /**
     * Returns the groups in a corpus in which the same is asked; empty if a place is not there, so
     * that they are those of another.
     */
    Optional<List<Family>> in(Corpus corpus) {
        Map<AskedPlace, Asked> places = places(corpus);
        boolean isWhole = all.stream().allMatch(one -> places.keySet().containsAll(one.asked()));
        return isWhole
                ? Optional.of(all.stream().map(one -> family(one, places, corpus)).toList())
                : Optional.empty();
    }

    private Map<AskedPlace, Asked> places(Corpus corpus) {
        Map<AskedPlace, Asked> places = new HashMap<>();
        all.stream()
                .flatMap(group -> group.asked().stream())
                .map(AskedPlace::slug)
                .distinct()
                .flatMap(slug -> corpus.interview(slug).stream())
                .flatMap(Asked::in)
                .forEach(
                        asked ->
                                places.put(
                                        new AskedPlace(asked.interview().slug(), asked.locator()),
                                        asked));
        return places;
    }

    private static Family family(StoredGroup stored, Map<AskedPlace, Asked> places, Corpus corpus) {
        List<Block> text =
                stored.entry() < 0
                        ? List.of()
                        : corpus.questionEntries().get(stored.entry()).text();
        List<Asked> asked =
                stored.asked().stream()
                        .flatMap(place -> Optional.ofNullable(places.get(place)).stream())
                        .collect(Collectors.toUnmodifiableList());
        return new Family(
                stored.id(), stored.title(), stored.language(), text, stored.entry() >= 0, asked);
    }
}
