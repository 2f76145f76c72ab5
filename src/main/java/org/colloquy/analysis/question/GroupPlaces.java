package org.colloquy.analysis.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.model.Locator;

/** Places of the questions of groups. */
final class GroupPlaces {
    /** The address of the group of each question, in each interview. */
    private final Map<String, Map<Locator, String>> bySlug;

    private GroupPlaces(Map<String, Map<Locator, String>> bySlug) {
        this.bySlug = bySlug;
    }

    static GroupPlaces of(Collection<QuestionGroup> groups) {
        Map<String, Map<Locator, String>> bySlug = new HashMap<>();
        for (QuestionGroup group : groups) {
            for (AskedQuestion asked : group.asked()) {
                place(group, asked, bySlug);
            }
        }
        return new GroupPlaces(bySlug);
    }

    private static void place(
            QuestionGroup group, AskedQuestion asked, Map<String, Map<Locator, String>> bySlug) {
        bySlug.computeIfAbsent(asked.interview().slug(), slug -> new HashMap<>())
                .put(asked.locator(), group.id());
    }

    /** Returns the addresses of groups by the places of their questions in an interview. */
    Map<Locator, String> in(String slug) {
        return bySlug.getOrDefault(slug, Map.of());
    }
}
