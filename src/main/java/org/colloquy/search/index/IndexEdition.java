package org.colloquy.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;

/** The interviews of one edition, and the key of each in the index. */
public final class IndexEdition {
    private final Corpus corpus;
    private final List<String> keys;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Creates the edition of a corpus, for which all interviews are looked at. */
    public IndexEdition(Corpus corpus, EntryKeys entryKeys) {
        this.corpus = corpus;
        this.keys =
                corpus.interviews().parallelStream()
                        .map(interview -> entryKeys.of(corpus, interview))
                        .toList();
        keys.forEach(key -> numbers.put(key, numbers.size()));
    }

    /** Returns the corpus. */
    public Corpus corpus() {
        return corpus;
    }

    /** Returns the number of its interviews. */
    public int size() {
        return keys.size();
    }

    /** Returns the key of the interview at a place of the corpus. */
    public String key(int number) {
        return keys.get(number);
    }

    /** Returns the place of an interview in the corpus by its key; -1 if there is none. */
    int number(String key) {
        return numbers.getOrDefault(key, -1);
    }
}
