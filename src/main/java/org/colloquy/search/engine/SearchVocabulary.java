package org.colloquy.search.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.people.Person;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.WordForm;

/** Vocabulary of one edition: people, topics and terms that a query may name, and languages. */
public final class SearchVocabulary {
    private final Map<String, Set<String>> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> topics = new LinkedHashMap<>();

    /** The same by the words of the names, since a query may ask for several. */
    private final Lazy<Map<Set<String>, Set<String>>> peopleByWords =
            new Lazy<>(() -> byWords(people));

    private final Lazy<Map<Set<String>, Set<String>>> topicsByWords =
            new Lazy<>(() -> byWords(topics));

    /**
     * Terms by the words of their names; few queries ask for one, and a glossary may have
     * thousands.
     */
    private final Lazy<Map<String, Set<String>>> terms;

    private final Set<String> languages = new LinkedHashSet<>();

    /**
     * Creates the vocabulary of a corpus.
     *
     * @param speakers everybody who says something
     */
    public SearchVocabulary(Corpus corpus, Collection<String> speakers) {
        speakers.forEach(name -> put(people, name, name));
        for (Person person : corpus.people().all()) {
            if (people.containsKey(person.name())) {
                person.aliases().forEach(alias -> put(people, alias, person.name()));
                put(people, person.id(), person.name());
            }
        }
        terms = new Lazy<>(() -> names(corpus.terms()));
        corpus.interviews()
                .forEach(
                        interview -> {
                            languages.add(interview.details().language());
                            interview.details().tags().forEach(tag -> putTopic(corpus, tag));
                        });
    }

    /**
     * Creates the vocabulary of texts in which nobody speaks.
     *
     * @param languages of the texts, as BCP 47 tags
     */
    SearchVocabulary(Collection<String> languages) {
        this.terms = new Lazy<>(Map::of);
        this.languages.addAll(languages);
    }

    /** A topic is found by its tag, and by the name under which it is shown. */
    private void putTopic(Corpus corpus, String tag) {
        put(topics, tag, tag);
        put(topics, corpus.topicName(tag), tag);
    }

    private static void put(Map<String, Set<String>> names, String name, String meant) {
        names.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(meant);
    }

    private static Map<String, Set<String>> names(List<Term> terms) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Term term : terms) {
            String meant = term.isPointer() && term.see() != null ? term.see() : term.id();
            Stream.concat(Stream.of(term.id(), term.name(), term.title()), term.aliases().stream())
                    .forEach(name -> put(names, key(name), meant));
        }
        return names;
    }

    /** Returns those whose name has all of these words. */
    public List<String> people(String words) {
        return withWords(peopleByWords.get(), words);
    }

    /**
     * Returns the one of whose name all words but one are these, where the one left is nearly the
     * one that it has: Pieter Dune for {@code peter dune}.
     */
    public Optional<String> nearPerson(String words) {
        Set<String> wanted = Set.copyOf(forms(words));
        Comparator<NearName> nearest = Comparator.comparingInt(NearName::edits);
        return peopleByWords.get().entrySet().stream()
                .filter(name -> wanted.size() > 1)
                .flatMap(
                        name ->
                                edits(name.getKey(), wanted).stream()
                                        .flatMap(
                                                edits ->
                                                        name.getValue().stream()
                                                                .map(n -> new NearName(n, edits))))
                .min(nearest.thenComparing(NearName::name))
                .map(NearName::name);
    }

    private record NearName(String name, int edits) {}

    private static Optional<Integer> edits(Set<String> name, Set<String> wanted) {
        List<String> left = wanted.stream().filter(word -> !name.contains(word)).toList();
        return left.size() == 1
                ? NearForm.best(
                                name.stream()
                                        .filter(word -> !wanted.contains(word))
                                        .map(word -> NearForm.of(word, left.get(0), 0))
                                        .toList(),
                                left.get(0),
                                1)
                        .stream()
                        .map(NearForm::edits)
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the topics that have all of these words. */
    List<String> topics(String words) {
        return withWords(topicsByWords.get(), words);
    }

    /** Returns the ids of the terms with a name. */
    public List<String> terms(String name) {
        return List.copyOf(terms.get().getOrDefault(key(name), Set.of()));
    }

    /** Returns the languages of the interviews, as BCP 47 tags. */
    Collection<String> languages() {
        return languages;
    }

    private static Map<Set<String>, Set<String>> byWords(Map<String, Set<String>> names) {
        Map<Set<String>, Set<String>> worded = new LinkedHashMap<>();
        names.forEach(
                (name, meant) ->
                        worded.computeIfAbsent(
                                        Set.copyOf(forms(name)), words -> new LinkedHashSet<>())
                                .addAll(meant));
        return worded;
    }

    private static List<String> withWords(Map<Set<String>, Set<String>> names, String words) {
        Set<String> wanted = Set.copyOf(forms(words));
        return wanted.isEmpty()
                ? List.of()
                : names.entrySet().stream()
                        .filter(name -> name.getKey().containsAll(wanted))
                        .flatMap(name -> name.getValue().stream())
                        .distinct()
                        .toList();
    }

    /** Returns the words of a name, which its spellings have in common. */
    private static String key(String name) {
        return String.join(" ", forms(name));
    }

    private static List<String> forms(String text) {
        return InterviewAnalyzer.withoutStems().forms(text).stream()
                .filter(
                        t ->
                                t.type() != WordForm.FormType.PART
                                        && t.type() != WordForm.FormType.PAIR)
                .map(WordForm::form)
                .toList();
    }
}
