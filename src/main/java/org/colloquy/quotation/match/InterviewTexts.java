package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.EntryExtractor;
import org.colloquy.search.index.SearchEntry;

/** The texts of an interview, by who says them, in their order. */
final class InterviewTexts {
    private final List<SpokenText> texts = new ArrayList<>();

    /** The place of the text in which each entry of the index lies. */
    private final List<Integer> textOf = new ArrayList<>();

    InterviewTexts(Corpus corpus, Interview interview) {
        List<SearchEntry> run = new ArrayList<>();
        for (SearchEntry entry : EntryExtractor.of(corpus, interview).all().toList()) {
            if (!run.isEmpty() && !isOneText(run.get(run.size() - 1), entry)) {
                end(run);
            }
            run.add(entry);
            textOf.add(texts.size());
        }
        if (!run.isEmpty()) {
            end(run);
        }
    }

    private void end(List<SearchEntry> run) {
        texts.add(new SpokenText(run));
        run.clear();
    }

    private static boolean isOneText(SearchEntry one, SearchEntry next) {
        return !one.isHeading()
                && !next.isHeading()
                && one.locator().whole().equals(next.locator().whole())
                && one.people().equals(next.people())
                && one.role() == next.role()
                && Objects.equals(one.speaker(), next.speaker());
    }

    List<SpokenText> all() {
        return texts;
    }

    /** Returns the place of the text in which an entry of the index lies. */
    int textOf(int entry) {
        return textOf.get(entry);
    }
}
