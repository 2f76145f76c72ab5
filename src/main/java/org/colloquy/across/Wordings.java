package org.colloquy.across;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.QuestionEntry;

/** In which words interviews ask; of an interview that was there before they are known. */
public final class Wordings {
    /** Those of no interview. */
    public static final Wordings NONE = new Wordings(Map.of());

    private final Map<Interview, Set<String>> keys;

    private Wordings(Map<Interview, Set<String>> keys) {
        this.keys = keys;
    }

    /**
     * Those of some interviews; of none where the editor names no wording, since then nobody wants
     * to know.
     *
     * @param before those of an earlier edition
     */
    public static Wordings of(
            List<QuestionEntry> entries, Collection<Interview> interviews, Wordings before) {
        if (named(entries).isEmpty()) {
            return NONE;
        }
        Map<Interview, Set<String>> keys = new HashMap<>();
        List<Map.Entry<Interview, Set<String>>> all =
                interviews.parallelStream()
                        .map(one -> Map.entry(one, before.keys(one).orElseGet(() -> asked(one))))
                        .toList();
        all.forEach(one -> keys.put(one.getKey(), one.getValue()));
        return new Wordings(keys);
    }

    private Optional<Set<String>> keys(Interview interview) {
        return Optional.ofNullable(keys.get(interview));
    }

    private static Set<String> asked(Interview interview) {
        return Put.in(interview).map(put -> put.wording().key()).collect(Collectors.toSet());
    }

    private static Set<String> named(List<QuestionEntry> entries) {
        Set<String> named = new HashSet<>();
        entries.forEach(entry -> named.addAll(entry.joined().wordings()));
        return named;
    }

    /** The wordings that the editor names beside a question, and in which nobody asks. */
    public Set<String> unmet(List<QuestionEntry> entries) {
        Set<String> unmet = named(entries);
        unmet.removeIf(words -> isAsked(Wording.of(words, Set.of()).key()));
        return unmet;
    }

    private boolean isAsked(String key) {
        return keys.values().stream().anyMatch(asked -> asked.contains(key));
    }
}
