package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.colloquy.analysis.Stretches.Stretch;
import org.colloquy.build.DerivedValue;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;

/**
 * Passages of other interviews that speak of the same things.
 *
 * <p>Two stretches are related by the terms of the glossary that both mention, the rarer the more:
 * each term counts the logarithm of the inverse of its frequency (Sparck Jones, <i>A Statistical
 * Interpretation of Term Specificity</i>, 1972). One shared term is a reason only if both come back
 * to it. Terms are what editors thought worth explaining, so they make a reason that a reader
 * understands; shared words of any kind were rejected, because they do not.
 *
 * <p>An interview in several languages is there once, as the version that stands for all.
 *
 * <p>Near-linear: an inverted index keeps for each term the stretches that mention it most, {@value
 * #CROWD} at the most (static pruning, after Carmel et al., <i>Static Index Pruning for Information
 * Retrieval Systems</i>, SIGIR 2001), so that a stretch is compared with a bounded number of
 * others.
 */
public final class RelatedPassages {
    private static final int CROWD = 200;

    /** A handful. */
    private static final int MOST = 4;

    private static final int REASONS = 3;

    /**
     * A passage of another interview.
     *
     * @param terms the ids of those that both mention, the rarest first
     */
    public record RelatedPassage(Interview interview, Locator place, List<String> terms) {}

    private record ScoredStretch(Stretch stretch, double score) {}

    private static final DerivedValue<Interview, Map<Locator, Stretch>> STRETCHES =
            new DerivedValue<>(Stretches::of);
    private static final List<Stretch> NONE = List.of();

    /** Order by relation; of equals those come first that stand first by slug and place. */
    private static final Comparator<ScoredStretch> BEST_FIRST =
            Comparator.comparingDouble((ScoredStretch s) -> -s.score())
                    .thenComparing(s -> s.stretch().slug())
                    .thenComparing(s -> s.stretch().place().id());

    private final Corpus corpus;
    private final Map<String, List<Stretch>> byTerm = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    private RelatedPassages(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Returns the related passages of a corpus. */
    static RelatedPassages of(Corpus corpus) {
        RelatedPassages related = new RelatedPassages(corpus);
        related.weigh();
        return related;
    }

    private void weigh() {
        double all = 0;
        for (Interview interview : corpus.translations().leads()) {
            Map<Locator, Stretch> stretches = STRETCHES.of(interview);
            stretches.values().forEach(this::add);
            all += stretches.size();
        }
        double size = all;
        byTerm.forEach((term, where) -> weights.put(term, Math.log(size / where.size())));
        byTerm.replaceAll(RelatedPassages::pruned);
    }

    private void add(Stretch stretch) {
        for (String term : stretch.terms().keySet()) {
            byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(stretch);
        }
    }

    private static List<Stretch> pruned(String term, List<Stretch> where) {
        return where.size() <= CROWD
                ? where
                : where.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Stretch s) -> -s.terms().getOrDefault(term, 0)))
                        .limit(CROWD)
                        .toList();
    }

    /** Returns the questions and sections of an interview to which passages may be related. */
    public Set<Locator> places(Interview interview) {
        return STRETCHES.of(interview).keySet();
    }

    /** The passages most related to a question or section, one of each interview. */
    public List<RelatedPassage> to(Interview interview, Locator place) {
        Stretch here = STRETCHES.of(interview).get(place);
        if (here == null) {
            return List.of();
        }
        PriorityQueue<ScoredStretch> ranked = new PriorityQueue<>(BEST_FIRST);
        String own = corpus.translations().lead(interview).slug();
        scores(here, own).forEach((there, score) -> ranked.add(new ScoredStretch(there, score)));
        Map<String, RelatedPassage> best = new LinkedHashMap<>();
        while (best.size() < MOST && !ranked.isEmpty()) {
            Stretch there = ranked.remove().stretch();
            if (!best.containsKey(there.slug()) && isReason(here, there)) {
                best.put(there.slug(), passage(interview, here, there));
            }
        }
        return List.copyOf(best.values());
    }

    /**
     * Returns how related each stretch of another interview is that shares a term; 0 is left out.
     *
     * @param own the interview that stands for this one in all its languages
     */
    private IdentityHashMap<Stretch, Double> scores(Stretch here, String own) {
        IdentityHashMap<Stretch, Double> scores = new IdentityHashMap<>();
        for (String term : here.terms().keySet().stream().sorted().toList()) {
            double weight = weight(term);
            for (Stretch there : weight > 0 ? byTerm.getOrDefault(term, List.of()) : NONE) {
                if (!there.slug().equals(own)) {
                    scores.merge(there, weight, Double::sum);
                }
            }
        }
        return scores;
    }

    /** The passage in the reader's language, where that version has as many parts. */
    private RelatedPassage passage(Interview reading, Stretch here, Stretch there) {
        Interview lead = corpus.interview(there.slug()).orElseThrow();
        Interview read =
                corpus.translations()
                        .beside(lead, reading.details().language())
                        .filter(version -> version.place(there.place().id()).isPresent())
                        .orElse(lead);
        return new RelatedPassage(read, there.place(), shared(here, there));
    }

    private double weight(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    private static boolean isReason(Stretch here, Stretch there) {
        int shared = 0;
        for (Map.Entry<String, Integer> term : here.terms().entrySet()) {
            int times = there.terms().getOrDefault(term.getKey(), 0);
            if (times > 0 && (++shared > 1 || (times > 1 && term.getValue() > 1))) {
                return true;
            }
        }
        return false;
    }

    private List<String> shared(Stretch here, Stretch there) {
        return here.terms().keySet().stream()
                .filter(there.terms()::containsKey)
                .sorted(
                        Comparator.comparing((String term) -> -weight(term))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(REASONS)
                .toList();
    }
}
