package org.colloquy.model.corpus;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.Lazy;
import org.colloquy.model.Problem;
import org.colloquy.model.Settings;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.page.HousePages;
import org.colloquy.model.recording.MediaFile;
import org.jspecify.annotations.Nullable;

/** One edition of a folder of interviews: everything read, resolved and checked once. */
public final class Corpus {

    /** A mention and the interview it stands in. */
    public record Occurrence(Interview interview, Mention mention) {}

    /**
     * Pages of the house, and the day that it is.
     *
     * @param day by which drafts that go out by themselves are told
     */
    private record HouseOnDay(HousePages pages, LocalDate day) {}

    private final Settings settings;
    private final InterviewList interviews;
    private final List<Term> terms;
    private final List<Block> preface;
    private final List<QuestionEntry> questionEntries;
    private final People people;
    private final HouseOnDay house;
    private final List<Problem> problems;
    private final CorpusInputs inputs;
    private final @Nullable Problem broken;
    private final Lazy<TopicNames> topicNames;
    private final Lazy<CitationKeys> citationKeys;
    private final Map<String, Term> byTerm = new LinkedHashMap<>();
    private final Map<String, MediaFile> media = new HashMap<>();

    /**
     * Creates a corpus.
     *
     * @param terms in the order of the glossary
     * @param preface what stands before the first term of the glossary
     * @param questionEntries what the editor says of questions that several were asked
     * @param directory the people whom the interviews may name
     * @param edition names the state of all files, the same for the same bytes; asked once, when it
     *     is first wanted
     */
    public Corpus(
            Settings settings,
            InterviewList interviews,
            List<Term> terms,
            List<Block> preface,
            List<QuestionEntry> questionEntries,
            PersonIndex directory,
            List<MediaFile> media,
            List<Problem> problems,
            Supplier<String> edition) {
        this(
                settings,
                interviews,
                terms,
                preface,
                questionEntries,
                new People(directory, interviews),
                new HouseOnDay(HousePages.NONE, LocalDate.MIN),
                media,
                problems,
                CorpusInputs.of(new Lazy<>(edition)),
                null);
    }

    private Corpus(
            Settings settings,
            InterviewList interviews,
            List<Term> terms,
            List<Block> preface,
            List<QuestionEntry> questionEntries,
            People people,
            HouseOnDay house,
            List<MediaFile> media,
            List<Problem> problems,
            CorpusInputs inputs,
            @Nullable Problem broken) {
        this.settings = settings;
        this.interviews = interviews;
        this.terms = List.copyOf(terms);
        this.preface = List.copyOf(preface);
        this.questionEntries = List.copyOf(questionEntries);
        this.people = people;
        this.house = house;
        this.problems = problems.stream().sorted().toList();
        this.inputs = inputs;
        this.broken = broken;
        this.topicNames = new Lazy<>(() -> new TopicNames(settings.topics(), interviews.all()));
        this.citationKeys =
                new Lazy<>(() -> new CitationKeys(interviews.all(), draftSlugs(), people));
        media.forEach(file -> this.media.put(file.address(), file));
        this.terms.forEach(term -> byTerm.put(term.id(), term));
    }

    /**
     * Returns this corpus as it is on a day. What waits for a day is a draft on no day's corpus.
     */
    public Corpus on(LocalDate day) {
        HouseOnDay other = new HouseOnDay(house.pages(), day);
        return with(settings, interviews, people, other, allMedia(), problems, broken);
    }

    /** Returns this corpus with pages of the house. */
    public Corpus withPages(HousePages pages) {
        HouseOnDay other = new HouseOnDay(pages, house.day());
        return with(settings, interviews, people, other, allMedia(), problems, broken);
    }

    /**
     * Returns this corpus without the interviews and pages that are drafts, and the pictures that
     * only they show.
     */
    public Corpus withoutDrafts() {
        if (drafts().isEmpty() && draftPages().isEmpty()) {
            return this;
        }
        InterviewList finished = interviews.finished(house.day());
        HousePages pages = house.pages().released(house.day());
        Set<String> used =
                MediaInUse.addresses(finished, terms, preface, people.directory(), pages);
        used.addAll(settings.house().addresses());
        List<MediaFile> shown =
                media.values().stream().filter(file -> used.contains(file.address())).toList();
        HouseOnDay rest = new HouseOnDay(pages, house.day());
        return with(settings, finished, people.of(finished), rest, shown, problems, broken);
    }

    /** Returns the interviews that are drafts. */
    public List<Interview> drafts() {
        return interviews.drafts(house.day());
    }

    private Set<String> draftSlugs() {
        return drafts().stream().map(Interview::slug).collect(Collectors.toSet());
    }

    /** Returns the keys by which bibliographies name the interviews. */
    public CitationKeys citationKeys() {
        return citationKeys.get();
    }

    /** Returns the pages of the house that are drafts. */
    public List<HousePage> draftPages() {
        return house.pages().all().stream()
                .filter(page -> page.head().release().isDraft(house.day()))
                .toList();
    }

