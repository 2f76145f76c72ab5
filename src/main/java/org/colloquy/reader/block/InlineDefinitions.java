package org.colloquy.reader.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.Passage;
import org.colloquy.text.Slugs;

/** Definitions that the links of one interview carry in their titles. */
public final class InlineDefinitions {
    private record Key(String href, String definition) {}

    private record FoundDefinition(String id, String name, List<Locator> places) {}

    private final Map<Key, FoundDefinition> found = new LinkedHashMap<>();
    private final Map<String, FoundDefinition> byId = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** Returns the target of a link with a title. */
    LinkTarget.DefinitionTarget target(String name, String href, String definition) {
        FoundDefinition gloss =
                found.computeIfAbsent(
                        new Key(href, definition),
                        key -> new FoundDefinition(id(name), name.strip(), new ArrayList<>()));
        byId.putIfAbsent(gloss.id(), gloss);
        return new LinkTarget.DefinitionTarget(gloss.id(), href);
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
    public void place(Passage passage) {
        if (found.isEmpty()) {
            return;
        }
        passage.block()
                .prose()
                .targets()
                .filter(LinkTarget.DefinitionTarget.class::isInstance)
                .map(target -> byId.get(((LinkTarget.DefinitionTarget) target).gloss()))
                .forEach(
                        gloss -> {
                            if (gloss != null && !gloss.places().contains(passage.locator())) {
                                gloss.places().add(passage.locator());
                            }
                        });
    }

    /** Returns all of them, in the order of the text. */
    public List<InlineDefinition> all() {
        return found.entrySet().stream()
                .map(
                        entry ->
                                new InlineDefinition(
                                        entry.getValue().id(),
                                        entry.getValue().name(),
                                        entry.getKey().definition(),
                                        entry.getKey().href(),
                                        entry.getValue().places()))
                .toList();
    }
}
