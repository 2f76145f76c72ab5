package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.colloquy.analysis.StretchScores.ScoredStretch;
import org.colloquy.analysis.Stretches.Stretch;
import org.colloquy.build.DerivedValue;
import org.colloquy.build.Digest;
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
    private static final int MAX_RELATED = 4;

    private static final int REASONS = 3;

    /**
     * A passage of another interview.
     *
     * @param terms the ids of those that both mention, the rarest first
     */
    public record RelatedPassage(Interview interview, Locator place, List<String> terms) {}

    private static final DerivedValue<Interview, Map<Locator, Stretch>> STRETCHES =
            new DerivedValue<>(Stretches::of);

    /** Order by slug and place, in which equals stand that are equally related. */
    private static final Comparator<Stretch> BY_PLACE =
            Comparator.comparing(Stretch::slug).thenComparing(stretch -> stretch.place().id());

    private final Corpus corpus;

    /** The stretches by their numbers. */
    private final List<Stretch> stretches;

    private final Map<String, TermStretches> byTerm = new HashMap<>();

    private RelatedPassages(Corpus corpus, List<Stretch> stretches) {
        this.corpus = corpus;
        this.stretches = stretches;
    }

    /** Returns the related passages of a corpus. */
    static RelatedPassages of(Corpus corpus) {
        List<Stretch> all =
                corpus.translations().leads().stream()
                        .flatMap(interview -> STRETCHES.of(interview).values().stream())
                        .toList();
        RelatedPassages related =
                new RelatedPassages(corpus, all.stream().sorted(BY_PLACE).toList());
        related.weigh(all);
        return related;
    }

    /** Weighs the terms of stretches, which stand in the order of the corpus. */
    private void weigh(List<Stretch> all) {
        IdentityHashMap<Stretch, Integer> numbers = new IdentityHashMap<>();
        stretches.forEach(stretch -> numbers.put(stretch, numbers.size()));
        Map<String, List<Stretch>> where = new HashMap<>();
        for (Stretch stretch : all) {
            for (String term : stretch.terms().keySet()) {
                where.computeIfAbsent(term, t -> new ArrayList<>()).add(stretch);
            }
        }
        where.forEach(
                (term, some) ->
                        byTerm.put(
                                term,
                                TermStretches.of(
                                        term,
                                        some,
                                        all.size(),
                                        CROWD,
                                        stretch -> numbers.getOrDefault(stretch, 0))));
    }

    /**
     * Returns the digest of everything that decides which passages are related: of equal digests
     * come equal passages.
     */
    public String digest() {
        Digest all = new Digest();
        for (Interview interview : corpus.interviews()) {
            all.add(interview.slug());
            all.add(corpus.translations().lead(interview).slug());
            all.add(interview.details().language());
            Collection<Stretch> own = STRETCHES.of(interview).values();
            all.add(own.size());
            own.forEach(stretch -> stretch.addTo(all));
            if (!corpus.translations().isEmpty()) {
                all.add(interview.head().index().digests().places());
            }
        }
        return all.end();
    }

    /** Returns the questions and sections of an interview to which passages may be related. */
    public Set<Locator> places(Interview interview) {
        return STRETCHES.of(interview).keySet();
    }

    /** Returns the passages most related to a question or section, one of each interview. */
    public List<RelatedPassage> to(Interview interview, Locator place) {
        Stretch here = STRETCHES.of(interview).get(place);
        if (here == null) {
            return List.of();
        }
        Queue<ScoredStretch> ranked = ranked(here);
        String own = corpus.translations().lead(interview).slug();
        Map<String, RelatedPassage> best = new LinkedHashMap<>();
        while (best.size() < MAX_RELATED && !ranked.isEmpty()) {
            Stretch there = stretches.get(ranked.remove().number());
            if (!there.slug().equals(own)
                    && !best.containsKey(there.slug())
                    && isReason(here, there)) {
                best.put(there.slug(), passage(interview, here, there));
            }
        }
        return List.copyOf(best.values());
    }

    /**
     * Returns the stretches that share a term, the most related first. Where all that mention the
     * terms are known, those for which nothing else speaks are left out at once.
     */
    private Queue<ScoredStretch> ranked(Stretch here) {
        StretchScores scores = StretchScores.NONE;
        boolean isWhole = true;
        for (String name : here.terms().keySet().stream().sorted().toList()) {
            TermStretches term = byTerm.get(name);
            if (term == null || !term.isTelling()) {
                isWhole = false;
            } else {
                isWhole &= term.isWhole();
                scores = scores.plus(term, here.terms().getOrDefault(name, 0) > 1);
            }
        }
        return isWhole ? scores.rankedReasons() : scores.ranked();
    }

    /** Returns the passage in the reader's language, where that version has as many parts. */
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
        TermStretches where = byTerm.get(term);
        return where == null ? 0 : where.weight();
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
