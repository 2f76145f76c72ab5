package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.model.Locator;

/**
 * Matches passages of the same words: first by the exact words, then without capitals and stops.
 *
 * <ol>
 *   <li>Words that stand once on either side, at least four of them (in a question, two; in the
 *       heading of a section, one), are the same passage wherever they stand (as in patience diff,
 *       and in Heckel, <i>Communications of the ACM</i> 21, 1978).
 *   <li>Words that stand several times are matched in order within a gap of the backbone that has
 *       as many of them on either side.
 *   <li>What stands next to a matched passage on both sides is matched with it, if as many of the
 *       same words follow one another there: so a short answer is known by its place only.
 * </ol>
 */
final class SameWordsMatcher {
    private static final int ROUNDS = 40;
    private static final int QUESTION = 2;

    private final PassageMatching matching;
    private final String[] oldKeys;
    private final String[] nowKeys;
    private StableOrder order;
    private boolean changed;

    private SameWordsMatcher(PassageMatching matching, Function<Fingerprint, String> words) {
        this.matching = matching;
        this.order = StableOrder.of(matching, new int[0], new int[0]);
        oldKeys = new String[matching.oldCount()];
        nowKeys = new String[matching.nowCount()];
        for (int i : matching.oldTexts()) {
            oldKeys[i] =
                    PassageMatching.tier(matching.old(i).locator())
                            + words.apply(matching.oldPrint(i));
        }
        for (int j : matching.nowTexts()) {
            nowKeys[j] =
                    PassageMatching.tier(matching.now(j).place())
                            + words.apply(matching.nowPrint(j));
        }
    }

    static void match(PassageMatching matching) {
        new SameWordsMatcher(matching, Fingerprint::digest).run();
        new SameWordsMatcher(matching, Fingerprint::normal).run();
    }

    private void run() {
        unique();
        int round = 0;
        do {
            changed = false;
            order = StableOrder.of(matching, matching.oldTexts(), matching.nowTexts());
            inGaps();
            besideOthers(1);
            besideOthers(-1);
        } while (changed && ++round < ROUNDS);
    }

    private void match(int i, int j) {
        matching.match(i, j);
        changed = true;
    }

    private void unique() {
        Map<String, List<Integer>> olds = new HashMap<>();
        Map<String, List<Integer>> nows = new HashMap<>();
        collect(olds, nows);
        olds.forEach(
                (key, there) -> {
                    List<Integer> here = nows.getOrDefault(key, List.of());
                    boolean one = there.size() == 1 && here.size() == 1;
                    if (one && isTelling(there.get(0))) {
                        match(there.get(0), here.get(0));
                    }
                });
    }

    /** A heading names what stands below it, and so says more than a paragraph of as many words. */
    private boolean isTelling(int i) {
        Fingerprint fingerprint = matching.oldPrint(i);
        boolean section = matching.old(i).locator().kind() == Locator.PlaceKind.SECTION;
        return fingerprint.isTelling()
                || (!matching.isOldBlock(i) && (section || fingerprint.words() >= QUESTION));
    }

    private void collect(Map<String, List<Integer>> olds, Map<String, List<Integer>> nows) {
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i)) {
                olds.computeIfAbsent(oldKeys[i], k -> new ArrayList<>()).add(i);
            }
        }
        for (int j : matching.nowTexts()) {
            if (matching.isNowFree(j)) {
                nows.computeIfAbsent(nowKeys[j], k -> new ArrayList<>()).add(j);
            }
        }
    }

    private void inGaps() {
        Map<String, List<Integer>> olds = new HashMap<>();
        Map<String, List<Integer>> nows = new HashMap<>();
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i) && matching.oldPrint(i).isTelling()) {
                String key = order.oldGap(i) + oldKeys[i];
                olds.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        for (int j : matching.nowTexts()) {
            if (matching.isNowFree(j)) {
                String key = order.nowGap(j) + nowKeys[j];
                nows.computeIfAbsent(key, k -> new ArrayList<>()).add(j);
            }
        }
        olds.forEach(
                (key, there) -> {
                    List<Integer> here = nows.getOrDefault(key, List.of());
                    if (here.size() == there.size()) {
                        for (int k = 0; k < here.size(); k++) {
                            match(there.get(k), here.get(k));
                        }
                    }
                });
    }

    /**
     * Matches passages of the same words beside those that are matched already.
     *
     * @param step 1 to look at what follows a matched passage, -1 at what stands before it
     */
    private void besideOthers(int step) {
        int[] olds = matching.oldTexts();
        int[] nows = matching.nowTexts();
        int[] nowAt = new int[matching.nowCount()];
        for (int k = 0; k < nows.length; k++) {
            nowAt[nows[k]] = k;
        }
        int first = step > 0 ? 0 : olds.length - 1;
        for (int k = first; k >= 0 && k < olds.length; k += step) {
            int before = k - step;
            boolean atEdge = before < 0 || before >= olds.length;
            if (!atEdge && hasLeftItsWhole(olds[before])) {
                continue;
            }
            int beside = atEdge ? -1 : matching.toNow(olds[before]);
            if (matching.isOldFree(olds[k]) && (atEdge || beside >= 0)) {
                int edge = step > 0 ? 0 : nows.length - 1;
                int there = atEdge ? edge : nowAt[beside] + step;
                int same = run(olds, oldKeys, k, step, true);
                if (same > 0
                        && there >= 0
                        && there < nows.length
                        && nowKeys[nows[there]].equals(oldKeys[olds[k]])
                        && run(nows, nowKeys, there, step, false) == same) {
                    match(olds[k], nows[there]);
                }
            }
        }
    }

    /**
     * Tells whether a passage stands elsewhere while the question or section around it has stayed.
     */
    private boolean hasLeftItsWhole(int i) {
        int whole = matching.oldWhole(i);
        int at = matching.toNow(i);
        int wholeAt = whole < 0 ? -1 : matching.toNow(whole);
        return matching.isOldBlock(i)
                && at >= 0
                && wholeAt >= 0
                && matching.nowWhole(at) != wholeAt;
    }

    /**
     * Counts the free passages of the same words that follow one another. What has moved away, or
     * here, does not part them.
     */
    private int run(int[] texts, String[] keys, int from, int step, boolean old) {
        int length = 0;
        for (int k = from; k >= 0 && k < texts.length; k += step) {
            if (hasMoved(texts[k], old)) {
                continue;
            }
            boolean free = old ? matching.isOldFree(texts[k]) : matching.isNowFree(texts[k]);
            if (!free || !keys[texts[k]].equals(keys[texts[from]])) {
                break;
            }
            length++;
        }
        return length;
    }

    private boolean hasMoved(int at, boolean old) {
        int i = old ? at : matching.toOld(at);
        return i >= 0 && matching.toNow(i) >= 0 && !order.isInPlace(i);
    }
}
