package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colloquy.anchors.match.MatchOutcome.MatchProposal;
import org.colloquy.model.Locator;

/**
 * Knows turns again once their blocks are. The label of a turn says little, so it is told by its
 * words alone: it is where most of them are.
 */
final class TurnMatcher {
    /** Mark of a whole that has words of several turns. */
    private static final int SHARED = -1;

    private final PassageMatching matching;
    private final MatchOutcome outcome;
    private final Map<Integer, Map<Integer, SplitPart>> holders = new HashMap<>();
    private final StableOrder order;

    TurnMatcher(PassageMatching matching, MatchOutcome outcome) {
        this.matching = matching;
        this.outcome = outcome;
        this.order = StableOrder.of(matching, matching.oldTexts(), matching.nowTexts());
    }

    void find() {
        Map<Integer, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < matching.oldCount(); i++) {
            if (matching.isOldBlock(i)) {
                blocks.computeIfAbsent(matching.oldWhole(i), k -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> turns =
                IntStream.range(0, matching.oldCount()).filter(this::isTurn).boxed().toList();
        findHolders(turns, blocks);
        turns.forEach(i -> takeMost(i, blocks.getOrDefault(i, List.of())));
        turns.stream()
                .filter(matching::isOldFree)
                .forEach(i -> takeInPlace(i, blocks.getOrDefault(i, List.of())));
        turns.stream()
                .filter(matching::isOldFree)
                .forEach(i -> takeMoved(i, blocks.getOrDefault(i, List.of())));
        turns.stream()
                .filter(matching::isOldFree)
                .forEach(i -> settle(i, blocks.getOrDefault(i, List.of())));
    }

    private boolean isTurn(int i) {
        return !matching.isOldBlock(i)
                && matching.old(i).locator().kind() == Locator.PlaceKind.TURN
                && matching.isOldFree(i);
    }

    /**
     * Counts for each turn how many of its words, as far as they have stayed in order, stand where.
     */
    private void findHolders(List<Integer> turns, Map<Integer, List<Integer>> blocks) {
        Map<Integer, Integer> owners = new HashMap<>();
        for (int i : turns) {
            Map<Integer, SplitPart> words = new TreeMap<>();
            for (int block : blocks.getOrDefault(i, List.of())) {
                parts(block).forEach(part -> words.merge(part.now(), part, SplitPart::with));
            }
            words.keySet().forEach(whole -> owners.merge(whole, i, (a, b) -> SHARED));
            holders.put(i, words);
        }
        holders.values()
                .forEach(words -> words.keySet().removeIf(whole -> isShared(whole, owners)));
    }

    private boolean isShared(int whole, Map<Integer, Integer> owners) {
        return whole < 0 || owners.getOrDefault(whole, SHARED) == SHARED;
    }

    /** Returns in which wholes the words of a block stand, and how many in each. */
    private List<SplitPart> parts(int block) {
        int at = matching.toNow(block);
        if (outcome.isSplit(block) && (at < 0 || order.isInPlace(block))) {
            return outcome.parts(block).stream()
                    .map(
                            part ->
                                    new SplitPart(
                                            matching.nowWhole(part.now()),
                                            part.held(),
                                            part.words()))
                    .toList();
        }
        int words = matching.oldPrint(block).words();
        return at >= 0 && order.isInPlace(block)
                ? List.of(new SplitPart(matching.nowWhole(at), words, words))
                : List.of();
    }

    /**
     * Gives a turn to the one in which most of its words stand, among those that have words of no
     * other turn; of equals to the first. If that holds too few of several, it is doubtful.
     */
    private void takeMost(int i, List<Integer> blocks) {
        List<SplitPart> parts =
                holders.getOrDefault(i, Map.of()).values().stream()
                        .filter(part -> isFree(i, part.now()))
                        .toList();
        if (parts.isEmpty()) {
            return;
        }
        SplitPart most = SplitPart.most(parts);
        int all = blocks.stream().mapToInt(block -> matching.oldPrint(block).words()).sum();
        if (parts.size() == 1 || most.isClear(parts, all)) {
            matching.match(i, most.now());
        } else {
            matching.takeOld(i);
            outcome.doubt(i, new MatchProposal(most.now(), (double) most.held() / all));
        }
    }

    /** Gives a turn to the one in which the first of its words stand that have not moved. */
    private boolean takeInPlace(int i, List<Integer> blocks) {
        return blocks.stream()
                .filter(order::isInPlace)
                .mapToInt(block -> matching.nowWhole(matching.toNow(block)))
                .anyMatch(whole -> take(i, whole));
    }

    /** A turn whose words have moved went with them only if all of them stand together. */
    private boolean takeMoved(int i, List<Integer> blocks) {
        List<Integer> wholes =
                blocks.stream()
                        .map(matching::toNow)
                        .map(j -> j < 0 ? -1 : matching.nowWhole(j))
                        .distinct()
                        .toList();
        return wholes.size() == 1 && take(i, wholes.get(0));
    }

    private boolean take(int i, int whole) {
        boolean free = isFree(i, whole);
        if (free) {
            matching.match(i, whole);
        }
        return free;
    }

    private boolean isFree(int i, int whole) {
        return whole >= 0 && matching.isNowFree(whole) && matching.isSameTier(i, whole);
    }

    private void settle(int i, List<Integer> blocks) {
        // While some of its words are not found, nobody knows where the turn itself went.
        boolean all = blocks.stream().allMatch(block -> heirOf(block) >= 0);
        for (int block : all ? blocks : List.<Integer>of()) {
            if (take(i, matching.nowWhole(heirOf(block)))) {
                return;
            }
        }
        for (int block : all ? blocks : List.<Integer>of()) {
            int whole = matching.nowWhole(heirOf(block));
            if (whole >= 0 && matching.toOld(whole) >= 0 && matching.isSameTier(i, whole)) {
                outcome.merged(matching, i, matching.toOld(whole));
                return;
            }
        }
        for (int block : blocks) {
            MatchProposal proposal = outcome.doubt(block);
            int whole = proposal == null ? -1 : matching.nowWhole(proposal.now());
            if (proposal != null && whole >= 0 && matching.isNowFree(whole)) {
                outcome.doubt(i, new MatchProposal(whole, proposal.likelihood()));
            }
        }
        if (blocks.isEmpty()) {
            standAlone(i);
        }
    }

    /**
     * Returns the passage that has the words of a block now, by themselves or merged into others.
     */
    private int heirOf(int block) {
        int heir = outcome.heir(block).orElse(block);
        return matching.toNow(heir);
    }

    /** A label without words is known by the turn before it. */
    private void standAlone(int i) {
        for (int j = 0; j < matching.nowCount(); j++) {
            boolean same =
                    matching.isNowFree(j)
                            && matching.isSameTier(i, j)
                            && matching.nowPrint(j).digest().equals(matching.oldPrint(i).digest());
            int before = i == 0 || j == 0 ? -2 : matching.toNow(i - 1);
            if (same && (before == j - 1 || (i == 0 && j == 0))) {
                matching.match(i, j);
                return;
            }
        }
    }
}
