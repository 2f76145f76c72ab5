package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.EntryExtractor;
import org.colloquy.search.index.SearchEntry;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an interview, by who says them. Only those that are asked for are made: a quotation
 * is looked for in a few of hundreds.
 */
final class InterviewTexts {
    private final EntryExtractor extractor;
    private final Map<Integer, SearchEntry> entries = new HashMap<>();
    private final Map<Integer, ShelvedText> byFirst = new HashMap<>();

    InterviewTexts(Corpus corpus, Interview interview) {
        this.extractor = EntryExtractor.of(corpus, interview);
    }

    /**
     * Text with its place in the interview.
     *
     * @param first the number of its first entry
     * @param behind the number of the entry behind its last
     */
    record ShelvedText(InterviewTexts of, int first, int behind, SpokenText text) {
        /** Returns the text before it; null if it is the first. */
        @Nullable ShelvedText before() {
            return first == 0 ? null : of.at(first - 1);
        }

        /** Returns the text behind it; null if it is the last. */
        @Nullable ShelvedText after() {
            return behind == of.extractor.size() ? null : of.at(behind);
        }
    }

    /** Returns the text in which an entry of the index lies. */
    ShelvedText at(int entry) {
        int first = entry;
        while (first > 0 && isOneText(get(first - 1), get(first))) {
            first--;
        }
        ShelvedText known = byFirst.get(first);
        if (known != null) {
            return known;
        }
        int behind = entry + 1;
        while (behind < extractor.size() && isOneText(get(behind - 1), get(behind))) {
            behind++;
        }
        List<SearchEntry> all = new ArrayList<>();
        for (int i = first; i < behind; i++) {
            all.add(get(i));
        }
        ShelvedText text = new ShelvedText(this, first, behind, new SpokenText(all));
        byFirst.put(first, text);
        return text;
    }

    private SearchEntry get(int number) {
        return entries.computeIfAbsent(number, extractor::get);
    }

    private static boolean isOneText(SearchEntry one, SearchEntry next) {
        return !one.isHeading()
                && !next.isHeading()
                && one.locator().whole().equals(next.locator().whole())
                && one.people().equals(next.people())
                && one.role() == next.role()
                && Objects.equals(one.speaker(), next.speaker());
    }
}
