package org.colloquy.site.search;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.search.query.Clause;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.query.SpeakerRole;
import org.colloquy.search.result.Facets;
import org.colloquy.search.result.SearchResult;
import org.colloquy.site.search.SearchView.Chosen;
import org.colloquy.site.search.SearchView.FacetView;
import org.colloquy.site.search.SearchView.NarrowingWay;
import org.colloquy.site.search.SearchView.SearchNarrowing;
import org.colloquy.site.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The ways to narrow results: each is a criterion that is put to the query, and taken out again.
 */
final class SearchFacets {
    private static final int MAX_WAYS = 12;

    /** Criteria up to which one more is a link. */
    private static final int MOST_BY_LINK = 2;

    /** Name of the criterion in the query language. */
    private static final String ANSWERS = "interviewee";

    private static final String QUESTIONS = "interviewer";

    private final SearchQuery query;
    private final SearchRequest request;
    private final Messages words;

    SearchFacets(SearchQuery query, SearchRequest request, Messages words) {
        this.words = words;
        this.query = query;
        this.request = request;
    }

    /** Returns the ways to narrow what was found and to widen it. */
    SearchNarrowing narrowing(SearchResult found) {
        List<Chosen> chosen = chosen();
        boolean byForm = chosen.size() >= MOST_BY_LINK;
        return new SearchNarrowing(all(found), chosen, byForm ? request.fieldsBesideWords() : null);
    }

    private List<FacetView> all(SearchResult found) {
        List<FacetView> facets = new ArrayList<>();
        add(facets, "person", found.facets().people(), found);
        List<Facets.FacetCount> said = new ArrayList<>();
        said.add(new Facets.FacetCount(ANSWERS, found.facets().said(SpeakerRole.INTERVIEWEE)));
        said.add(new Facets.FacetCount(QUESTIONS, found.facets().said(SpeakerRole.INTERVIEWER)));
        add(facets, "by", said, found);
        add(facets, "topic", found.facets().topics(), found);
        add(facets, "year", found.facets().years(), found);
        return facets;
    }

    /** Adds the facets of a kind; a value that all results have narrows nothing. */
    private void add(
            List<FacetView> facets,
            String key,
            List<Facets.FacetCount> counts,
            SearchResult found) {
        List<NarrowingWay> ways = new ArrayList<>();
        for (Facets.FacetCount count : counts) {
            String narrowed = with(key, count.name());
            boolean narrows = count.hits() > 0 && count.hits() < found.total();
            if (narrows
                    && narrowed.length() <= QueryParser.MOST_CHARACTERS
                    && ways.size() < MAX_WAYS) {
                ways.add(
                        new NarrowingWay(
                                request.withQuery(narrowed).href(),
                                narrowed,
                                key.equals("by")
                                        ? words.text("search.by." + count.name())
                                        : count.name(),
                                words.number(count.hits())));
            }
        }
        SearchQuery.QueryPart chosen = chosen(key);
        if (!ways.isEmpty() || chosen != null) {
            String all = chosen == null ? request.query() : query.with(chosen, "");
            facets.add(
                    new FacetView(
                            words.text("search.facet." + key),
                            request.withQuery(all).href(),
                            chosen == null ? null : value(chosen),
                            ways));
        }
    }

    /** Returns the criterion of a kind by which the results are narrowed, if there is one. */
    private SearchQuery.@Nullable QueryPart chosen(String key) {
        return query.parts().size() < 2
                ? null
                : query.parts().stream()
                        .filter(part -> key.equals(key(part.clause())))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String key(Clause clause) {
        if (clause instanceof Clause.SaidBy) {
            return "person";
        }
        if (clause instanceof Clause.InPart) {
            return "by";
        }
        if (clause instanceof Clause.OnTopic) {
            return "topic";
        }
        return clause instanceof Clause.InYears ? "year" : null;
    }

    /** Returns what a criterion asks for, as it is written behind its colon. */
    private String value(SearchQuery.QueryPart part) {
        if (part.clause() instanceof Clause.InPart said) {
            String role = said.role() == SpeakerRole.INTERVIEWER ? QUESTIONS : ANSWERS;
            return words.text("search.by." + role);
        }
        String written = query.text().substring(part.at().start(), part.at().end());
        return written.substring(written.indexOf(':') + 1).replace("\"", "").strip();
    }

    private String with(String key, String name) {
        String value =
                switch (key) {
                    case "by", "year" -> name;
                    default -> SearchRequest.quoted(name);
                };
        return (query.text() + " " + key + ":" + value).strip();
    }

    /** Returns what the query is narrowed by, each with the way back. */
    List<Chosen> chosen() {
        List<Chosen> chosen = new ArrayList<>();
        String slug = request.interview();
        if (slug != null) {
            chosen.add(new Chosen(request.within(null).href(), words.text("search.within")));
        }
        for (SearchQuery.QueryPart part : query.parts()) {
            Clause criterion = part.clause();
            if (!criterion.isOfText() && query.parts().size() > 1) {
                chosen.add(
                        new Chosen(
                                request.withQuery(query.with(part, "")).href(),
                                query.text().substring(part.at().start(), part.at().end())));
            }
        }
        return chosen;
    }
}