    /** Returns the day that it is, by which drafts are told. */
    public LocalDate day() {
        return house.day();
    }

    /** Returns the pages of the house. */
    public HousePages pages() {
        return house.pages();
    }

    /** Returns this corpus with other interviews. */
    public Corpus withInterviews(List<Interview> others) {
        InterviewList all = interviews.with(others);
        return with(settings, all, people.of(all), house, allMedia(), problems, broken);
    }

    /** Returns this corpus as published at an address, which ends in a slash. */
    public Corpus withBaseUrl(String url) {
        return withSettings(settings.withBaseUrl(url));
    }

    /** Returns this corpus with PDF files beside its pages, at these paths. */
    public Corpus withPrinted(Set<String> paths) {
        return withSettings(settings.withPrinted(paths));
    }

    private Corpus withSettings(Settings other) {
        return with(other, interviews, people, house, allMedia(), problems, broken);
    }

    /**
     * Returns this corpus where files that are now wrong are shown as they last were.
     *
     * @param why the first thing that is wrong
     * @param all every problem of the files as they now are
     */
    public Corpus withBroken(Problem why, List<Problem> all) {
        return with(settings, interviews, people, house, allMedia(), all, why);
    }

    private List<MediaFile> allMedia() {
        return List.copyOf(media.values());
    }

    private Corpus with(
            Settings otherSettings,
            InterviewList otherInterviews,
            People otherPeople,
            HouseOnDay otherHouse,
            List<MediaFile> otherMedia,
            List<Problem> otherProblems,
            @Nullable Problem otherBroken) {
        return new Corpus(
                otherSettings,
                otherInterviews,
                terms,
                preface,
                questionEntries,
                otherPeople,
                otherHouse,
                otherMedia,
                otherProblems,
                inputs,
                otherBroken);
    }

    /**
     * Returns this corpus with the names of what it was made of.
     *
     * @param shared names all that is no interview
     * @param readings name what was read of each interview, by slug
     */
    public Corpus madeOf(String shared, Map<String, String> readings) {
        return new Corpus(
                settings,
                interviews,
                terms,
                preface,
                questionEntries,
                people,
                house,
                allMedia(),
                problems,
                new CorpusInputs(inputs.edition(), shared, readings),
                broken);
    }

    /** Returns the names of what it was made of. */
    public CorpusInputs inputs() {
        return inputs;
    }

    /**
     * Returns what keeps a file's newest state from being shown; empty if all is shown as it is.
     */
    public Optional<Problem> broken() {
        return Optional.ofNullable(broken);
    }

    public Settings settings() {
        return settings;
    }

    /** Newest first; those without a date last. */
    public List<Interview> interviews() {
        return interviews.all();
    }

    /** Tells whether any interview has a tag. */
    public boolean hasTags() {
        return interviews.hasTags();
    }

    public Optional<Interview> interview(String slug) {
        return interviews.find(slug);
    }

    /** Returns the name of the topic that a tag stands for, as it is shown. */
    public String topicName(String tag) {
        return topicNames.get().name(tag);
    }

    /** Returns the series to which interviews belong. */
    public SeriesIndex series() {
        return interviews.series();
    }

    /** Returns which interviews are one in several languages, and which of them stands for all. */
    public Translations translations() {
        return interviews.translations();
    }

    public List<Term> terms() {
        return terms;
    }

    /** Returns what stands before the first term of the glossary. */
    public List<Block> preface() {
        return preface;
    }

    /**
     * Returns what the editor says of questions that several were asked, in the order of the file.
     */
    public List<QuestionEntry> questionEntries() {
        return questionEntries;
    }

    public People people() {
        return people;
    }

    public Optional<Term> term(@Nullable String id) {
        return Optional.ofNullable(byTerm.get(id));
    }

    /** Every mention of a term, interview by interview, newest first, translations behind it. */
    public List<Occurrence> occurrences(String term) {
        return interviews.occurrences().of(term);
    }

    /** Returns how many mentions of a term there are in all interviews. */
    public int mentions(String term) {
        return interviews.occurrences().count(term);
    }

    /** Returns how many mentions there are of all terms. */
    public int mentions() {
        return interviews.occurrences().all();
    }

    /** Returns how many mentions of a term there are where translations are left out. */
    public int mentionsOnce(String term) {
        return interviews.occurrencesOnce().count(term);
    }

    /** Returns how many mentions there are of all terms where translations are left out. */
    public int mentionsOnce() {
        return interviews.occurrencesOnce().all();
    }

    public Optional<MediaFile> media(String address) {
        return Optional.ofNullable(media.get(address));
    }

    /** Returns the addresses of all pictures and recordings, in a fixed order. */
    public Stream<String> mediaAddresses() {
        return media.keySet().stream().sorted();
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    public String edition() {
        return inputs.edition().get();
    }
}
