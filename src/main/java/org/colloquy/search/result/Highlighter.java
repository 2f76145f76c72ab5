package org.colloquy.search.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.result.WantedFormsFilter.WantedForms;

/**
 * Highlighter that says where in a passage the words are that were looked for: exactly where the
 * query finds them. For one thread.
 *
 * <p>The index knows positions of words and not their places in the text, which would double its
 * size. So each passage that is shown is indexed once more, alone and in memory, and asked for the
 * places where it matches. Lucene's UnifiedHighlighter does the same and then cuts snippets by
 * rules of its own, which pages and concordances cannot use.
 */
final class Highlighter {
    private final Query query;
    private final WantedForms wanted;
    private final List<String> terms;
    private final boolean several;
    private final Map<String, InterviewAnalyzer> analyzers = new HashMap<>();
    private final MemoryIndex passage = new MemoryIndex(true);

    /**
     * Creates a highlighter.
     *
     * @param query what finds the words
     * @param terms the ids of the terms whose names are marked too
     * @param several whether several things were asked for, so that neighbours are marked as one
     */
    Highlighter(Query query, List<String> terms, boolean several) {
        this.query = query;
        this.wanted = new WantedForms(query);
        this.terms = terms;
        this.several = several;
    }

    /** Returns the places to be marked in a page of the house, in order. */
    List<TextSpan> marks(HousePageEntry entry) {
        return marks(new ArrayList<>(), entry.text(), entry.language());
    }

    /** Returns the places to be marked, in order. */
    List<TextSpan> marks(SearchEntry entry) {
        List<TextSpan> marks = new ArrayList<>();
        entry.terms().stream()
                .filter(named -> terms.contains(named.term()))
                .forEach(named -> marks.add(named.place()));
        return marks(marks, entry.text(), entry.interview().details().language());
    }

    private List<TextSpan> marks(List<TextSpan> marks, String text, String language) {
        try {
            addWords(marks, text, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TextSpan.joined(marks, text, several);
    }

    private void addWords(List<TextSpan> marks, String text, String language) throws IOException {
        InterviewAnalyzer analyzer = analyzers.computeIfAbsent(language, InterviewAnalyzer::of);
        passage.reset();
        TokenStream forms = analyzer.tokenStream(IndexFields.WORDS, text);
        passage.addField(IndexFields.WORDS, new WantedFormsFilter(forms, wanted));
        IndexSearcher searcher = passage.createSearcher();
        searcher.setQueryCache(null);
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Matches matches = weight.matches(searcher.getLeafContexts().get(0), 0);
        MatchesIterator words = matches == null ? null : matches.getMatches(IndexFields.WORDS);
        while (words != null && words.next()) {
            marks.add(new TextSpan(words.startOffset(), words.endOffset()));
        }
    }
}
