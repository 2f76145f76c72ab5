package org.colloquy.search;

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

/** What may have been meant by a query of which a word occurs nowhere. */
public final class Spelling {
    private static final int MOST_WORDS = 4;
    private static final int MOST_CANDIDATES = 3;

    private final Search search;
    private final IndexReader reader;

    Spelling(Search search, IndexReader reader) {
        this.search = search;
        this.reader = reader;
    }

    /** Another query, and how many passages it finds. */
    public record Proposal(String query, int total) {}

    /** The query with the nearest words that occur; empty if all do, or that finds nothing. */
    public Optional<Proposal> meant(Reading reading) {
        List<Reading.Part> wrong = wrong(reading);
        if (wrong.isEmpty() || wrong.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> queries = List.of(reading.text());
        // From the end, so that what stands before keeps its place.
        for (int i = wrong.size() - 1; i >= 0; i--) {
            Reading.Part part = wrong.get(i);
            String word = ((Criterion.Word) part.criterion()).text();
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
                .max(Comparator.comparingInt(Proposal::total));
    }

    private static String replaced(String query, Reading.Part part, String word) {
        return query.substring(0, part.at().start()) + word + query.substring(part.at().end());
    }

    private List<Reading.Part> wrong(Reading reading) {
        return reading.parts().stream()
                .filter(part -> !part.not() && part.criterion() instanceof Criterion.Word)
                .filter(part -> !search.occurs(((Criterion.Word) part.criterion()).text()))
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
                            new Term(Fields.WORDS, Folding.fold(word)),
                            MOST_CANDIDATES,
                            reader,
                            SuggestMode.SUGGEST_ALWAYS);
            return Stream.of(near).map(one -> one.string).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Proposal proposal(String written) {
        String query = written.replaceAll("[()\\[\\]{}（）]", " ").replaceAll(" {2,}", " ").strip();
        return new Proposal(query, search.count(QueryReader.read(query)));
    }

    /** The query with fewer words, as far as those find something, most first. */
    public List<Proposal> fewer(Reading reading) {
        List<Proposal> fewer = new ArrayList<>();
        if (reading.parts().size() < 2) {
            return fewer;
        }
        for (Reading.Part part : reading.parts()) {
            Proposal proposal = proposal(reading.with(part, ""));
            if (proposal.total() > 0 && !fewer.contains(proposal)) {
                fewer.add(proposal);
            }
        }
        if (fewer.isEmpty()) {
            for (Reading.Part part : reading.parts()) {
                String alone = reading.text().substring(part.at().start(), part.at().end());
                Proposal proposal = proposal(alone);
                if (!part.not() && proposal.total() > 0 && !fewer.contains(proposal)) {
                    fewer.add(proposal);
                }
            }
        }
        fewer.sort(Comparator.comparingInt((Proposal p) -> -p.total()));
        return fewer;
    }
}
