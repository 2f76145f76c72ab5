package org.colloquy.site.search;

import java.util.List;
import java.util.Locale;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.QueryWarning;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.result.Concordance;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.layout.SinglePageSource;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.OwnWords;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/** The page that searches: its field, and what was found. */
public final class SearchPages {
    static final int GROUPS_PER_PAGE = 10;
    static final int LINES_PER_PAGE = 100;

    static final int HITS_PER_GROUP = 3;
    private static final int HITS_OF_ONE = 100;

    private final Corpus corpus;
    private final Messages words;

    public SearchPages(Corpus corpus) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
    }

    /** Returns the source of the page to search on, before anything is searched for. */
    public static PageSource source(Corpus corpus, PageRenderer renderer) {
        return new SinglePageSource(
                SitePaths.SEARCH,
                () -> {
                    SearchPages pages = new SearchPages(corpus);
                    return renderer.page(PageTemplate.SEARCH, pages.layout(), pages.blank());
                });
    }

    PageLayout layout() {
        return layout(words.text("search"), words.text("search.what", corpus.settings().title()));
    }

    /** Returns the layout of results, which are no page of their own. */
    public PageLayout layout(SearchView view) {
        return layout(
                        view.field().heading(),
                        view.counts().isEmpty() ? view.field().heading() : view.counts())
                .at("")
                .unlisted();
    }

    /** Returns the layout of the page for a search that is not answered. */
    public PageLayout unanswered(Unanswered reason) {
        String title = words.text(reason.key());
        return layout(title, title).at("").unlisted();
    }

    /**
     * Returns the contents of that page.
     *
     * @param request that a form repeats; null where there is no form
     */
    public BusyView repeated(Unanswered reason, @Nullable SearchRequest request) {
        return new BusyView(
                words.text(reason.key()),
                words.text(reason.advice()),
                request == null ? List.of() : request.fields());
    }

    private PageLayout layout(String title, String description) {
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.SEARCH,
                        SitePaths.SEARCH,
                        corpus.settings().language(),
                        title,
                        description,
                        title);
    }

    /** Returns the field alone. */
    SearchView blank() {
        SearchView.SearchReading nothing = new SearchView.SearchReading(List.of(), null, List.of());
        return view(SearchRequest.of(""), words.text("search"), nothing, null);
    }

    private SearchView view(
            SearchRequest request,
            String heading,
            SearchView.SearchReading reading,
            SearchView.@Nullable Empty empty) {
        return new SearchView(
                field(heading, request),
                reading,
                new SearchView.SearchNarrowing(List.of(), List.of(), null),
                "",
                new SearchView.SearchWays(List.of(), List.of()),
                new SearchView.FoundPage(List.of(), List.of(), Paging.of(0, 1, 1, n -> "")),
                SearchView.WholePages.NONE,
                empty);
    }

    private SearchView.SearchField field(String heading, SearchRequest request) {
        int interviews = corpus.translations().leads().size();
        return new SearchView.SearchField(
                heading,
                request.query(),
                words.text("search.label", interviews),
                request.query().isEmpty() ? null : corpus.edition());
    }

    /** Returns what a query finds, and says where time ran out for it. */
    public SearchView results(Searcher search, SearchRequest asked) {
        SearchView view = found(search, asked);
        return search.isPartial() ? view.saying(words.text("search.partial")) : view;
    }

    private SearchView found(Searcher search, SearchRequest asked) {
        SearchQuery query = QueryParser.parse(asked.query());
        SearchRequest request = asked.interview() == null ? asked : known(asked);
        if (query.isEmpty()) {
            SearchView.SearchReading unread =
                    new SearchView.SearchReading(said(query), null, List.of());
            return view(request, words.text("search"), unread, null)
                    .saying(words.text("search.no-word"));
        }
        SearchResult found = search.find(query, request.interview());
        SearchView.SearchReading reading = reading(search, query, request);
        SearchView.WholePages whole = whole(search, query, request);
        if (found.total() == 0) {
            String heading =
                    words.text(
                            whole.isEmpty() && !search.isPartial()
                                    ? "search.none-of"
                                    : "search.results",
                            query.text());
            SearchView.Empty empty =
                    new EmptyResults(corpus, words).of(search, query, request, !whole.isEmpty());
            return chosen(view(request, heading, reading, empty), query, request).with(whole);
        }
        SearchResultView results =
                new SearchResultView(found, query, request, new OwnWords(), corpus.people(), words);
        SearchView view =
                request.concordance() ? concordance(results, reading) : passages(results, reading);
        return view.with(whole);
    }

    private SearchView.SearchReading reading(
            Searcher search, SearchQuery query, SearchRequest request) {
        return new SearchView.SearchReading(
                said(query),
                search.spelling()
                        .meant(query)
                        .map(one -> EmptyResults.proposal(request, one, words))
                        .orElse(null),
                search.matchingTerms(query).stream()
                        .flatMap(id -> corpus.term(id).stream())
                        .limit(2)
                        .map(this::term)
                        .toList());
    }

    /** Returns the pages that a query finds as a whole; they stand above the first passages. */
    private SearchView.WholePages whole(Searcher search, SearchQuery query, SearchRequest request) {
        boolean wanted =
                request.interview() == null && !request.concordance() && request.page() == 1;
        return wanted
                ? new WholePageResults(corpus, words).of(search, query)
                : SearchView.WholePages.NONE;
    }

    private List<String> said(SearchQuery query) {
        return query.warnings().stream().map(this::said).toList();
    }

    private String said(QueryWarning remark) {
        String key = "search.remark." + remark.type().name().toLowerCase(Locale.ROOT);
        return words.text(key, remark.value());
    }

    private SearchRequest known(SearchRequest asked) {
        boolean there = corpus.interview(String.valueOf(asked.interview())).isPresent();
        return there ? asked : asked.within(null);
    }

    private SearchView chosen(SearchView view, SearchQuery query, SearchRequest request) {
        return new SearchView(
                view.field(),
                view.reading(),
                new SearchView.SearchNarrowing(
                        List.of(), new SearchFacets(query, request, words).chosen(), null),
                view.counts(),
                view.ways(),
                view.found(),
                view.whole(),
                view.empty());
    }

    private SearchView passages(SearchResultView results, SearchView.SearchReading reading) {
        SearchResult found = results.found();
        SearchRequest request = results.request();
        int each = request.interview() == null ? HITS_PER_GROUP : HITS_OF_ONE;
        int entries = request.interview() == null ? found.interviews() : 1;
        int page = Math.min(request.page(), Paging.count(entries, GROUPS_PER_PAGE));
        ResultOrder order = request.interview() == null ? request.order() : ResultOrder.DATE;
        List<SearchResult.InterviewHits> groups =
                found.groups(order, (page - 1) * GROUPS_PER_PAGE, GROUPS_PER_PAGE, each);
        String counts =
                words.text(
                        "search.counts",
                        words.count("passage", found.total()),
                        words.count("interview", found.interviews()));
        return new SearchView(
                field(words.text("search.results", results.query().text()), request),
                reading,
                results.facets().narrowing(found),
                counts,
                new SearchView.SearchWays(
                        found.interviews() > 1 ? results.orders() : List.of(), results.views()),
                new SearchView.FoundPage(
                        groups.stream().map(results::group).toList(),
                        List.of(),
                        paging(request, entries, page, GROUPS_PER_PAGE)),
                SearchView.WholePages.NONE,
                null);
    }

    private SearchView concordance(SearchResultView results, SearchView.SearchReading reading) {
        SearchResult found = results.found();
        SearchRequest request = results.request();
        Concordance concordance = Concordance.of(found, request.by());
        int size = concordance.lines().size();
        int page = Math.min(request.page(), Paging.count(size, LINES_PER_PAGE));
        List<Concordance.ConcordanceLine> part =
                Paging.part(concordance.lines(), page, LINES_PER_PAGE);
        int before = (page - 1) * LINES_PER_PAGE;
        String counts =
                words.text(
                        "search.lines",
                        Math.min(before + 1, size),
                        before + part.size(),
                        words.count("line", size),
                        words.count("interview", found.interviews()));
        SearchView view =
                new SearchView(
                        field(words.text("search.concordance-of", results.query().text()), request),
                        reading,
                        results.facets().narrowing(found),
                        counts,
                        new SearchView.SearchWays(results.sides(), results.views()),
                        new SearchView.FoundPage(
                                List.of(),
                                part.stream().map(results::line).toList(),
                                paging(request, size, page, LINES_PER_PAGE)),
                        SearchView.WholePages.NONE,
                        null);
        return concordance.complete()
                ? view
                : view.saying(words.text("search.incomplete", Concordance.MOST_PASSAGES));
    }

    /** Returns the way to each page of a list with so many entries. */
    private static Paging paging(SearchRequest request, int entries, int page, int perPage) {
        return Paging.of(entries, page, perPage, n -> request.onPage(n).href());
    }

    private SearchView.FoundTerm term(Term term) {
        List<BlockView> definition =
                term.definition().stream()
                        .map(block -> BlockView.of(block, LinkRenderer.plain(corpus, "")))
                        .toList();
        ScriptRuns languages = new ScriptRuns(corpus.settings().language(), null);
        return new SearchView.FoundTerm(
                SitePaths.encoded(SitePaths.term(term.id())),
                languages.of(term.title()),
                term.abbreviation() == null ? List.of() : languages.of(term.name()),
                definition,
                words.text("mentions.all", corpus.mentions(term.id())));
    }
}
