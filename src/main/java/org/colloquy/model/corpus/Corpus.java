package org.colloquy.model.corpus;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.Lazy;
import org.colloquy.model.Problem;
import org.colloquy.model.Settings;
import org.colloquy.model.corpus.CorpusParts.FoundProblems;
import org.colloquy.model.corpus.CorpusParts.HouseAt;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.page.HousePages;
import org.colloquy.model.recording.MediaFile;
import org.jspecify.annotations.Nullable;

/** One edition of a folder of interviews: everything read, resolved and checked once. */
public final class Corpus {

    private static final ZonedDateTime BEFORE_ALL = LocalDateTime.MIN.atZone(ZoneOffset.UTC);

    /** Problems of links that lead nowhere. */
    private static final Set<String> LINKS = Set.of("unresolved-link", "unresolved-translation");

    /** A mention and the interview it stands in. */
    public record Occurrence(Interview interview, Mention mention) {}

    private final CorpusParts parts;
    private final CorpusInputs inputs;
    private final Lazy<TopicNames> topicNames;
    private final Lazy<CitationKeys> citationKeys;
    private final Map<String, MediaFile> media = new HashMap<>();

    /**
     * Creates an edition of what has been read and resolved already.
     *
     * @param edition names the state of all files, the same for the same bytes; asked once, when it
     *     is first wanted
     */
    public Corpus(
            Settings settings,
            InterviewList interviews,
            CorpusEntries entries,
            List<MediaFile> media,
            List<Problem> problems,
            Supplier<String> edition) {
        this(
                new CorpusParts(
                        settings,
                        interviews,
                        entries,
                        new People(entries.people(), interviews),
                        new HouseAt(HousePages.NONE, BEFORE_ALL),
                        media,
                        new FoundProblems(problems, null)),
                CorpusInputs.of(new Lazy<>(edition)));
    }

    private Corpus(CorpusParts parts, CorpusInputs inputs) {
        this.parts = parts;
        this.inputs = inputs;
        InterviewList interviews = parts.interviews();
        this.topicNames =
                new Lazy<>(() -> new TopicNames(parts.settings().topics(), interviews.all()));
        this.citationKeys =
                new Lazy<>(() -> new CitationKeys(interviews.all(), draftSlugs(), parts.people()));
        parts.media().forEach(file -> media.put(file.address(), file));
    }

    private Corpus with(CorpusParts others) {
        return new Corpus(others, inputs);
    }

    /**
     * Returns this corpus as it is at a moment. Before it is asked so, all that waits is a draft.
     */
    public Corpus at(ZonedDateTime now) {
        return with(parts.with(new HouseAt(pages(), now)));
    }

    /** Returns this corpus with pages of the house. */
    public Corpus withPages(HousePages pages) {
        return with(parts.with(new HouseAt(pages, now())));
    }

    /**
     * Returns this corpus as everybody sees it: as it would be if the interviews and pages that are
     * drafts, and the pictures that only they show, were not in the folder.
     */
    public Corpus withoutDrafts() {
        Set<String> files =
                Stream.concat(
                                drafts().stream().map(Interview::path),
                                draftPages().stream().map(HousePage::path))
                        .collect(Collectors.toSet());
        if (files.isEmpty()) {
            return this;
        }
        Corpus rest =
                inputs.without() == null
                        ? this
                        : inputs.without().apply(files).withBaseUrl(settings().baseUrl()).at(now());
        return rest.with(rest.parts.withoutDrafts());
    }

    /**
     * Returns this corpus with a warning at each link from what is published to a draft: everybody
     * else sees its words without a link.
     */
    public Corpus withDraftLinks() {
        Set<Problem> known = Set.copyOf(problems());
        List<Problem> links =
                withoutDrafts().problems().stream()
                        .filter(one -> LINKS.contains(one.code()) && !known.contains(one))
                        .map(Corpus::draftLink)
                        .toList();
        return links.isEmpty()
                ? this
                : with(
                        parts.with(
                                new FoundProblems(
                                        Stream.concat(problems().stream(), links.stream()).toList(),
                                        parts.problems().broken())));
    }

    private static Problem draftLink(Problem unresolved) {
        return unresolved.as(
                "link-to-draft",
                "this leads to a draft: until that is published, others see the words without a link");
    }

    /** Returns the interviews that are drafts. */
    public List<Interview> drafts() {
        return parts.interviews().drafts(now());
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
        return pages().all().stream().filter(page -> page.head().release().isDraft(now())).toList();
    }

    /** Returns the moment that it is, by which drafts are told. */
    public ZonedDateTime now() {
        return parts.house().now();
    }

