package org.colloquy.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.result.Searcher;
import org.colloquy.search.result.Spelling;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;

/** Advice where no passage was found: other queries, and terms of nearly that name. */
record EmptyResults(Corpus corpus, Messages words) {
    private static final int NEAREST = 5;
    private static final double LEAST_ALIKE = 0.8;

    /**
     * Returns what to do.
     *
     * @param onPages whether pages were found as a whole
     */
    SearchView.Empty of(
            Searcher search, SearchQuery query, SearchRequest request, boolean onPages) {
        String heading = heading(search, query, onPages);
        List<SearchView.SpellingProposal> fewer = new ArrayList<>();
        if (request.interview() != null) {
            int all = search.count(query);
            if (all > 0) {
                fewer.add(
                        new SearchView.SpellingProposal(
                                request.within(null).href(),
                                words.text("search.everywhere", query.text()),
                                words.count("passage", all)));
            }
        }
        search.spelling().fewer(query).stream()
                .limit(NEAREST)
                .forEach(one -> fewer.add(proposal(request, one, words)));
        return new SearchView.Empty(heading, nearestTerms(query), fewer);
    }

    /** Returns what is known: a search that was stopped does not say that there is nothing. */
    private String heading(Searcher search, SearchQuery query, boolean onPages) {
        String none = query.parts().size() > 1 ? "search.none-of-all" : "search.none";
        return words.text(
                search.isPartial()
                        ? "search.none.so-far"
                        : onPages ? "search.none.interviews" : none);
    }

    private List<SearchView.NarrowingLink> nearestTerms(SearchQuery query) {
        String wanted = String.join(" ", query.words()).toLowerCase(Locale.ROOT);
        return corpus.terms().stream()
                .filter(term -> !term.isPointer())
                .filter(term -> likeness(wanted, term) >= LEAST_ALIKE)
                .sorted(Comparator.comparingDouble((Term term) -> -likeness(wanted, term)))
                .limit(NEAREST)
                .map(
                        term ->
                                new SearchView.NarrowingLink(
                                        SitePaths.encoded(SitePaths.term(term.id())),
                                        term.abbreviation() == null
                                                ? term.title()
                                                : "%s (%s)".formatted(term.name(), term.title()),
                                        words.count("mention", corpus.mentions(term.id()))))
                .toList();
    }

    private static double likeness(String wanted, Term term) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return Math.max(
                similarity.apply(wanted, term.title().toLowerCase(Locale.ROOT)),
                similarity.apply(wanted, term.name().toLowerCase(Locale.ROOT)));
    }

    /** Returns another query, as the page shows it. */
    static SearchView.SpellingProposal proposal(
            SearchRequest request, Spelling.QueryProposal one, Messages words) {
        return new SearchView.SpellingProposal(
                request.within(null).withQuery(one.query()).href(),
                one.query(),
                words.count("passage", one.total()));
    }
}
