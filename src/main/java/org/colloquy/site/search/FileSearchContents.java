package org.colloquy.site.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.people.Person;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.offline.NumberEncoder;
import org.colloquy.search.offline.OfflineIndex;
import org.colloquy.search.query.SpeakerRole;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/** Contents of the index of {@link FileSearch}, as the script in the page reads it. */
final class FileSearchContents {
    private static final List<String> KEYS = List.of("search.", "quotes.");
    private static final Set<String> OTHER_KEYS =
            Set.of(
                    "pages",
                    "pages.range",
                    "next",
                    "count.passage",
                    "count.interview",
                    "house.pages");

    private final Corpus corpus;
    private final OfflineIndex places;
    private final Messages words;
    private final Map<String, Integer> topics = new LinkedHashMap<>();
    private final Map<String, Set<String>> tags = new LinkedHashMap<>();
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<List<String>, Integer> speakers = new LinkedHashMap<>();

    /**
     * Creates a file search contents.
     *
     * @param places of the words of this corpus
     */
    FileSearchContents(Corpus corpus, OfflineIndex places) {
        this.corpus = corpus;
        this.places = places;
        this.words = Messages.of(corpus);
        corpus.interviews().stream()
                .flatMap(interview -> interview.details().tags().stream())
                .forEach(this::addTopic);
        for (SearchEntry entry : places.entries()) {
            speakers.putIfAbsent(entry.people(), speakers.size());
            entry.people().forEach(name -> people.putIfAbsent(name, people.size()));
        }
    }

    /**
     * Contents file.
     *
     * @param says the site's own words
     * @param pages of the house; their passages follow those of interviews
     * @param topics names of each, that which is shown first
     * @param folds what {@link OfflineIndex#folds} says
     */
    record Contents(
            Said says,
            List<OfflineInterview> interviews,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfflinePage> pages,
            List<List<String>> topics,
            @JsonUnwrapped OfflineVoices voices,
            @JsonUnwrapped OfflinePassages stretches,
            @JsonUnwrapped OfflineTerms glossary,
            String folds) {}

    /**
     * People who speak, alone and together.
     *
     * @param people each with the names under which a query finds them, their own first
     * @param speakers those who say something together, as numbers of people
     */
    record OfflineVoices(List<List<String>> people, List<List<Integer>> speakers) {}

    /**
     * Passages, and where their words and texts are.
     *
     * @param passages by {@link NumberEncoder}: of each the number of its speakers, its role and
     *     how many words it has
     * @param words the first of each stretch of words
     * @param texts the number of the first passage in each stretch of texts
     */
    record OfflinePassages(String passages, List<String> words, List<Integer> texts) {}

    /**
     * Terms, and where their definitions are.
     *
     * @param definitions the number of the first term in each stretch of definitions
     */
    record OfflineTerms(List<TermModel> terms, List<Integer> definitions) {}

    /**
     * The site's own words, as patterns by their keys.
     *
     * @param language a BCP 47 tag
     */
    record Said(String language, SortedMap<String, String> texts) {
        static Said of(Corpus corpus) {
            Messages words = Messages.of(corpus);
            SortedMap<String, String> texts = new TreeMap<>();
            words.keys().stream()
                    .filter(FileSearchContents::isWanted)
                    .forEach(key -> texts.put(key, words.text(key)));
            return new Said(words.language(), texts);
        }
    }

    private static boolean isWanted(String key) {
        return KEYS.stream().anyMatch(key::startsWith) || OTHER_KEYS.contains(key);
    }

    /**
     * An interview.
     *
     * @param by who speaks, and when, for those who read it
     * @param first the number of its first passage
     */
    record OfflineInterview(
            String href,
            String slug,
            @JsonUnwrapped OfflineLanguages languages,
            String title,
            String by,
            @Nullable Integer year,
            List<Integer> topics,
            int first) {}

    /**
     * A page of the house.
     *
     * @param first the number of its first passage, which is its title
     */
    record OfflinePage(String href, String language, String title, int first) {}

    /**
     * Languages of an interview.
     *
     * @param foreign the language of runs in another script; null where nothing is said
     * @param lead the number of the interview of which this is a translation; null if it is none
     */
    record OfflineLanguages(
            String language,
            @Nullable String foreign,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer lead) {}

    /** A term with all its names. */
    record TermModel(String id, String href, String title, String mentions, List<String> names) {}

    Contents contents(List<String> firstWords, List<Integer> texts, List<Integer> definitions) {
        return new Contents(
                Said.of(corpus),
                interviews(),
                pages(),
                topicNames(),
                new OfflineVoices(
                        people.keySet().stream().map(this::names).toList(),
                        speakers.keySet().stream()
                                .map(names -> names.stream().map(people::get).toList())
                                .toList()),
                new OfflinePassages(passages(), firstWords, texts),
                new OfflineTerms(corpus.terms().stream().map(this::term).toList(), definitions),
                OfflineIndex.folds());
    }

    private void addTopic(String tag) {
        String name = corpus.topicName(tag);
        topics.putIfAbsent(name, topics.size());
        tags.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(tag);
    }

