package org.colloquy.site;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.across.Across;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Memory;
import org.colloquy.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** One edition as a site: what stands at each address. */
public final class Site {
    /** How long somebody waits for an index that is being made. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Pattern INDEX = Pattern.compile("index(?:/([1-9]\\d{0,6}))?\\.html");
    private static final Pattern TERM =
            Pattern.compile("glossary/([^/]+?)(?:/([1-9]\\d{0,6}))?\\.html");
    private static final String PAGE = "(?:/([1-9]\\d{0,6}))?\\.html";
    private static final Pattern PERSON = Pattern.compile("people/([^/]+?)" + PAGE);
    private static final Pattern TOPIC = Pattern.compile("topics/([^/]+?)" + PAGE);
    private static final Pattern FAMILY = Pattern.compile("questions/([^/]+?)" + PAGE);
    private static final Pattern LIST =
            Pattern.compile("(glossary|people|questions|topics)(?:-([1-9]\\d{0,6}))?\\.html");
    private static final Pattern BESIDE = Pattern.compile("with-([A-Za-z0-9-]+)");
    private static final Pattern INTERVIEW = Pattern.compile("interviews/(.+)\\.(html|json|md)");

    private final Corpus corpus;
    private final Templates templates;
    private final Across across;
    private final Supplier<Topics> topics;
    private final Finding finding;
    private final Supplier<Moved> moved;
    private final KeptPages kept;
    private final CompletableFuture<Search> search;
    private final Supplier<FileSearch> fileSearch;
    private final Supplier<Nearby> nearby;

    public Site(Corpus corpus, Templates templates) {
        this(corpus, templates, new CompletableFuture<>());
    }

    /**
     * @param search finds passages of this corpus, as soon as its index is ready
     */
    Site(Corpus corpus, Templates templates, CompletableFuture<Search> search) {
        this(corpus, templates, search, new Across(corpus), new KeptPages());
    }

    /**
     * @param before an earlier edition, of which what still holds is taken over
     */
    Site(
            Corpus corpus,
            Templates templates,
            CompletableFuture<Search> search,
            @Nullable Site before) {
        this(
                corpus,
                templates,
                search,
                new Across(corpus, before == null ? null : before.across),
                before == null ? new KeptPages() : new KeptPages(before.kept));
    }

    /**
     * @param across what runs across interviews; of this corpus, or of one that has none yet
     */
    Site(Corpus corpus, Templates templates, CompletableFuture<Search> search, Across across) {
        this(corpus, templates, search, across, new KeptPages());
    }

    private Site(
            Corpus corpus,
            Templates templates,
            CompletableFuture<Search> search,
            Across across,
            KeptPages kept) {
        this.kept = kept;
        this.search = search;
        this.corpus = corpus;
        this.templates = templates;
        this.across = across;
        this.topics = SingletonSupplier.of(() -> new Topics(corpus));
        this.finding = new Finding(corpus);
        this.moved = SingletonSupplier.of(() -> new Moved(corpus));
        this.fileSearch = SingletonSupplier.of(() -> FileSearch.of(corpus));
        this.nearby = SingletonSupplier.of(() -> Nearby.of(corpus));
    }

    public Corpus corpus() {
        return corpus;
    }

    /** Keeps until the program starts again what takes long to work out; takes its time. */
    void keep(Memory memory) {
        across.keep(memory);
    }

