package org.colloquy.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Profile;
import org.jspecify.annotations.Nullable;

/** All entries of one edition, numbered through in the order of its interviews. */
final class Edition {
    private final Corpus corpus;
    private final Map<String, Integer> firstByKey = new LinkedHashMap<>();
    private final Map<String, Integer> sizeByKey = new HashMap<>();
    private final Map<String, Interview> byKey = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<List<String>> speakers = new ArrayList<>();
    private final Map<Interview, Part> parts = new HashMap<>();
    private final int[] interviews;
    private final int[] speakerOf;
    private final byte[] roleOf;

    /**
     * The entries of one interview.
     *
     * @param names of its people, as the corpus knows them: all that an entry has of other files
     */
    private record Part(List<String> names, List<Entry> entries, String key) {}

    Edition(Corpus corpus) {
        this(corpus, null);
    }

    /**
     * @param before an earlier edition, of which interviews that are the same are taken over
     */
    Edition(Corpus corpus, @Nullable Edition before) {
        this.corpus = corpus;
        Map<Interview, Part> known = before == null ? Map.of() : before.parts;
        corpus.interviews().parallelStream()
                .map(interview -> Map.entry(interview, part(interview, known.get(interview))))
                .toList()
                .forEach(part -> parts.put(part.getKey(), part.getValue()));
        List<Integer> interviewOf = new ArrayList<>();
        List<Integer> saidBy = new ArrayList<>();
        Map<List<String>, Integer> together = new HashMap<>();
        for (int i = 0; i < corpus.interviews().size(); i++) {
            Interview interview = corpus.interviews().get(i);
            Part part = Objects.requireNonNull(parts.get(interview), interview.slug());
            List<Entry> own = part.entries();
            String key = part.key();
            firstByKey.put(key, entries.size());
            sizeByKey.put(key, own.size());
            byKey.put(key, interview);
            entries.addAll(own);
            for (Entry entry : own) {
                interviewOf.add(i);
                saidBy.add(together.computeIfAbsent(entry.people(), people -> together.size()));
            }
        }
        this.interviews = interviewOf.stream().mapToInt(Integer::intValue).toArray();
        this.speakerOf = saidBy.stream().mapToInt(Integer::intValue).toArray();
        this.roleOf = new byte[entries.size()];
        for (int i = 0; i < roleOf.length; i++) {
            roleOf[i] = (byte) entries.get(i).role().number();
        }
        together.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(people -> speakers.add(people.getKey()));
    }

    private Part part(Interview interview, @Nullable Part known) {
        List<String> names =
                interview.details().people().stream()
                        .map(person -> corpus.people().find(person).map(Profile::name))
                        .map(name -> name.orElse(""))
                        .toList();
        if (known != null && known.names().equals(names)) {
            return known;
        }
        List<Entry> entries = Entries.of(corpus, interview);
        return new Part(names, entries, Digest.key(interview, entries));
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
