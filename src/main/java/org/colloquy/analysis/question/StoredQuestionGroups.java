package org.colloquy.analysis.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.model.Block;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.QuestionEntry;
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
    static StoredQuestionGroups of(List<QuestionGroup> all, List<QuestionEntry> entries) {
        return new StoredQuestionGroups(all.stream().map(one -> stored(one, entries)).toList());
    }

    private static StoredGroup stored(QuestionGroup group, List<QuestionEntry> entries) {
        List<AskedPlace> places =
                group.asked().stream()
                        .map(asked -> new AskedPlace(asked.interview().slug(), asked.locator()))
                        .toList();
        int entry = group.isEdited() ? entry(group, entries) : -1;
        return new StoredGroup(group.id(), group.title(), group.language(), entry, places);
    }

    private static int entry(QuestionGroup group, List<QuestionEntry> entries) {
        int i = 0;
        while (!entries.get(i).name().equals(group.title())
                || !entries.get(i).text().equals(group.text())) {
            i++;
        }
        return i;
    }

    /**
     * Returns the groups in a corpus in which the same is asked; empty if a place is not there, so
     * that they are those of another.
     */
    Optional<List<QuestionGroup>> in(Corpus corpus) {
        Map<AskedPlace, AskedQuestion> places = places(corpus);
        boolean isWhole = all.stream().allMatch(one -> places.keySet().containsAll(one.asked()));
        return isWhole
                ? Optional.of(all.stream().map(one -> group(one, places, corpus)).toList())
                : Optional.empty();
    }

    private Map<AskedPlace, AskedQuestion> places(Corpus corpus) {
        Map<AskedPlace, AskedQuestion> places = new HashMap<>();
        all.stream()
                .flatMap(group -> group.asked().stream())
                .map(AskedPlace::slug)
                .distinct()
                .flatMap(slug -> corpus.interview(slug).stream())
                .flatMap(AskedQuestion::in)
                .forEach(
                        asked ->
                                places.put(
                                        new AskedPlace(asked.interview().slug(), asked.locator()),
                                        asked));
        return places;
    }

    private static QuestionGroup group(
            StoredGroup stored, Map<AskedPlace, AskedQuestion> places, Corpus corpus) {
        List<Block> text =
                stored.entry() < 0
                        ? List.of()
                        : corpus.questionEntries().get(stored.entry()).text();
        List<AskedQuestion> asked =
                stored.asked().stream()
                        .flatMap(place -> Optional.ofNullable(places.get(place)).stream())
                        .collect(Collectors.toUnmodifiableList());
        return new QuestionGroup(
                stored.id(), stored.title(), stored.language(), text, stored.entry() >= 0, asked);
    }
}
