package org.colloquy.across;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.corpus.Locator;

/** Where the questions of families stand. */
final class FamilyPlaces {
    /** The address of the family of each question, in each interview. */
    private final Map<String, Map<Locator, String>> bySlug;

    private FamilyPlaces(Map<String, Map<Locator, String>> bySlug) {
        this.bySlug = bySlug;
    }

    static FamilyPlaces of(Collection<Family> families) {
        Map<String, Map<Locator, String>> bySlug = new HashMap<>();
        for (Family family : families) {
            for (Asked asked : family.asked()) {
                place(family, asked, bySlug);
            }
        }
        return new FamilyPlaces(bySlug);
    }

    private static void place(
            Family family, Asked asked, Map<String, Map<Locator, String>> bySlug) {
        bySlug.computeIfAbsent(asked.interview().slug(), slug -> new HashMap<>())
                .put(asked.locator(), family.id());
    }

    /** The addresses of families by the places of their questions in an interview. */
    Map<Locator, String> in(String slug) {
        return bySlug.getOrDefault(slug, Map.of());
    }
}