    /** Returns the names by which a query finds each topic, that which is shown first. */
    private List<List<String>> topicNames() {
        List<List<String>> names = new ArrayList<>();
        tags.forEach(
                (name, written) ->
                        names.add(
                                Stream.concat(Stream.of(name), written.stream())
                                        .distinct()
                                        .toList()));
        return names;
    }

    private List<OfflineInterview> interviews() {
        List<OfflineInterview> models = new ArrayList<>();
        Map<Interview, Integer> numbers = new HashMap<>();
        corpus.interviews().forEach(interview -> numbers.put(interview, numbers.size()));
        int next = 0;
        for (Interview interview : corpus.interviews()) {
            Interview lead = corpus.translations().lead(interview);
            models.add(interview(interview, next, lead == interview ? null : numbers.get(lead)));
            while (next < places.entries().size()
                    && places.entries().get(next).interview().equals(interview)) {
                next++;
            }
        }
        return models;
    }

    private List<OfflinePage> pages() {
        List<OfflinePage> models = new ArrayList<>();
        int next = places.entries().size();
        for (HousePageEntry entry : places.pages()) {
            if (entry.isTitle()) {
                models.add(page(entry.page(), next));
            }
            next++;
        }
        return models;
    }

    private static OfflinePage page(HousePage page, int first) {
        return new OfflinePage(
                SitePaths.encoded(SitePaths.housePage(page.slug())),
                page.head().language(),
                page.title(),
                first);
    }

    private OfflineInterview interview(Interview interview, int first, @Nullable Integer lead) {
        InterviewDetails details = interview.details();
        return new OfflineInterview(
                SitePaths.encoded(SitePaths.interview(interview)),
                interview.slug(),
                new OfflineLanguages(details.language(), details.foreign(), lead),
                details.title(),
                SearchResultView.by(corpus.people(), details, words),
                details.date() == null ? null : details.date().year(),
                details.tags().stream().map(corpus::topicName).distinct().map(topics::get).toList(),
                first);
    }

    private List<String> names(String name) {
        Stream<String> others =
                corpus.people().all().stream()
                        .filter(profile -> profile.name().equals(name))
                        .flatMap(FileSearchContents::others);
        return Stream.concat(Stream.of(name), others).distinct().toList();
    }

    private static Stream<String> others(Person profile) {
        return Stream.concat(profile.aliases().stream(), Stream.of(profile.id()));
    }

    /** The term that one stands for, which may be itself. */
    private Term meant(Term term) {
        return Optional.ofNullable(term.see())
                .filter(see -> term.isPointer())
                .flatMap(corpus::term)
                .orElse(term);
    }

    /** The blocks of each term's definition, as it holds now. */
    Stream<List<String>> definitions() {
        return corpus.terms().stream()
                .map(
                        term ->
                                meant(term).senses().stream()
                                        .reduce((earlier, later) -> later)
                                        .map(Sense::definition)
                                        .orElse(List.of())
                                        .stream()
                                        .map(block -> block.prose().text())
                                        .toList());
    }

    private TermModel term(Term term) {
        Term shown = meant(term);
        String meant = shown.id();
        return new TermModel(
                meant,
                SitePaths.encoded(SitePaths.term(meant)),
                shown.title(),
                words.text("mentions.all", corpus.mentions(meant)),
                Stream.concat(
                                Stream.of(term.id(), term.name(), term.title()),
                                term.aliases().stream())
                        .distinct()
                        .toList());
    }

    private String passages() {
        NumberEncoder numbers = new NumberEncoder();
        for (int i = 0; i < places.entries().size(); i++) {
            SearchEntry entry = places.entries().get(i);
            numbers.add(speakers.getOrDefault(entry.people(), 0))
                    .add(entry.role().number())
                    .add(places.words(i));
        }
        for (int i = 0; i < places.pages().size(); i++) {
            int number = places.entries().size() + i;
            numbers.add(0).add(SpeakerRole.NOBODY.number()).add(places.words(number));
        }
        return numbers.toString();
    }

    /** Each word with its places and the words of the same stem. */
    Stream<List<String>> words() {
        return places.forms().stream()
                .map(
                        form ->
                                Stream.concat(
                                                Stream.of(form, places.places(form)),
                                                places.relatives(form).stream())
                                        .toList());
    }

    /** Each passage as results show it. */
    Stream<List<String>> texts() {
        Stream<List<String>> pages =
                places.pages().stream().map(entry -> List.of(entry.text(), entry.anchor()));
        return Stream.concat(interviewTexts(), pages);
    }

    private Stream<List<String>> interviewTexts() {
        List<SearchEntry> entries = places.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(
                        i -> {
                            SearchEntry entry = entries.get(i);
                            return List.of(
                                    entry.text(),
                                    entry.locator().id(),
                                    entry.locator().label(),
                                    words.place(entry.locator()),
                                    SearchResultView.by(entry, words),
                                    SearchResultView.number(entry),
                                    SearchResultView.heading(entry));
                        });
    }
}
