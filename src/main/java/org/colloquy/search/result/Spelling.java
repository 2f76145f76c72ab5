package org.colloquy.search.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.colloquy.search.analysis.WordFolding;
import org.colloquy.search.index.IndexFields;
import org.colloquy.search.query.Clause;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;

/** Proposals of what may have been meant by a query of which a word occurs nowhere. */
public final class Spelling {
    private static final int MOST_WORDS = 4;
    private static final int MOST_CANDIDATES = 3;

    private final Searcher search;
    private final IndexReader reader;

    Spelling(Searcher search, IndexReader reader) {
        this.search = search;
        this.reader = reader;
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
            String word = ((Clause.Word) part.clause()).text();
            List<String> near = near(word);
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
        return reading.parts().stream()
                .filter(part -> !part.not() && part.clause() instanceof Clause.Word)
                .filter(part -> !search.occurs(((Clause.Word) part.clause()).text()))
                .toList();
    }

    private List<String> near(String word) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(3);
        checker.setMinPrefix(1);
        checker.setMaxEdits(2);
        try {
            SuggestWord[] near =
                    checker.suggestSimilar(
                            new Term(IndexFields.WORDS, WordFolding.fold(word)),
                            MOST_CANDIDATES,
                            reader,
                            SuggestMode.SUGGEST_ALWAYS);
            return Stream.of(near).map(one -> one.string).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
