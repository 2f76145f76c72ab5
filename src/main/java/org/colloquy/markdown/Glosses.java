package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.corpus.Gloss;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Target;
import org.colloquy.text.Slugs;

/** Definitions that the links of one interview carry in their titles. */
final class Glosses {
    private record Key(String href, String definition) {}

    private record Found(String id, String name, List<Locator> places) {}

    private final Map<Key, Found> found = new LinkedHashMap<>();
    private final Map<String, Found> byId = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** The target of a link with a title. */
    Target.OfGloss target(String name, String href, String definition) {
        Found gloss =
                found.computeIfAbsent(
                        new Key(href, definition),
                        key -> new Found(id(name), name.strip(), new ArrayList<>()));
        byId.putIfAbsent(gloss.id(), gloss);
        return new Target.OfGloss(gloss.id(), href);
    }

    private String id(String name) {
        String slug = Slugs.ofHeading(name.strip());
        String wanted = slug.isEmpty() ? "x" : slug;
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** Notes the place of every gloss in a passage. */
    void place(Passage passage) {
        if (found.isEmpty()) {
            return;
        }
        passage.block()
                .prose()
                .targets()
                .filter(Target.OfGloss.class::isInstance)
                .map(target -> byId.get(((Target.OfGloss) target).gloss()))
                .forEach(
                        gloss -> {
                            if (gloss != null && !gloss.places().contains(passage.locator())) {
                                gloss.places().add(passage.locator());
                            }
                        });
    }

    /** All of them, in the order of the text. */
    List<Gloss> all() {
        return found.entrySet().stream()
                .map(
                        entry ->
                                new Gloss(
                                        entry.getValue().id(),
                                        entry.getValue().name(),
                                        entry.getKey().definition(),
                                        entry.getKey().href(),
                                        entry.getValue().places()))
                .toList();
    }
}
