package org.colloquy.model.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.TopicName;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.Slugs;
import org.colloquy.text.word.SpellingCount;

/**
 * The spelling of topics: as the editor says, else as most interviews write them. Tags that give
 * one address are one topic.
 */
final class TopicNames {
    private final Map<String, String> byTag = new HashMap<>();

    /**
     * Finds the names of all topics.
     *
     * @param named those that the editor names
     */
    TopicNames(List<TopicName> named, List<Interview> interviews) {
        Map<String, SpellingCount> written = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (Interview interview : interviews) {
            List<String> tags = new ArrayList<>(interview.details().tags());
            interview.segments().forEach(segment -> tags.addAll(segment.tags()));
            for (String tag : tags) {
                String id = ids.computeIfAbsent(tag, Slugs::ofName);
                written.computeIfAbsent(id, i -> new SpellingCount()).add(tag.strip());
            }
        }
        Map<String, String> names = new HashMap<>();
        written.forEach((id, spellings) -> names.put(id, spellings.mostFrequent()));
        named.forEach(topic -> names.put(topic.id(), topic.name()));
        ids.forEach((tag, id) -> byTag.put(tag, names.getOrDefault(id, tag)));
    }

    /** Returns the name of the topic that a tag stands for. */
    String name(String tag) {
        return byTag.getOrDefault(tag, tag);
    }
}
