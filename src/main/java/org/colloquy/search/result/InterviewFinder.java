package org.colloquy.search.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.TitleEntry;
import org.colloquy.search.query.SearchQuery;

/** Finder of interviews by their titles and the people in them. For any number of threads. */
final class InterviewFinder {
    private final Corpus corpus;
    private final TextIndex index;

    InterviewFinder(Corpus corpus) {
        this.corpus = corpus;
        this.index =
                new TextIndex(
                        TitleEntry.all(corpus).stream()
                                .map(
                                        one ->
                                                new TextIndex.SearchableText(
                                                        one.text(), one.language()))
                                .toList());
    }

    /**
     * Finds the interviews, in the order of the corpus: each has all that is asked for, and a title
     * is too short to say more about it than another. Of several versions of one it is the lead if
     * that is among them, else the first.
     */
    List<Interview> find(SearchQuery asked) {
        Map<Interview, Interview> shown = new LinkedHashMap<>();
        index.ranked(asked).stream()
                .sorted()
                .map(corpus.interviews()::get)
                .forEach(
                        found -> {
                            Interview lead = corpus.translations().lead(found);
                            shown.merge(
                                    lead, found, (first, next) -> next.equals(lead) ? lead : first);
                        });
        return List.copyOf(shown.values());
    }
}