    /** What finds the passages of this edition; empty while its index is being made. */
    Optional<Search> search() {
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

    /** Completes when the index has been made, or could not be. */
    CompletableFuture<Void> indexing() {
        return search.handle((found, failure) -> null);
    }

    /**
     * The page that answers a search, which is no page of the edition and does not wait until all
     * questions of a first one are compared.
     */
    String results(Search with, SearchRequest request) {
        SearchPages pages = new SearchPages(corpus);
        SearchView view = pages.results(with, request);
        Frame frame = pages.frame(view);
        return templates.render(
                "search", across.isKnownToHaveFamilies() ? frame.withQuestions(null) : frame, view);
    }

    /** The page at an address as it is sent; made once and kept. */
    Optional<Body> body(String address) {
        return kept.page(address, () -> page(address));
    }

    /** The same if it is made already. */
    Optional<Body> ready(String address) {
        return kept.ready(address);
    }

    /** The page at an address below the root, not encoded; empty if there is none. */
    Optional<Page> page(String address) {
        if (Finding.isAddress(address)) {
            return finding.page(address, read(pages()));
        }
        if (address.startsWith(FileSearch.FOLDER)) {
            return fileSearch.get().page(address);
        }
        if (address.equals(Address.MISSING)) {
            MissingPage missing = MissingPage.ofAnyAddress(corpus, nearby.get());
            return Optional.of(html("missing", missing.frame(), missing.view("")));
        }
        if (address.equals(Address.SEARCH)) {
            SearchPages pages = new SearchPages(corpus);
            return Optional.of(html("search", pages.frame(), pages.blank()));
        }
        if (address.equals(OpenSearch.ADDRESS)) {
            return Optional.ofNullable(corpus.settings().baseUrl()).map(this::openSearch);
        }
        return match(INDEX, address, this::index)
                .or(() -> match(LIST, address, this::list))
                .or(() -> match(TERM, address, this::term))
                .or(() -> match(PERSON, address, this::person))
                .or(() -> match(TOPIC, address, this::topic))
                .or(() -> match(FAMILY, address, this::family))
                .or(() -> match(INTERVIEW, address, this::interview));
    }

    /**
     * Where, relative to the root and encoded, the page of an old address is now; empty if nothing
     * was ever there.
     */
    Optional<String> moved(String address) {
        return moved.get().from(address);
    }

    /** Every old address of a page, at which {@link #redirect} stands. */
    Stream<String> oldAddresses() {
        return moved.get().addresses().stream().filter(address -> page(address).isEmpty());
    }

    /**
     * The page that leads on from an address, which does what a header cannot on a host of files.
     *
     * @param to where, relative to the address and encoded
     */
    String redirect(String address, String to) {
        Words words = Words.of(corpus);
        String title = words.text("moved");
        Frame frame =
                new Frames(corpus).frameAnywhere(words.language(), title, Address.root(address));
        return templates.render("moved", frame, to);
    }

    /** What an interview refers to at this address; empty if nothing does. */
    Optional<Media> media(String address) {
        return corpus.media(address);
    }

    /** The page that says there is nothing at an address. */
    String missing(String address) {
        MissingPage missing = new MissingPage(corpus, nearby.get(), Address.root(address));
        return templates.render(
                "missing", asking("missing", missing.frame()), missing.view(address));
    }

    /**
     * The page of a request that is not answered, right at any address.
     *
     * @param reason the key of the site's words for it
     */
    String refused(int status, String reason) {
        String title = Words.of(corpus).text(reason);
        Frame frame = RefusedPage.frame(corpus, title);
        return templates.render(
                "refused", asking("refused", frame), new RefusedPage.View(status, title));
    }

    /** Every address at which there is something, in a fixed order. */
    public Stream<String> addresses() {
        List<String> addresses = pages();
        return Stream.of(
                        addresses,
                        List.of(Address.MISSING),
                        finding.addresses(read(addresses)),
                        fileSearch.get().addresses())
                .flatMap(Collection::stream);
    }

    /** The pages that people read, of all that has an address. */
    private static List<String> read(List<String> addresses) {
        return addresses.stream().filter(address -> address.endsWith(".html")).toList();
    }

    /** The addresses of pages, and of other forms of the same. */
    private List<String> pages() {
        return new SiteAddresses(corpus, across, topics.get()).all().toList();
    }

    private static Optional<Page> match(
            Pattern pattern, String address, Function<Matcher, Optional<Page>> page) {
        Matcher matcher = pattern.matcher(address);
        return matcher.matches() ? page.apply(matcher) : Optional.empty();
    }

    private Optional<Page> index(Matcher address) {
        IndexPages index = new IndexPages(corpus, topics.get(), across.families());
        int page = number(address.group(1));
        if (page > index.pages() || isFirstAgain(address.group(1))) {
            return Optional.empty();
        }
        Frame frame = index.frame(page);
        return Optional.of(
                index.isCorpusOfOne()
                        ? html("title-page", frame, index.titlePage())
                        : html("index", frame, index.list(page)));
    }

    private Page openSearch(String root) {
        return new Page(OpenSearch.TYPE, OpenSearch.write(corpus.settings(), root));
    }

    private Optional<Page> list(Matcher address) {
        int page = number(address.group(2));
        if (isFirstAgain(address.group(2))) {
            return Optional.empty();
        }
        return switch (address.group(1)) {
            case "glossary" -> glossary(page);
            case "people" -> people(page);
            case "questions" -> questions(page);
            default -> topics(page);
        };
    }

    private Optional<Page> glossary(int page) {
        GlossaryPages glossary = new GlossaryPages(corpus);
        return corpus.terms().isEmpty() || page > glossary.pages()
                ? Optional.empty()
                : Optional.of(html("glossary", glossary.frame(page), glossary.view(page)));
    }

    private Optional<Page> people(int page) {
        PeoplePages people = new PeoplePages(corpus);
        return corpus.people().isEmpty() || page > people.pages()
                ? Optional.empty()
                : Optional.of(html("people", people.frame(page), people.view(page)));
    }

    private Optional<Page> questions(int page) {
        QuestionsPages questions = new QuestionsPages(corpus, across.families());
        return questions.count() == 0 || page > questions.pages()
                ? Optional.empty()
                : Optional.of(html("questions", questions.frame(page), questions.view(page)));
    }

    private Optional<Page> topics(int page) {
        TopicPages pages = new TopicPages(corpus, topics.get());
        return topics.get().all().isEmpty() || page > pages.listPages()
                ? Optional.empty()
                : Optional.of(html("topics", pages.listFrame(page), pages.list(page)));
    }

    private Optional<Page> term(Matcher address) {
        int page = number(address.group(2));
        return corpus.term(address.group(1))
                .filter(term -> !term.isPointer() && !isFirstAgain(address.group(2)))
                .map(term -> new TermPages(corpus, term))
                .filter(pages -> page <= pages.pages())
                .map(pages -> html("term", pages.frame(page), pages.view(page)));
    }

    private Optional<Page> person(Matcher address) {
        int page = number(address.group(2));
        return corpus.people()
                .find(address.group(1))
                .filter(profile -> !isFirstAgain(address.group(2)))
                .map(profile -> new PersonPages(corpus, across.spokenOf(), profile, page))
                .filter(pages -> page <= pages.pages())
                .map(pages -> html("person", pages.frame(), pages.view()));
    }

    private Optional<Page> topic(Matcher address) {
        int page = number(address.group(2));
        TopicPages pages = new TopicPages(corpus, topics.get());
        return topics.get()
                .find(address.group(1))
                .filter(topic -> page <= pages.pages(topic) && !isFirstAgain(address.group(2)))
                .map(topic -> html("topic", pages.frame(topic, page), pages.view(topic, page)));
    }

    private Optional<Page> family(Matcher address) {
        int page = number(address.group(2));
        return across.families()
                .find(address.group(1))
                .filter(family -> !isFirstAgain(address.group(2)))
                .map(family -> new FamilyPages(corpus, across.families(), family))
                .filter(pages -> page <= pages.pages())
                .map(pages -> html("question", pages.frame(page), pages.view(page)));
    }

    /** The first page of a list has no number in its address. */
    private static boolean isFirstAgain(@Nullable String digits) {
        return "1".equals(digits);
    }

    private Optional<Page> interview(Matcher address) {
        String slug = address.group(1);
        Optional<Interview> whole = corpus.interview(slug);
        if (whole.isPresent()) {
            return Optional.of(
                    switch (address.group(2)) {
                        case "json" ->
                                new Page(
                                        Page.JSON,
                                        InterviewJson.write(whole.get(), corpus.people()));
                        case "md" -> new Page(Page.MARKDOWN, whole.get().source());
                        default ->
                                reader(
                                        new ReaderPages(corpus, across, whole.get()).whole(),
                                        "interview");
                    });
        }
        int slash = slug.lastIndexOf('/');
        if (slash < 0 || !address.group(2).equals("html")) {
            return Optional.empty();
        }
        Matcher beside = BESIDE.matcher(slug.substring(slash + 1));
        if (beside.matches()) {
            return corpus.interview(slug.substring(0, slash))
                    .flatMap(found -> beside(found, beside.group(1)));
        }
        return corpus.interview(slug.substring(0, slash))
                .flatMap(
                        found ->
                                new ReaderPages(corpus, across, found)
                                        .alone(slug.substring(slash + 1)))
                .map(framed -> reader(framed, "single"));
    }

    private Optional<Page> beside(Interview interview, String language) {
        return across.translations()
                .beside(interview, language)
                .map(other -> new BesidePages(corpus, interview, other))
                .map(pages -> html("beside", pages.frame(), pages.view()));
    }

    private Page reader(ReaderPages.Framed framed, String template) {
        return html(template, framed.frame(), framed.view());
    }

    private Page html(String template, Frame frame, Object view) {
        return new Page(
                Page.HTML,
                Look.of(frame, view),
                templates.render(template, asking(template, frame), view));
    }

    /** The frame with the way to the questions that several were asked, if there are any. */
    private Frame asking(String template, Frame frame) {
        String current =
                template.equals("questions") ? "page" : template.equals("question") ? "true" : null;
        return across.hasFamilies() ? frame.withQuestions(current) : frame;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
