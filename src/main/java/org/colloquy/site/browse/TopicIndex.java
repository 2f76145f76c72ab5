package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.TopicName;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.Slugs;

/**
 * The tags of all interviews. Two spellings with one address are one topic. What a translation is
 * tagged with, its original is on, too.
 */
public final class TopicIndex {

    /**
     * A topic.
     *
     * @param id part of its address
     * @param name as the editor gives it, else as most interviews write it
     * @param place among those that the editor names; behind all of them if it is not
     * @param interviews newest first, each once whatever its languages
     */
    record Topic(String id, String name, int place, List<Interview> interviews) {}

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    public TopicIndex(Corpus corpus) {
        List<TopicName> named = corpus.settings().topics();
        Map<String, List<Interview>> interviews = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (Interview interview : corpus.translations().leads()) {
            tags(corpus, interview)
                    .forEach(
                            tag -> {
                                String id = ids.computeIfAbsent(tag.strip(), Slugs::ofName);
                                add(
                                        interviews.computeIfAbsent(id, i -> new ArrayList<>()),
                                        interview);
                                names.putIfAbsent(id, corpus.topicName(tag));
                            });
        }
        interviews.forEach(
                (id, on) -> topics.put(id, topic(id, names.getOrDefault(id, id), on, named)));
    }

    private static Topic topic(
            String id, String name, List<Interview> interviews, List<TopicName> named) {
        int place = 0;
        while (place < named.size() && !named.get(place).id().equals(id)) {
            place++;
        }
        return new Topic(id, name, place, interviews);
    }

    /** Returns the tags of an interview in all its languages, its own first. */
    static Stream<String> tags(Corpus corpus, Interview interview) {
        return corpus.translations().versions(interview).stream()
                .flatMap(version -> version.details().tags().stream())
                .filter(tag -> !tag.isBlank());
    }

    /** An interview that has two spellings of a topic is in it once. */
    private static void add(List<Interview> all, Interview interview) {
        if (all.isEmpty() || all.get(all.size() - 1) != interview) {
            all.add(interview);
        }
    }

    Optional<Topic> find(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** Returns those that the editor names in their order, then those of most interviews. */
    List<Topic> all() {
        return topics.values().stream()
                .sorted(
                        Comparator.comparingInt(Topic::place)
                                .thenComparing(topic -> -topic.interviews().size())
                                .thenComparing(Topic::id))
                .toList();
    }
}
