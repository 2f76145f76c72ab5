package org.colloquy.quotation.match;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.match.InterviewTexts.ShelvedText;
import org.colloquy.search.result.EntryFinder.FoundEntry;

/** The texts of the interviews that were looked at last, since a draft quotes few. */
final class TextShelf {
    /** Number of entries that are looked at of those that the index proposes. */
    static final int CANDIDATES = 12;

    private static final int INTERVIEWS = 64;

    private final Corpus corpus;
    private final Map<String, InterviewTexts> shelf =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, InterviewTexts> eldest) {
                    return size() > INTERVIEWS;
                }
            };

    TextShelf(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Returns the texts in which entries lie, each once, in the order of the entries. */
    List<ShelvedText> texts(List<FoundEntry> entries) {
        Set<ShelvedText> texts = new LinkedHashSet<>();
        for (FoundEntry entry : entries) {
            InterviewTexts of =
                    shelf.computeIfAbsent(
                            entry.interview().slug(),
                            slug -> new InterviewTexts(corpus, entry.interview()));
            texts.add(of.at(entry.number()));
        }
        return List.copyOf(texts);
    }
}
