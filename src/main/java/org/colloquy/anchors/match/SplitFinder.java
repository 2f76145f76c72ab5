package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.colloquy.anchors.match.MatchOutcome.MatchProposal;
import org.colloquy.anchors.match.words.CommonSubsequence;
import org.colloquy.anchors.record.Fingerprint;

/**
 * Finds passages that were split: those whose words are now in several that stand near one another,
 * perhaps with somebody's word or a heading between them, and perhaps edited in the same stroke.
 * The part that holds most of the words keeps the anchor, of equals the first; if it holds too
 * little, that is in doubt.
 */
final class SplitFinder {
    /** Least share of its words that a passage holds to be taken for a recorded one. */
    static final double LEAST_HELD = 0.3;

    private static final double WHOLE = 0.6;
    private static final double PIECE = 0.5;
    private static final double SIGN = 0.6;
    private static final double GAIN = 0.04;
    private static final double SLACK = 0.2;
    private static final double SHORTER = 0.9;

    /** Number of words in a row that two passages hardly ever share by chance. */
    private static final int RUN = 3;

    /** Distance within which others are looked for around a part, in passages. */
    private static final int REACH = 12;

    private static final int LONGEST_RUN = 4 * Fingerprint.TRACED;

    private final PassageMatching matching;
    private final CandidateFinder candidates;
    private final MatchOutcome outcome;
    private final int[] oldAt;
    private final int[] nowAt;

    SplitFinder(PassageMatching matching, CandidateFinder candidates, MatchOutcome outcome) {
        this.matching = matching;
        this.candidates = candidates;
        this.outcome = outcome;
        this.oldAt = PassageMatching.positions(matching.oldTexts(), matching.oldCount());
        this.nowAt = PassageMatching.positions(matching.nowTexts(), matching.nowCount());
    }

    void find() {
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i) && matching.isOldBlock(i)) {
                split(i);
            }
        }
    }

    private void split(int i) {
        TreeSet<Integer> signs = new TreeSet<>();
        for (int j : candidates.of(i)) {
            if (isSign(i, j)) {
                signs.add(nowAt[j]);
            }
        }
        List<SplitPart> best = List.of();
        int most = 0;
        int done = -1;
        for (int sign : signs) {
            if (sign > done) {
                List<Integer> window = window(sign);
                done = nowAt[window.get(window.size() - 1)];
                List<SplitPart> parts = parts(i, window);
                if (held(parts) > most && isWhole(i, parts)) {
                    best = parts;
                    most = held(parts);
                }
            }
        }
        if (!best.isEmpty()) {
            settle(i, best);
        }
    }

    private boolean isSign(int i, int j) {
        return matching.isNowBlock(j)
                && matching.nowPrint(j).words() < SHORTER * matching.oldPrint(i).words()
                && candidates.likeness().contained(candidates.nowBag(j), candidates.oldBag(i))
                        >= SIGN;
    }

    /**
     * Returns the free blocks around a place, in the order of the text; headings that are new may
     * stand between.
     */
    private List<Integer> window(int at) {
        int[] texts = matching.nowTexts();
        int from = at;
        while (from > 0 && at - from < REACH && matching.isNowFree(texts[from - 1])) {
            from--;
        }
        List<Integer> window = new ArrayList<>();
        int words = 0;
        for (int k = from; k < texts.length && k - at < REACH; k++) {
            if (!matching.isNowFree(texts[k])) {
                break;
            }
            if (matching.isNowBlock(texts[k])) {
                window.add(texts[k]);
                words += matching.nowPrint(texts[k]).words();
            }
            if (words > LONGEST_RUN && k >= at) {
                break;
            }
        }
        return window;
    }

    private List<SplitPart> parts(int i, List<Integer> window) {
        CommonSubsequence alignment =
                CommonSubsequence.of(
                        matching.oldPrint(i), window.stream().map(matching::nowPrint).toList());
        List<SplitPart> parts = new ArrayList<>();
        for (int k = 0; k < window.size(); k++) {
            int j = window.get(k);
            int held = alignment.held(k);
            boolean piece = held > 0 && held >= PIECE * matching.nowPrint(j).words();
            if ((piece || alignment.run(k) >= RUN) && !isOthers(i, j)) {
                parts.add(new SplitPart(j, held, matching.nowPrint(j).words()));
            }
        }
        return parts;
    }

    /** Tells whether a passage has more of another that is looked for near by. */
    private boolean isOthers(int i, int j) {
        int[] olds = matching.oldTexts();
        double own = candidates.likeness().contained(candidates.nowBag(j), candidates.oldBag(i));
        int end = Math.min(olds.length, oldAt[i] + REACH);
        return Arrays.stream(olds, Math.max(0, oldAt[i] - REACH), end)
                .filter(k -> k != i && matching.isOldFree(k) && matching.isOldBlock(k))
                .mapToObj(candidates::oldBag)
                .anyMatch(bag -> candidates.likeness().contained(candidates.nowBag(j), bag) > own);
    }

    private static int held(List<SplitPart> parts) {
        return parts.stream().mapToInt(SplitPart::held).sum();
    }

    /**
     * Tells whether parts make the whole, and no part does so by itself: of two that are both like
     * it, each holds more than what the other leaves to it.
     */
    private boolean isWhole(int i, List<SplitPart> parts) {
        Fingerprint old = matching.oldPrint(i);
        int held = held(parts);
        int most = 0;
        for (SplitPart part : parts) {
            int alone = CommonSubsequence.of(old, List.of(matching.nowPrint(part.now()))).held(0);
            if (alone > part.held() + SLACK * old.words()) {
                return false;
            }
            most = Math.max(most, alone);
        }
        return parts.size() > 1 && held >= WHOLE * old.words() && held - most >= GAIN * old.words();
    }

    private void settle(int i, List<SplitPart> parts) {
        SplitPart most = SplitPart.most(parts);
        int words = matching.oldPrint(i).words();
        outcome.split(i, parts);
        if (most.isClear(parts, words)) {
            matching.match(i, most.now());
        } else {
            matching.takeOld(i);
            outcome.doubt(i, new MatchProposal(most.now(), (double) most.held() / words));
        }
        parts.forEach(part -> matching.takeNow(part.now()));
    }
}
