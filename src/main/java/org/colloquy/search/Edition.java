package org.colloquy.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;

/** All entries of one edition, numbered through in the order of its interviews. */
final class Edition {
    private final Corpus corpus;
    private final Map<String, Integer> firstByKey = new LinkedHashMap<>();
    private final Map<String, Integer> sizeByKey = new HashMap<>();
    private final Map<String, Interview> byKey = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<List<String>> speakers = new ArrayList<>();
    private final int[] interviews;
    private final int[] speakerOf;
    private final byte[] roleOf;

    Edition(Corpus corpus) {
        this.corpus = corpus;
        List<Integer> interviewOf = new ArrayList<>();
        List<Integer> saidBy = new ArrayList<>();
        Map<List<String>, Integer> known = new HashMap<>();
        for (int i = 0; i < corpus.interviews().size(); i++) {
            Interview interview = corpus.interviews().get(i);
            List<Entry> own = Entries.of(corpus, interview);
            String key = Digest.key(interview, own);
            firstByKey.put(key, entries.size());
            sizeByKey.put(key, own.size());
            byKey.put(key, interview);
            entries.addAll(own);
            for (Entry entry : own) {
                interviewOf.add(i);
                saidBy.add(known.computeIfAbsent(entry.people(), people -> known.size()));
            }
        }
        this.interviews = interviewOf.stream().mapToInt(Integer::intValue).toArray();
        this.speakerOf = saidBy.stream().mapToInt(Integer::intValue).toArray();
        this.roleOf = new byte[entries.size()];
        for (int i = 0; i < roleOf.length; i++) {
            roleOf[i] = (byte) entries.get(i).role().number();
        }
        known.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(people -> speakers.add(people.getKey()));
    }

    Corpus corpus() {
        return corpus;
    }

    /** The keys of its interviews, in their order. */
    Map<String, Integer> firstByKey() {
        return firstByKey;
    }

    Interview interview(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    List<Entry> entries(String key) {
        int first = Objects.requireNonNull(firstByKey.get(key), key);
        return entries.subList(first, first + Objects.requireNonNull(sizeByKey.get(key), key));
    }

    int size() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** The place of an entry's interview in the corpus. */
    int interviewOf(int entry) {
        return interviews[entry];
    }

    /** Who says an entry, as a number below that of {@link #speakers()}. */
    int speakerOf(int entry) {
        return speakerOf[entry];
    }

    /** The number of the role in which an entry is said. */
    int roleOf(int entry) {
        return roleOf[entry];
    }

    /** The lists of people that say something together. */
    List<List<String>> speakers() {
        return speakers;
    }
}
