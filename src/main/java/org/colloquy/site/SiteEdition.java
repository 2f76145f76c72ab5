package org.colloquy.site;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.build.BuildCache;
import org.colloquy.build.thread.DaemonThread;
import org.colloquy.model.Lazy;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.quotation.QuotationBench;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.Page;
import org.colloquy.site.error.NearbyAddresses;
import org.colloquy.site.error.Redirects;
import org.colloquy.site.identity.HouseResources;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.preview.PreviewPictures;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.site.wayfinding.PlaceFinder;

/** One edition as a site: the pages and files at its addresses. */
public final class SiteEdition {
    /** The time for which somebody who searches waits for an index that is being made. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final PageSource pages;
    private final ReplyPages replies;
    private final SearchAnswers answers = new SearchAnswers();
    private final Supplier<Redirects> moved;
    private final PageCache kept;
    private final PreviewPictures previews;
    private final Supplier<HouseResources> house;
    private final CompletableFuture<Searcher> search;
    private final Lazy<QuotationBench> bench;
    private final Lazy<PageInputs> inputs;

    /** Creates a site edition that cannot be searched, and of which nothing is remembered. */
    public SiteEdition(Corpus corpus, TemplateRenderer templates) {
        this(corpus, templates, BuildCache.inMemory());
    }

    /**
     * Creates a site edition that is written as files.
     *
     * @param cache remembers what was worked out of other editions
     */
    SiteEdition(Corpus corpus, TemplateRenderer templates, BuildCache cache) {
        this(
                corpus,
                templates,
                new CompletableFuture<>(),
                new CorpusAnalysis(corpus, cache),
                new PageCache());
    }

    /**
     * Creates the site of an edition.
     *
     * @param search finds passages of this corpus, as soon as its index is ready
     * @param analysis the analysis of this corpus, or of one that has no interviews yet
     * @param kept its pages, of which none is made
     */
    SiteEdition(
            Corpus corpus,
            TemplateRenderer templates,
            CompletableFuture<Searcher> search,
            CorpusAnalysis analysis,
            PageCache kept) {
        this.kept = kept;
        this.search = search;
        this.bench = new Lazy<>(() -> new QuotationBench(search.join()));
        this.corpus = corpus;
        this.analysis = analysis;
        this.previews = new PreviewPictures(corpus);
        this.house = new Lazy<>(() -> new HouseResources(corpus.settings().house()));
        Supplier<NearbyAddresses> nearby = new Lazy<>(() -> NearbyAddresses.of(corpus));
        this.pages =
                new SiteSources(corpus, analysis, nearby, new PageRenderer(templates, analysis));
        this.replies = new ReplyPages(corpus, analysis, templates, nearby);
        this.moved = new Lazy<>(() -> new Redirects(corpus));
        this.inputs = new Lazy<>(() -> new PageInputs(corpus, analysis));
    }

    public Corpus corpus() {
        return corpus;
    }

    /** Finds what runs across interviews, if it is not known, so that no page waits for it. */
    void findAcross() {
        analysis.questionGroups();
        analysis.personMentions();
    }

    /** Returns the addresses of the pages that were wanted last, the last one first. */
    List<String> lastWanted() {
        return kept.lastWanted();
    }

    /** Returns the addresses of the pages that readers fetched just now, the last one first. */
    List<String> wantedNow() {
        return kept.wantedNow();
    }

    /** Makes the page at an address before somebody fetches it. */
    Optional<EncodedResource> ahead(String address) {
        return kept.ahead(address, () -> page(address));
    }

    /**
     * Makes a page before somebody fetches it, in the encodings in which another edition has it.
     */
    void makeLike(SiteEdition other, String address) {
        ahead(address).ifPresent(page -> other.kept.ready(address).ifPresent(page::encodeLike));
    }

