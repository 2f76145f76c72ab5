package org.colloquy.site.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.people.Person;
import org.colloquy.search.offline.NumberEncoder;
import org.colloquy.search.offline.OfflineUnit;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;

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
                    "house.pages",
                    "interviews.every");

    private final Corpus corpus;
    private final List<OfflineUnit> units;
    private final List<OfflineUnit> titles;
    private final Messages words;
    private final Map<String, Integer> topics = new LinkedHashMap<>();
    private final Map<String, Set<String>> tags = new LinkedHashMap<>();
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<List<String>, Integer> speakers = new LinkedHashMap<>();

    /**
     * Creates the contents for one edition.
     *
     * @param units the interviews and the pages of the house, as the index knows them
     * @param titles likewise, those of the interviews
     */
    FileSearchContents(Corpus corpus, List<OfflineUnit> units, List<OfflineUnit> titles) {
        this.corpus = corpus;
        this.units = units;
        this.titles = titles;
        this.words = Messages.of(corpus);
        corpus.interviews().stream()
                .flatMap(interview -> interview.details().tags().stream())
                .forEach(this::addTopic);
        for (OfflineUnit unit : units) {
            for (OfflineUnit.Voice voice : unit.voices()) {
                speakers.putIfAbsent(voice.people(), speakers.size());
                voice.people().forEach(name -> people.putIfAbsent(name, people.size()));
            }
        }
    }

    /**
     * Contents file.
     *
     * @param says the site's own words
     * @param interviews how many there are; behind them stand the pages of the house
     * @param pages how many of these there are; behind them stand the titles of the interviews
     * @param units by {@link NumberEncoder}: of each of them all how many passages it has, its year
     *     and the number of that of which it is a translation, plus one, or 0; then how many topics
     *     and these, and how many voices and of each its role and its speakers
     * @param topics names of each, that which is shown first
     * @param terms of each the one that is meant, then all its names
     * @param files where the rest is
     */
    record IndexContents(
            Said says,
            int interviews,
            int pages,
            String units,
            List<List<String>> topics,
            @JsonUnwrapped OfflineVoices voices,
            List<List<String>> terms,
            OfflineFiles files) {}

    /**
     * People who speak, alone and together.
     *
     * @param people each with the names under which a query finds them, their own first
     * @param speakers those who say something together, as numbers of people
     */
    record OfflineVoices(List<List<String>> people, List<List<Integer>> speakers) {}

    /**
     * Files of the index by what is in them.
     *
     * @param shown of each interview and page what results say of it
     * @param voices of each, by {@link NumberEncoder}, who says which of its passages
     * @param terms of each its address, its title, what its mentions are called, and its definition
     */
    record OfflineFiles(
            FileSearch.StretchFiles shown,
            FileSearch.StretchFiles voices,
            FileSearch.StretchFiles terms,
            WordFiles.Words words) {}

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

    IndexContents contents(
            FileSearch.StretchFiles shown,
            FileSearch.StretchFiles voices,
            FileSearch.StretchFiles terms,
            WordFiles.Words found) {
        return new IndexContents(
                Said.of(corpus),
                corpus.interviews().size(),
                corpus.pages().all().size(),
                facts(),
                topicNames(),
                new OfflineVoices(
                        people.keySet().stream().map(this::names).toList(),
                        speakers.keySet().stream()
                                .map(names -> names.stream().map(people::get).toList())
                                .toList()),
                corpus.terms().stream().map(this::termNames).toList(),
                new OfflineFiles(shown, voices, terms, found));
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

    private String facts() {
        NumberEncoder numbers = new NumberEncoder();
        Map<Interview, Integer> order = new HashMap<>();
        corpus.interviews().forEach(interview -> order.put(interview, order.size()));
        for (int i = 0; i < units.size(); i++) {
            numbers.add(units.get(i).passages());
            if (i < order.size()) {
                add(corpus.interviews().get(i), order, numbers);
            } else {
                numbers.add(0).add(0).add(0);
            }
            numbers.add(units.get(i).voices().size());
            for (OfflineUnit.Voice voice : units.get(i).voices()) {
                numbers.add(voice.role().number()).add(speakers.getOrDefault(voice.people(), 0));
            }
        }
        titles.forEach(unit -> numbers.add(unit.passages()).add(0).add(0).add(0).add(0));
        return numbers.toString();
    }

    private void add(Interview interview, Map<Interview, Integer> order, NumberEncoder numbers) {
        InterviewDetails details = interview.details();
        Interview lead = corpus.translations().lead(interview);
        numbers.add(details.date() == null ? 0 : Math.max(0, details.date().year()))
                .add(lead.equals(interview) ? 0 : order.getOrDefault(lead, -1) + 1);
        List<Integer> own =
                details.tags().stream()
                        .map(corpus::topicName)
                        .distinct()
                        .map(name -> topics.getOrDefault(name, 0))
                        .toList();
        numbers.add(own.size());
        own.forEach(numbers::add);
    }

    /** Returns the lines that results show of each interview and page of the house. */
    Stream<List<String>> shown() {
        int count = corpus.interviews().size();
        return IntStream.range(0, units.size())
                .mapToObj(
                        i ->
                                i < count
                                        ? shown(corpus.interviews().get(i), units.get(i))
                                        : shown(corpus.pages().all().get(i - count), units.get(i)));
    }

    private List<String> shown(Interview interview, OfflineUnit unit) {
        InterviewDetails details = interview.details();
        return List.of(
                SitePaths.encoded(SitePaths.interview(interview)),
                unit.digest(),
                parts(unit),
                details.title(),
                details.language(),
                interview.slug(),
                SearchResultView.by(corpus.people(), details, words),
                Objects.requireNonNullElse(details.foreign(), ""));
    }

    private static List<String> shown(HousePage page, OfflineUnit unit) {
        return List.of(
                SitePaths.encoded(SitePaths.housePage(page.slug())),
                unit.digest(),
                parts(unit),
                page.title(),
                page.head().language());
    }

    private static String parts(OfflineUnit unit) {
        NumberEncoder numbers = new NumberEncoder();
        unit.parts().forEach(numbers::add);
        return numbers.toString();
    }

    /** Returns the speakers of the passages of each interview and page. */
    Stream<List<String>> voices() {
        return units.stream().map(unit -> List.of(unit.runs()));
    }

    private List<String> names(String name) {
        Stream<String> others =
                corpus.people().all().stream()
                        .filter(person -> person.name().equals(name))
                        .flatMap(FileSearchContents::others);
        return Stream.concat(Stream.of(name), others).distinct().toList();
    }

    private static Stream<String> others(Person person) {
        return Stream.concat(person.aliases().stream(), Stream.of(person.id()));
    }

    /** Returns the term that one stands for, which may be itself. */
    private Term meant(Term term) {
        return Optional.ofNullable(term.see())
                .filter(see -> term.isPointer())
                .flatMap(corpus::term)
                .orElse(term);
    }

    /**
     * Returns the places where each term is explained, and the blocks of its definition, as it
     * holds now.
     */
    Stream<List<String>> definitions() {
        return corpus.terms().stream().map(this::definition);
    }

    private List<String> definition(Term term) {
        Term shown = meant(term);
        List<String> row = new ArrayList<>();
        row.add(SitePaths.encoded(SitePaths.term(shown.id())));
        row.add(shown.title());
        row.add(shown.abbreviation() == null ? "" : shown.name());
        row.add(words.text("mentions.all", corpus.mentions(shown.id())));
        shown.definition().forEach(block -> row.add(block.prose().text()));
        return row;
    }

    private List<String> termNames(Term term) {
        Stream<String> names = Stream.of(term.id(), term.name(), term.title());
        Stream<String> all = Stream.concat(names, term.aliases().stream()).distinct();
        return Stream.concat(Stream.of(meant(term).id()), all).toList();
    }
}
