package org.colloquy.site.anthology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.anthology.Anthology.AnthologyMatter;
import org.colloquy.model.anthology.Anthology.AnthologyPart;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Person;
import org.colloquy.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Choice of interviews in the query of an address: {@code i} names one, {@code series}, {@code
 * topic} and {@code person} name several.
 *
 * @param interviews slugs, in order
 * @param series ids
 * @param topics ids
 * @param people ids
 */
public record AnthologyRequest(
        List<String> interviews, List<String> series, List<String> topics, List<String> people) {
    /** Number of names that a query may have; what is more is not looked at. */
    private static final int MOST_NAMES = Anthology.MOST_INTERVIEWS;

    public AnthologyRequest {
        interviews = interviews.stream().limit(MOST_NAMES + 1L).toList();
        series = series.stream().limit(MOST_NAMES).toList();
        topics = topics.stream().limit(MOST_NAMES).toList();
        people = people.stream().limit(MOST_NAMES).toList();
    }

    /** Returns the anthology that is asked for; empty if nothing is there by one of the names. */
    public Optional<Anthology> anthology(Corpus corpus) {
        Set<String> taken = new HashSet<>();
        List<AnthologyPart> parts = new ArrayList<>();
        List<Interview> single = new ArrayList<>();
        for (String slug : interviews) {
            Optional<Interview> found = corpus.interview(slug);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.filter(one -> taken.add(one.slug())).ifPresent(single::add);
        }
        add(parts, null, single);
        for (String id : series) {
            Optional<Series> found = corpus.series().find(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            add(parts, found.get().name(), untaken(found.get().interviews(), taken));
        }
        for (String id : topics) {
            List<Interview> about =
                    corpus.translations().leads().stream().filter(one -> isAbout(one, id)).toList();
            if (about.isEmpty()) {
                return Optional.empty();
            }
            add(parts, name(about, id), untaken(about, taken));
        }
        for (String id : people) {
            Optional<Person> found = corpus.people().find(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            add(parts, found.get().name(), untaken(interviews(corpus, found.get()), taken));
        }
        if (isEmpty()) {
            add(parts, null, corpus.translations().leads());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(titled(corpus, parts));
    }

    /** Returns whether nothing is named, so that all interviews are meant. */
    public boolean isEmpty() {
        return Stream.of(interviews, series, topics, people).allMatch(List::isEmpty);
    }

    /** Returns the query that asks for the same, as people read it: not encoded. */
    String query() {
        return Stream.of(
                        named("i", interviews),
                        named("series", series),
                        named("topic", topics),
                        named("person", people))
                .flatMap(all -> all)
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> named(String parameter, List<String> names) {
        return names.stream().map(name -> parameter + "=" + name);
    }

    /** Returns the values of a query that each choose an interview, with blanks between. */
    static String choosing(Corpus corpus, Interview interview) {
        Stream<String> series =
                corpus.series().of(interview).stream().map(one -> "series=" + one.id());
        Stream<String> topics =
                interview.details().tags().stream()
                        .map(tag -> "topic=" + Slugs.ofName(tag.strip()));
        Stream<String> people =
                corpus.people().voices(interview.details()).all().stream()
                        .flatMap(voice -> corpus.people().find(voice).stream())
                        .map(person -> "person=" + person.id());
        return Stream.of(Stream.of("i=" + interview.slug()), series, topics, people)
                .flatMap(all -> all)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<Interview> interviews(Corpus corpus, Person person) {
        return corpus.people().appearances(person).stream()
                .map(Appearance::interview)
                .distinct()
                .toList();
    }

    /** A single series, topic or person gives the anthology its name; its part needs none then. */
    private static Anthology titled(Corpus corpus, List<AnthologyPart> parts) {
        String heading = parts.get(0).heading();
        if (parts.size() == 1 && heading != null) {
            return Anthology.of(heading, parts.get(0).interviews());
        }
        return new Anthology(corpus.settings().title(), null, null, parts, AnthologyMatter.ALL);
    }

    private static void add(
            List<AnthologyPart> parts, @Nullable String heading, List<Interview> interviews) {
        if (!interviews.isEmpty()) {
            parts.add(new AnthologyPart(heading, interviews));
        }
    }

    private static List<Interview> untaken(List<Interview> interviews, Set<String> taken) {
        return interviews.stream().filter(one -> taken.add(one.slug())).toList();
    }

    private static boolean isAbout(Interview interview, String topic) {
        return interview.details().tags().stream()
                .anyMatch(tag -> Slugs.ofName(tag.strip()).equals(topic));
    }

    private static String name(List<Interview> about, String topic) {
        return about.get(0).details().tags().stream()
                .filter(tag -> Slugs.ofName(tag.strip()).equals(topic))
                .findFirst()
                .orElse(topic);
    }
}
