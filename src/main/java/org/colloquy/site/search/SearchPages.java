package org.colloquy.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.QueryWarning;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.result.Concordance;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Searcher;
import org.colloquy.search.result.Spelling;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.Paging;
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
    private static final int NEAREST = 5;
    private static final double LEAST_ALIKE = 0.8;

    private final Corpus corpus;
    private final Messages words;

    public SearchPages(Corpus corpus) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
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

    /** The field alone. */
    SearchView blank() {
        return view(SearchRequest.of(""), words.text("search"), List.of(), null, List.of(), null);
    }

    private SearchView view(
            SearchRequest request,
            String heading,
            List<String> said,
            SearchView.@Nullable SpellingProposal meant,
            List<SearchView.FoundTerm> terms,
            SearchView.@Nullable Empty empty) {
        return new SearchView(
                new SearchView.SearchField(heading, request.query(), label()),
                new SearchView.SearchReading(said, meant, terms),
                new SearchView.SearchNarrowing(List.of(), List.of(), null),
                "",
                new SearchView.SearchWays(List.of(), List.of()),
                new SearchView.FoundPage(List.of(), List.of(), Paging.of(0, 1, 1, n -> "")),
                SearchView.WholePages.NONE,
                empty);
    }

    private String label() {
        int interviews = corpus.translations().leads().size();
        return words.text("search.label", interviews);
    }

    /** Returns what a query finds, and says where time ran out for it. */
    public SearchView results(Searcher search, SearchRequest asked) {
        SearchView view = found(search, asked);
        return search.isPartial() ? view.saying(words.text("search.partial")) : view;
    }

    private SearchView found(Searcher search, SearchRequest asked) {
        SearchQuery reading = QueryParser.parse(asked.query());
        SearchRequest request = asked.interview() == null ? asked : known(asked);
        List<String> said = new ArrayList<>();
        reading.warnings().forEach(remark -> said.add(said(remark)));
        if (reading.isEmpty()) {
            said.add(words.text("search.no-word"));
            return view(request, words.text("search"), said, null, List.of(), null);
        }
        SearchResult found = search.find(reading, request.interview());
        SearchView.SpellingProposal meant =
                search.spelling().meant(reading).map(p -> proposal(request, p)).orElse(null);
        List<SearchView.FoundTerm> terms =
                search.matchingTerms(reading).stream()
                        .flatMap(id -> corpus.term(id).stream())
                        .limit(2)
                        .map(this::term)
                        .toList();
        SearchView.WholePages whole = whole(search, reading, request);
        if (found.total() == 0) {
            String heading =
                    words.text(
                            whole.isEmpty() ? "search.none-of" : "search.results", reading.text());
            SearchView.Empty empty = empty(search, reading, request, !whole.isEmpty());
            return chosen(view(request, heading, said, meant, terms, empty), reading, request)
                    .with(whole);
        }
        SearchResultView results =
                new SearchResultView(
                        found, reading, request, new OwnWords(), corpus.people(), words);
        SearchView view =
                request.concordance()
                        ? concordance(results, found, said, meant, terms)
                        : passages(results, found, said, meant, terms);
        return view.with(whole);
    }

    /** Returns the pages that a query finds as a whole; they stand above the first passages. */
    private SearchView.WholePages whole(
            Searcher search, SearchQuery reading, SearchRequest request) {
        boolean wanted =
                request.interview() == null && !request.concordance() && request.page() == 1;
        return wanted
                ? new WholePageResults(corpus, words).of(search, reading)
                : SearchView.WholePages.NONE;
    }

    private String said(QueryWarning remark) {
        String key = "search.remark." + remark.type().name().toLowerCase(Locale.ROOT);
        return words.text(key, remark.value());
    }

    private SearchRequest known(SearchRequest asked) {
        boolean there = corpus.interview(String.valueOf(asked.interview())).isPresent();
        return there ? asked : asked.within(null);
    }

    private SearchView chosen(SearchView view, SearchQuery reading, SearchRequest request) {
        return new SearchView(
                view.field(),
                view.reading(),
                new SearchView.SearchNarrowing(
                        List.of(), new SearchFacets(reading, request, words).chosen(), null),
                view.counts(),
                view.ways(),
                view.found(),
                view.whole(),
                view.empty());
    }

    private SearchView passages(
            SearchResultView results,
            SearchResult found,
            List<String> said,
            SearchView.@Nullable SpellingProposal meant,
            List<SearchView.FoundTerm> terms) {
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
                new SearchView.SearchField(
                        words.text("search.results", results.reading().text()),
                        request.query(),
                        label()),
                new SearchView.SearchReading(said, meant, terms),
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

    private SearchView concordance(
            SearchResultView results,
            SearchResult found,
            List<String> said,
            SearchView.@Nullable SpellingProposal meant,
            List<SearchView.FoundTerm> terms) {
        SearchRequest request = results.request();
        Concordance concordance = Concordance.of(found, request.by());
        if (!concordance.complete()) {
            said.add(words.text("search.incomplete", Concordance.MOST_PASSAGES));
        }
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
        return new SearchView(
                new SearchView.SearchField(
                        words.text("search.concordance-of", results.reading().text()),
                        request.query(),
                        label()),
                new SearchView.SearchReading(said, meant, terms),
                results.facets().narrowing(found),
                counts,
                new SearchView.SearchWays(results.sides(), results.views()),
                new SearchView.FoundPage(
                        List.of(),
                        part.stream().map(results::line).toList(),
                        paging(request, size, page, LINES_PER_PAGE)),
                SearchView.WholePages.NONE,
                null);
    }

    /** The way to each page of a list with so many entries. */
    private static Paging paging(SearchRequest request, int entries, int page, int perPage) {
        return Paging.of(entries, page, perPage, n -> request.onPage(n).href());
    }

    private SearchView.SpellingProposal proposal(
            SearchRequest request, Spelling.QueryProposal one) {
        return new SearchView.SpellingProposal(
                request.within(null).withQuery(one.query()).href(),
                one.query(),
                words.count("passage", one.total()));
    }

    private SearchView.FoundTerm term(Term term) {
        List<BlockView> definition =
                term.senses().stream()
                        .reduce((earlier, later) -> later)
                        .map(Sense::definition)
                        .orElse(List.of())
                        .stream()
                        .map(block -> BlockView.of(block, LinkRenderer.plain(corpus, "")))
                        .toList();
        return new SearchView.FoundTerm(
                SitePaths.encoded(SitePaths.term(term.id())),
                new ScriptRuns(corpus.settings().language(), null).of(term.title()),
                definition,
                words.text("mentions.all", corpus.mentions(term.id())));
    }

    private SearchView.Empty empty(
            Searcher search, SearchQuery reading, SearchRequest request, boolean onPages) {
        List<SearchView.SpellingProposal> fewer = new ArrayList<>();
        if (request.interview() != null) {
            int all = search.count(reading);
            if (all > 0) {
                fewer.add(
                        new SearchView.SpellingProposal(
                                request.within(null).href(),
                                words.text("search.everywhere", reading.text()),
                                words.count("passage", all)));
            }
        }
        search.spelling().fewer(reading).stream()
                .limit(NEAREST)
                .forEach(one -> fewer.add(proposal(request, one)));
        String none = reading.parts().size() > 1 ? "search.none-of-all" : "search.none";
        String heading = words.text(onPages ? "search.none.interviews" : none);
        return new SearchView.Empty(heading, nearestTerms(reading), fewer);
    }

    private List<SearchView.NarrowingLink> nearestTerms(SearchQuery reading) {
        String wanted = String.join(" ", reading.words()).toLowerCase(Locale.ROOT);
        return corpus.terms().stream()
                .filter(term -> !term.isPointer())
                .filter(term -> likeness(wanted, term) >= LEAST_ALIKE)
                .sorted(Comparator.comparingDouble((Term term) -> -likeness(wanted, term)))
                .limit(NEAREST)
                .map(
                        term ->
                                new SearchView.NarrowingLink(
                                        SitePaths.encoded(SitePaths.term(term.id())),
                                        term.title(),
                                        words.count("mention", corpus.mentions(term.id()))))
                .toList();
    }

    private static double likeness(String wanted, Term term) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return Math.max(
                similarity.apply(wanted, term.title().toLowerCase(Locale.ROOT)),
                similarity.apply(wanted, term.name().toLowerCase(Locale.ROOT)));
    }
}
