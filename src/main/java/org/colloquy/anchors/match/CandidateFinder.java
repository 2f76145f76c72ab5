package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.anchors.match.words.SharedWordPairs;
import org.colloquy.anchors.match.words.Similarity;
import org.colloquy.anchors.match.words.Similarity.Bag;
import org.colloquy.anchors.match.words.WordKinship;
import org.colloquy.anchors.record.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Which passages may be which recorded ones: those that share rare pairs of words, and those in the
 * same gap. At most {@link #MAX_CANDIDATES} for each, so that the time grows with the length of the
 * text.
 */
final class CandidateFinder {
    private static final int MAX_CANDIDATES = 8;
    private static final double MIN_LIKENESS = 0.2;
    private static final int PART = 5;

    /** Likeness from which two passages have the same words, whichever they are. */
    private static final double ALIKE = 0.6;

    private static final double SPELT = 0.4;

    private final PassageMatching matching;
    private final Similarity likeness;
    private final WordKinship kinship;
    private final Bag[] oldBags;
    private final Bag[] nowBags;
    private final SharedWordPairs pairs;
    private final int[] @Nullable [] sharing;
    private final Map<Integer, List<Integer>> byGap = new HashMap<>();
    private MatchSurroundings surroundings;

    CandidateFinder(PassageMatching matching) {
        this.matching = matching;
        List<Fingerprint> olds =
                Arrays.stream(matching.oldTexts()).mapToObj(matching::oldPrint).toList();
        List<Fingerprint> nows =
                Arrays.stream(matching.nowTexts()).mapToObj(matching::nowPrint).toList();
        this.likeness = new Similarity(Stream.concat(olds.stream(), nows.stream()).toList());
        this.kinship = new WordKinship(olds);
        this.oldBags = new Bag[matching.oldCount()];
        this.nowBags = new Bag[matching.nowCount()];
        this.sharing = new int[matching.oldCount()][];
        this.surroundings = new MatchSurroundings(matching);
        int[] free = Arrays.stream(matching.nowTexts()).filter(matching::isNowFree).toArray();
        for (int j : free) {
            byGap.computeIfAbsent(surroundings.nowGap(j), g -> new ArrayList<>()).add(j);
            nowBag(j);
        }
        this.pairs = new SharedWordPairs(free, nowBags);
    }

    /** Looks anew at what is matched by now. */
    void renew() {
        surroundings = new MatchSurroundings(matching);
    }

    Similarity likeness() {
        return likeness;
    }

    Bag oldBag(int i) {
        if (oldBags[i] == null) {
            oldBags[i] = likeness.bag(matching.oldPrint(i).trace());
        }
        return oldBags[i];
    }

    Bag nowBag(int j) {
        if (nowBags[j] == null) {
            nowBags[j] = likeness.bag(matching.nowPrint(j).trace());
        }
        return nowBags[j];
    }

    /** Returns the free passages that may be a recorded one, those that share most first. */
    Set<Integer> of(int i) {
        Set<Integer> found = new LinkedHashSet<>();
        Arrays.stream(sharing(i)).filter(j -> fits(i, j)).limit(MAX_CANDIDATES).forEach(found::add);
        int gap = surroundings.oldGap(i);
        if (surroundings.isNarrow(gap)) {
            byGap.getOrDefault(gap, List.of()).stream().filter(j -> fits(i, j)).forEach(found::add);
        }
        return found;
    }

    private int[] sharing(int i) {
        int[] found = sharing[i];
        if (found == null) {
            found = pairs.of(oldBag(i));
            sharing[i] = found;
        }
        return found;
    }

    private boolean fits(int i, int j) {
        return matching.isNowFree(j) && matching.isSameTier(i, j);
    }

    /**
     * Returns the candidates of a passage with what speaks for each; those that are hardly alike
     * are left out.
     */
    List<MatchCandidate> edges(int i) {
        return of(i).stream().map(j -> edge(i, j)).filter(e -> e.like() >= MIN_LIKENESS).toList();
    }

    MatchCandidate edge(int i, int j) {
        Fingerprint old = matching.oldPrint(i);
        Fingerprint now = matching.nowPrint(j);
        Bag a = oldBag(i);
        Bag b = nowBag(j);
        double same = old.digest().equals(now.digest()) ? 1 : 0;
        double words = Math.max(same, likeness.dice(a, b));
        double letters = Similarity.letters(old, now);
        double dice = Math.max(words, letters);
        double part = Math.min(old.words(), now.words()) >= PART ? part(a, b) : 0;
        double like = Math.max(dice, (dice + part) / 2);
        boolean brief = !old.isTelling() || !now.isTelling();
        boolean spelt = letters > Math.max(words, (words + part) / 2);
        return new MatchCandidate(
                i,
                j,
                dice,
                like,
                surroundings.context(i, j),
                brief,
                spelt,
                like < MIN_LIKENESS ? 0 : held(i, j, words, letters));
    }

    /**
     * Returns the share of the words of one that the other has; all where they differ by a slip of
     * the pen, none where what they share says nothing.
     *
     * @param words how alike their words are
     * @param letters how alike their letters are
     */
    private double held(int i, int j, double words, double letters) {
        Bag a = oldBag(i);
        Bag b = nowBag(j);
        double held = words >= ALIKE || kinship.isKin(a, b) ? likeness.contained(a, b) : 0;
        boolean slip =
                held < SplitFinder.LEAST_HELD
                        && letters >= SPELT
                        && WordKinship.isSlip(matching.oldPrint(i), matching.nowPrint(j));
        return slip ? 1 : held;
    }

    /** Returns the share of the shorter one that is found in the other, from 0 to 1. */
    private double part(Bag a, Bag b) {
        return a.size() < b.size() ? likeness.contained(a, b) : likeness.contained(b, a);
    }
}
