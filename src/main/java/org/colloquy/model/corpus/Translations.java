package org.colloquy.model.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewHead;
import org.colloquy.text.language.LanguageSuffix;
import org.jspecify.annotations.Nullable;

/**
 * Which interviews are one interview in several languages: those of which one says that it is the
 * other's translation, and those whose files differ by the suffix of a language only, {@code
 * talk.md} and {@code talk.es.md}. One of them, the lead, stands for all: it is what lists show and
 * what is counted.
 */
public final class Translations {
    private static final Comparator<Interview> BY_LANGUAGE =
            Comparator.comparing(Translations::language).thenComparing(Interview::slug);

    private final List<Interview> leads;

    /** All versions of an interview, the lead first, by the slug of each; none of a single one. */
    private final Map<String, List<Interview>> versions = new HashMap<>();

    private Translations(List<Interview> interviews) {
        for (List<Interview> group : groups(interviews)) {
            Interview lead = leadOf(group);
            List<Interview> ordered = new ArrayList<>(group);
            ordered.remove(lead);
            ordered.sort(BY_LANGUAGE);
            ordered.add(0, lead);
            List<Interview> all = List.copyOf(ordered);
            group.forEach(one -> versions.put(one.slug(), all));
        }
        this.leads =
                versions.isEmpty() ? interviews : interviews.stream().filter(this::isLead).toList();
    }

    /**
     * Finds the translations among some interviews.
     *
     * @param interviews in their order
     */
    static Translations of(List<Interview> interviews) {
        return new Translations(interviews);
    }

    private static Collection<List<Interview>> groups(List<Interview> interviews) {
        Map<String, String> leaders = new HashMap<>();
        Map<String, String> byStem = new HashMap<>();
        for (Interview interview : interviews) {
            String stem = LanguageSuffix.without(interview.path());
            join(leaders, interview.slug(), byStem.computeIfAbsent(stem, s -> interview.slug()));
            String original = original(interview);
            if (original != null) {
                join(leaders, interview.slug(), original);
            }
        }
        Set<String> joined = new HashSet<>(leaders.keySet());
        joined.addAll(leaders.values());
        Map<String, List<Interview>> byLeader = new LinkedHashMap<>();
        for (Interview interview : joined.isEmpty() ? List.<Interview>of() : interviews) {
            if (joined.contains(interview.slug())) {
                byLeader.computeIfAbsent(leader(leaders, interview.slug()), l -> new ArrayList<>())
                        .add(interview);
            }
        }
        return byLeader.values().stream().filter(group -> group.size() > 1).toList();
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
     * Returns the one that is no translation and that others name, or else the first by its path.
     */
    private static Interview leadOf(List<Interview> group) {
        Set<String> named =
                group.stream()
                        .map(Translations::original)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return group.stream()
                .min(
                        Comparator.comparing((Interview one) -> original(one) != null)
                                .thenComparing(one -> !named.contains(one.slug()))
                                .thenComparing(one -> LanguageSuffix.of(one.path()).isPresent())
                                .thenComparing(Interview::path))
                .orElseThrow();
    }

    private static @Nullable String original(Interview interview) {
        return interview.details().translationOf();
    }

    private static String language(Interview interview) {
        return interview.details().language();
    }

    /**
     * Returns every interview once, whatever its languages, in the order of the corpus: the one
     * that stands for its translations is the original if it is there, else the first by its path.
     */
    public List<Interview> leads() {
        return leads;
    }

    /** Tells whether there is none. */
    public boolean isEmpty() {
        return versions.isEmpty();
    }

    /** Returns all interviews in the order of the corpus, translations behind their leads. */
    List<Interview> all() {
        return versions.isEmpty()
                ? leads
                : leads.stream().flatMap(lead -> versions(lead).stream()).toList();
    }

    /** Returns the one that stands for an interview in all its languages. */
    public Interview lead(Interview interview) {
        return versions(interview).get(0);
    }

    /**
     * Tells whether an interview stands for its translations; one without any stands for itself.
     */
    public boolean isLead(Interview interview) {
        return lead(interview).slug().equals(interview.slug());
    }

    /** Returns an interview in all its languages: the lead, then the others by their languages. */
    public List<Interview> versions(Interview interview) {
        return versions.getOrDefault(interview.slug(), List.of(interview));
    }

    /** Returns how many interviews some are, each counted once whatever its languages. */
    public int count(Stream<Interview> some) {
        return (int) some.map(one -> lead(one).slug()).distinct().count();
    }

    /**
     * Returns the same interview in other languages, one of each, in the order of their languages.
     */
    public List<Interview> of(Interview interview) {
        Map<String, Interview> byLanguage = new HashMap<>();
        versions(interview).stream()
                .filter(other -> !language(other).equals(language(interview)))
                .sorted(Comparator.comparing(Interview::slug))
                .forEach(other -> byLanguage.putIfAbsent(language(other), other));
        return byLanguage.values().stream().sorted(BY_LANGUAGE).toList();
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

    /** Tells whether two number alike what is asked in them: as many questions, or else turns. */
    public static boolean asksAlike(Interview one, Interview other) {
        int questions = one.head().size().questions();
        return questions == other.head().size().questions()
                && (questions > 0 || one.turns() == other.turns());
    }
}