    /** Returns the pages of the house. */
    public HousePages pages() {
        return parts.house().pages();
    }

    /** Returns this corpus with other interviews. */
    public Corpus withInterviews(List<Interview> others) {
        return with(parts.with(parts.interviews().with(others)));
    }

    /** Returns this corpus as published at an address, which ends in a slash. */
    public Corpus withBaseUrl(@Nullable String url) {
        return with(parts.with(settings().withBaseUrl(url)));
    }

    /** Returns this corpus with PDF files beside its pages, at these paths. */
    public Corpus withPrinted(Set<String> paths) {
        return with(parts.with(settings().withPrinted(paths)));
    }

    /**
     * Returns this corpus where files that are now wrong are shown as they last were.
     *
     * @param why the first thing that is wrong
     * @param all every problem of the files as they now are
     */
    public Corpus withBroken(Problem why, List<Problem> all) {
        return with(parts.with(new FoundProblems(all, why)));
    }

    /**
     * Returns this corpus with the names of what it was made of.
     *
     * @param shared names all that is no interview
     * @param readings name what was read of each interview, by slug
     */
    public Corpus madeOf(String shared, Map<String, String> readings) {
        return new Corpus(
                parts, new CorpusInputs(inputs.edition(), shared, readings, inputs.without()));
    }

    /**
     * Returns this corpus with the way to read it without some files.
     *
     * @param without told the paths of the files
     */
    public Corpus readBy(Function<Set<String>, Corpus> without) {
        return new Corpus(
                parts,
                new CorpusInputs(inputs.edition(), inputs.shared(), inputs.readings(), without));
    }

    /** Returns the names of what it was made of. */
    public CorpusInputs inputs() {
        return inputs;
    }

    /**
     * Returns what keeps a file's newest state from being shown; empty if all is shown as it is.
     */
    public Optional<Problem> broken() {
        return Optional.ofNullable(parts.problems().broken());
    }

    public Settings settings() {
        return parts.settings();
    }

    /** Returns all interviews, newest first; those without a date last. */
    public List<Interview> interviews() {
        return parts.interviews().all();
    }

    /** Tells whether any interview has a tag. */
    public boolean hasTags() {
        return parts.interviews().hasTags();
    }

    public Optional<Interview> interview(String slug) {
        return parts.interviews().find(slug);
    }

    /** Returns the name of the topic that a tag stands for, as it is shown. */
    public String topicName(String tag) {
        return topicNames.get().name(tag);
    }

    /** Returns the series to which interviews belong. */
    public SeriesIndex series() {
        return parts.interviews().series();
    }

    /** Returns which interviews are one in several languages, and which of them stands for all. */
    public Translations translations() {
        return parts.interviews().translations();
    }

    public List<Term> terms() {
        return parts.entries().terms().terms();
    }

    /** Returns what stands before the first term of the glossary. */
    public List<Block> preface() {
        return parts.entries().terms().preface();
    }

    /**
     * Returns what the editor says of questions that several were asked, in the order of the file.
     */
    public List<QuestionEntry> questionEntries() {
        return parts.entries().questions();
    }

    public People people() {
        return parts.people();
    }

    public Optional<Term> term(@Nullable String id) {
        return parts.entries().terms().find(id);
    }

    /**
     * Returns every mention of a term, interview by interview, newest first, translations behind
     * it.
     */
    public List<Occurrence> occurrences(String term) {
        return parts.interviews().occurrences().of(term);
    }

    /** Returns the interviews that mention a term, in the same order. */
    public List<Interview> mentioning(String term) {
        return parts.interviews().occurrences().interviews(term);
    }

    /** Returns how many mentions of a term there are in all interviews. */
    public int mentions(String term) {
        return parts.interviews().occurrences().count(term);
    }

    /** Returns how many mentions there are of all terms. */
    public int mentions() {
        return parts.interviews().occurrences().all();
    }

    /** Returns how many mentions of a term there are where translations are left out. */
    public int mentionsOnce(String term) {
        return parts.interviews().occurrencesOnce().count(term);
    }

    /** Returns how many mentions there are of all terms where translations are left out. */
    public int mentionsOnce() {
        return parts.interviews().occurrencesOnce().all();
    }

    public Optional<MediaFile> media(String address) {
        return Optional.ofNullable(media.get(address));
    }

    /** Returns the addresses of all pictures and recordings, in a fixed order. */
    public Stream<String> mediaAddresses() {
        return media.keySet().stream().sorted();
    }

    public List<Problem> problems() {
        return parts.problems().all();
    }

    public boolean hasErrors() {
        return problems().stream().anyMatch(Problem::isError);
    }

    public String edition() {
        return inputs.edition().get();
    }
}