    /** Returns the search of this edition; empty while its index is being made. */
    public Optional<Searcher> search() {
        try {
            return Optional.of(search.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("there is no search index", e.getCause());
        }
    }

    /** Returns what judges quotations by this edition; empty while its index is being made. */
    public Optional<QuotationBench> quotations() {
        return search().map(ready -> bench.get());
    }

    /** Completes when the index has been made, or could not be. */
    CompletableFuture<Void> indexing() {
        return search.handle((found, failure) -> null);
    }

    /** Returns the pages that answer one request each and stand at no path. */
    public ReplyPages replies() {
        return replies;
    }

    /**
     * Returns the answer to a search.
     *
     * @param target the address below the root with its query, as it was asked for
     * @param search of the request; what it has not looked for to the end is kept for nobody else
     * @param made makes it by that search where nobody has asked for the same of late
     */
    public EncodedResource answer(String target, Searcher search, Supplier<Page> made) {
        return answers.answer(asked(target), made, () -> !search.isPartial());
    }

    /** Returns the answer to a search that was given of late. */
    public Optional<EncodedResource> readyAnswer(String target) {
        return answers.ready(asked(target));
    }

    /** Returns what tells answers apart: the menu of a page of results may lack questions yet. */
    private String asked(String target) {
        return analysis.isKnownToHaveQuestionGroups() ? target : target + " ";
    }

    /** Returns the page at an address as it is sent; made once and kept. */
    public Optional<EncodedResource> body(String address) {
        return kept.page(address, () -> page(address));
    }

    /** Returns the page at an address if it is made already. */
    public Optional<EncodedResource> ready(String address) {
        return kept.ready(address);
    }

    /** Returns the page at an address below the root, not encoded; empty if there is none. */
    public Optional<Page> page(String address) {
        return pages.page(address);
    }

    /**
     * Returns the place nearest to the one that a reader asks for in the interview at an address;
     * empty if there is no interview, or the words name no place.
     */
    public Optional<Locator> place(String address, String asked) {
        return InterviewPath.readPage(address)
                .flatMap(path -> corpus.interview(path.slug()))
                .flatMap(one -> new PlaceFinder(one, Messages.of(corpus)).find(asked));
    }

    /**
     * Returns the address, relative to the root and encoded, at which the page of an old address is
     * now; empty if nothing was ever there.
     */
    public Optional<String> moved(String address) {
        return moved.get().from(address);
    }

    /** Returns the pages at old addresses, which lead on to where these pages are now. */
    Stream<PlannedPage> oldPages() {
        return moved.get().addresses().stream()
                .filter(address -> page(address).isEmpty())
                .map(address -> new PlannedPage(address, () -> oldMaterial(address)));
    }

    /** Returns the interview whose page had an address; empty where it had another name then. */
    private Optional<PageMaterial> oldMaterial(String address) {
        return InterviewPath.readPage(address)
                .flatMap(InterviewPath::single)
                .flatMap(old -> corpus.interview(old.slug()))
                .map(PageMaterial::of);
    }

    /** Returns the file to which an interview refers at an address; empty if none does. */
    public Optional<MediaFile> media(String address) {
        return corpus.media(address);
    }

    /** Returns the pictures that stand for interviews where others show a link to them. */
    public PreviewPictures previews() {
        return previews;
    }

    /** Returns the files that pages load of the house that publishes them. */
    public HouseResources house() {
        return house.get();
    }

    /**
     * Returns the digest of everything that goes into a page: where it is the same once more, so
     * are the bytes. Empty where it is not known.
     */
    Optional<String> inputs(PlannedPage page) {
        return page.material().get().flatMap(made -> inputs.get().of(made));
    }

    /** Works out what takes long before a whole site is written, while something else is done. */
    void prepare() {
        // Threads of their own, since the common pool has but one where there are two processors.
        DaemonThread.of("page-inputs", () -> inputs.get().prepare()).start();
        DaemonThread.of("page-sources", pages::prepare).start();
    }

    /** Returns every address at which there is something, in a fixed order. */
    public Stream<String> addresses() {
        return pages.paths();
    }

    /** Returns what is at these addresses, with what it is made of. */
    Stream<PlannedPage> pages() {
        return pages.planned();
    }
}
