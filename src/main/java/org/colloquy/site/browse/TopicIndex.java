package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.TopicName;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.text.Slugs;

/**
 * The tags of all interviews and of their passages. Two spellings with one address are one topic.
 * What a translation is tagged with, its original is on, too.
 */
public final class TopicIndex {

    /**
     * A topic.
     *
     * @param id part of its address
     * @param name as the editor gives it, else as most interviews write it
     * @param place among those that the editor names; behind all of them if it is not
     * @param interviews newest first, each once whatever its languages
     * @param passages about it, in the order of the interviews, then of the texts
     */
    record Topic(
            String id,
            String name,
            int place,
            List<Interview> interviews,
            List<TopicPassage> passages) {

        /** Returns the interviews that are about it, or have passages about it. */
        Set<Interview> all() {
            Set<Interview> all = new LinkedHashSet<>(interviews);
            passages.forEach(passage -> all.add(passage.lead()));
            return all;
        }

        /** Returns how many interviews are about it, or have passages about it. */
        int size() {
            return passages.isEmpty() ? interviews.size() : all().size();
        }
    }

    /**
     * A passage about a topic.
     *
     * @param lead the version that stands for the interview in lists
     * @param interview the version in which the passage stands
     */
    record TopicPassage(Interview lead, Interview interview, InterviewSegment segment) {}

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    public TopicIndex(Corpus corpus) {
        List<TopicName> named = corpus.settings().topics();
        Map<String, List<Interview>> interviews = new LinkedHashMap<>();
        Map<String, List<TopicPassage>> passages = new HashMap<>();
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
            passages(corpus, interview)
                    .forEach(
                            (tag, about) -> {
                                String id = ids.computeIfAbsent(tag.strip(), Slugs::ofName);
                                interviews.computeIfAbsent(id, i -> new ArrayList<>());
                                passages.computeIfAbsent(id, i -> new ArrayList<>()).addAll(about);
                                names.putIfAbsent(id, corpus.topicName(tag));
                            });
        }
        interviews.forEach(
                (id, on) ->
                        topics.put(
                                id,
                                topic(
                                        id,
                                        names.getOrDefault(id, id),
                                        on,
                                        passages.getOrDefault(id, List.of()),
                                        named)));
    }

    /** Returns the passages of an interview in all its languages, by their tags. */
    private static Map<String, List<TopicPassage>> passages(Corpus corpus, Interview lead) {
        Map<String, List<TopicPassage>> passages = new LinkedHashMap<>();
        for (Interview version : corpus.translations().versions(lead)) {
            for (InterviewSegment segment : version.segments()) {
                segment.tags()
                        .forEach(
                                tag ->
                                        passages.computeIfAbsent(tag, t -> new ArrayList<>())
                                                .add(new TopicPassage(lead, version, segment)));
            }
        }
        return passages;
    }

    private static Topic topic(
            String id,
            String name,
            List<Interview> interviews,
            List<TopicPassage> passages,
            List<TopicName> named) {
        int place = 0;
        while (place < named.size() && !named.get(place).id().equals(id)) {
            place++;
        }
        return new Topic(id, name, place, interviews, passages);
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
                                .thenComparing(topic -> -topic.size())
                                .thenComparing(Topic::id))
                .toList();
    }
}
