package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.anchors.match.words.Similarity;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.AnchorState;

/**
 * Knows recorded passages again in a text that was edited since.
 *
 * <p><b>Aim.</b> An anchor never comes to stand for other words than it was made for. To find a
 * passage again is good; to take another for it is the one thing that must not happen. So there is
 * a third answer beside "this one" and "none": "perhaps this one; a person has to say".
 *
 * <p><b>Rules.</b>
 *
 * <ol>
 *   <li>What a person has decided counts before all else ({@link AnchorState.Decided}).
 *   <li>The same words are the same passage ({@link SameWordsMatcher}): exact, then without
 *       capitals and stops; wherever they stand if they stand once and are at least four, else by
 *       their place.
 *   <li>One whose words are those of several near one another was split, and is where most of them
 *       are ({@link SplitFinder}); one that has the words of several in a row was made of them
 *       ({@link MergeFinder}).
 *   <li>The rest is compared by words and pairs of words ({@link Similarity}) with few candidates
 *       each ({@link CandidateFinder}), helped by the neighbours ({@link MatchSurroundings}),
 *       assigned over the whole at once ({@link HungarianAlgorithm}) and verified one by one
 *       ({@link MatchDecision}).
 *   <li>Questions and sections come next: what stands below them helps ({@link HeadingMatcher}).
 *   <li>What has other words, or those of another language, but stands between the same neighbours,
 *       is proposed ({@link PlaceMatcher}).
 *   <li>Turns come last: they are where most of their words are ({@link TurnMatcher}).
 * </ol>
 *
 * <p><b>The hard case</b> is the look-alike: of two passages that differ in a word, which is the
 * one that was edited? If one still has the recorded words, it is that one, by rule 2, whichever
 * stands first. If neither has, both are about as like, and the margin that is asked of a certain
 * pair lets none win. Short answers are the same case all the time: forty passages say "Yes." Their
 * words say nothing, so only a matched neighbour lets one be known, and where there are more of
 * them in a row than before, none is. What cannot be told from an edit at all is a passage that is
 * taken out while one very like it is put in its place.
 *
 * <p><b>Rejected.</b> A line diff of the source: it knows no moves, and takes whatever stands
 * between two equal lines for an edit. The nearest in edit distance, one by one: the first to come
 * takes what belongs to another. Ids written into the Markdown: they burden whoever edits, are
 * copied with the paragraph, and get lost in a merge without a sign. The whole text in the record:
 * it would double the corpus, and keep what was withdrawn.
 *
 * <p><b>Bounds.</b> Rule 2 takes time in proportion to the length, times its logarithm. Only what
 * it leaves goes further, with at most a few candidates each, and the assignment, which takes the
 * cube, is given parts of bounded size.
 */
final class PassageRecognizer {
    private PassageRecognizer() {}

    static AnchorComparison compare(AnchorRecord record, List<AnchoredPlace> units) {
        PassageMatching matching = new PassageMatching(record.borne(), units);
        MatchOutcome outcome = new MatchOutcome();
        decided(matching);
        SameWordsMatcher.match(matching);
        CandidateFinder candidates = new CandidateFinder(matching);
        new SplitFinder(matching, candidates, outcome).find();
        new MergeFinder(matching, candidates, outcome).find();
        candidates.renew();
        new MatchDecision(matching, outcome, blocks(matching, candidates)).decide();
        candidates.renew();
        new HeadingMatcher(matching, candidates, outcome).find();
        candidates.renew();
        new PlaceMatcher(matching, candidates, outcome).find();
        new TurnMatcher(matching, outcome).find();
        return new AnchorComparison(record, matching, outcome);
    }

    private static void decided(PassageMatching matching) {
        for (int i = 0; i < matching.oldCount(); i++) {
            if (matching.old(i).state() instanceof AnchorState.Decided decided) {
                List<Integer> there = new ArrayList<>();
                for (int j = 0; j < matching.nowCount(); j++) {
                    if (matching.isSameTier(i, j)
                            && matching.telling(j).digest().equals(decided.digest())) {
                        there.add(j);
                    }
                }
                if (there.size() == 1 && matching.isNowFree(there.get(0))) {
                    matching.match(i, there.get(0));
                }
            }
        }
    }

    private static List<MatchCandidate> blocks(
            PassageMatching matching, CandidateFinder candidates) {
        List<MatchCandidate> edges = new ArrayList<>();
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i) && matching.isOldBlock(i)) {
                edges.addAll(candidates.edges(i));
            }
        }
        return edges;
    }
}
