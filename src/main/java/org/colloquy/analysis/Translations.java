package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewHead;
import org.colloquy.text.LanguageSuffix;

/**
 * Which interviews are one interview in several languages: those of which one says that it is the
 * other's translation, and those whose files differ by the suffix of a language only, {@code
 * talk.md} and {@code talk.es.md}.
 */
public final class Translations {
    private final Map<Interview, List<Interview>> groups = new HashMap<>();

    private Translations() {}

    private void add(List<Interview> group) {
        group.forEach(one -> groups.put(one, group));
    }

    /** Returns the translations in a corpus. */
    static Translations of(Corpus corpus) {
        Map<String, String> leaders = new HashMap<>();
        Map<String, String> byStem = new HashMap<>();
        for (Interview interview : corpus.interviews()) {
            String stem = LanguageSuffix.without(interview.path());
            join(leaders, interview.slug(), byStem.computeIfAbsent(stem, s -> interview.slug()));
            corpus.interview(
                            interview.details().translationOf() == null
                                    ? ""
                                    : interview.details().translationOf())
                    .ifPresent(original -> join(leaders, interview.slug(), original.slug()));
        }
        Set<String> joined = new HashSet<>(leaders.keySet());
        joined.addAll(leaders.values());
        Map<String, List<Interview>> byLeader = new LinkedHashMap<>();
        for (Interview interview : joined.isEmpty() ? List.<Interview>of() : corpus.interviews()) {
            if (joined.contains(interview.slug())) {
                byLeader.computeIfAbsent(leader(leaders, interview.slug()), l -> new ArrayList<>())
                        .add(interview);
            }
        }
        Translations translations = new Translations();
        byLeader.values().stream().filter(group -> group.size() > 1).forEach(translations::add);
        return translations;
    }

    private static void join(Map<String, String> leaders, String one, String other) {
        String first = leader(leaders, one);
        String second = leader(leaders, other);
        if (!first.equals(second)) {
            leaders.put(first, second);
        }
    }

    private static String leader(Map<String, String> leaders, String slug) {
        String leader = slug;
        for (String next = leaders.get(leader); next != null; next = leaders.get(leader)) {
            leader = next;
        }
        return leader;
    }

    /**
     * Returns the same interview in other languages, one of each, in the order of their languages.
     */
    public List<Interview> of(Interview interview) {
        Map<String, Interview> byLanguage = new HashMap<>();
        groups.getOrDefault(interview, List.of()).stream()
                .filter(other -> !language(other).equals(language(interview)))
                .sorted(Comparator.comparing(Interview::slug))
                .forEach(other -> byLanguage.putIfAbsent(language(other), other));
        return byLanguage.values().stream()
                .sorted(Comparator.comparing(Translations::language))
                .toList();
    }

    /** Returns the same interview in a language, if it has as many questions, or else sections. */
    public Optional<Interview> beside(Interview interview, String language) {
        return of(interview).stream()
                .filter(other -> language(other).equals(language))
                .filter(other -> isAlike(interview, other))
                .findFirst();
    }

    /** Tells whether two can stand side by side: as many questions, or else as many sections. */
    public static boolean isAlike(Interview one, Interview other) {
        InterviewHead.Size mine = one.head().size();
        InterviewHead.Size others = other.head().size();
        return mine.questions() > 0
                ? mine.questions() == others.questions()
                : mine.sections() > 0
                        && others.questions() == 0
                        && mine.sections() == others.sections();
    }

    private static String language(Interview interview) {
        return interview.details().language();
    }
}
