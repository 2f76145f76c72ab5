package org.colloquy.search.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.search.query.Clause;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;

/** Proposals of what may have been meant by a query of which a word occurs nowhere. */
public final class Spelling {
    private static final int MOST_WORDS = 4;
    private static final int MOST_CANDIDATES = 3;

    private final Searcher search;

    Spelling(Searcher search) {
        this.search = search;
    }

    /** Another query, and the number of passages that it finds. */
    public record QueryProposal(String query, int total) {}

    /**
     * Returns the query with the nearest words that occur; empty if all do, or it finds nothing.
     */
    public Optional<QueryProposal> meant(SearchQuery reading) {
        List<SearchQuery.QueryPart> wrong = wrong(reading);
        if (wrong.isEmpty() || wrong.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> queries = List.of(reading.text());
        // From the end, so that what stands before keeps its place.
        for (int i = wrong.size() - 1; i >= 0; i--) {
            SearchQuery.QueryPart part = wrong.get(i);
            List<String> near = search.nearest(word(part), MOST_CANDIDATES);
            queries =
                    queries.stream()
                            .flatMap(query -> near.stream().map(n -> replaced(query, part, n)))
                            .limit(MOST_CANDIDATES)
                            .toList();
        }
        return queries.stream()
                .map(this::proposal)
                .filter(proposal -> proposal.total() > 0)
                .max(Comparator.comparingInt(QueryProposal::total));
    }

    private static String replaced(String query, SearchQuery.QueryPart part, String word) {
        return query.substring(0, part.at().start()) + word + query.substring(part.at().end());
    }

    private List<SearchQuery.QueryPart> wrong(SearchQuery reading) {
        List<SearchQuery.QueryPart> words =
                reading.parts().stream()
                        .filter(part -> !part.not() && part.clause() instanceof Clause.Word)
                        .toList();
        List<Integer> passages = search.passagesWith(words.stream().map(Spelling::word).toList());
        return IntStream.range(0, words.size())
                .filter(i -> passages.get(i) == 0)
                .mapToObj(words::get)
                .toList();
    }

    private static String word(SearchQuery.QueryPart part) {
        return ((Clause.Word) part.clause()).text();
    }

    private QueryProposal proposal(String written) {
        String query = written.replaceAll("[()\\[\\]{}（）]", " ").replaceAll(" {2,}", " ").strip();
        return new QueryProposal(query, search.count(QueryParser.parse(query)));
    }

    /** Returns the query with fewer words, as far as those find something, most first. */
    public List<QueryProposal> fewer(SearchQuery reading) {
        List<QueryProposal> fewer = new ArrayList<>();
        if (reading.parts().size() < 2) {
            return fewer;
        }
        for (SearchQuery.QueryPart part : reading.parts()) {
            QueryProposal proposal = proposal(reading.with(part, ""));
            if (proposal.total() > 0 && !fewer.contains(proposal)) {
                fewer.add(proposal);
            }
        }
        if (fewer.isEmpty()) {
            for (SearchQuery.QueryPart part : reading.parts()) {
                String alone = reading.text().substring(part.at().start(), part.at().end());
                QueryProposal proposal = proposal(alone);
                if (!part.not() && proposal.total() > 0 && !fewer.contains(proposal)) {
                    fewer.add(proposal);
                }
            }
        }
        fewer.sort(Comparator.comparingInt((QueryProposal p) -> -p.total()));
        return fewer;
    }
}
