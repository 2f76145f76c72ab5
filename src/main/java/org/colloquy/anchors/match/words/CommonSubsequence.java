package org.colloquy.anchors.match.words;

import java.util.Arrays;
import java.util.List;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.text.word.WordTrace;

/**
 * Longest run of words, with gaps, that a recorded passage and several others have in common in the
 * same order (Wagner and Fischer, <i>Journal of the ACM</i> 21, 1974). It says how many words of
 * the passage each of the others holds, and counts none of them twice.
 */
public final class CommonSubsequence {
    private final int[] held;
    private final int[] runs;

    private CommonSubsequence(int others) {
        held = new int[others];
        runs = new int[others];
    }

    /** Returns how many words of the passage one of the others holds. */
    public int held(int other) {
        return held[other];
    }

    /** Returns how many of them follow one another, at most, in both. */
    public int run(int other) {
        return runs[other];
    }

    /**
     * Aligns the words of a passage with those of others.
     *
     * @param others in the order of the text
     */
    public static CommonSubsequence of(Fingerprint passage, List<Fingerprint> others) {
        CommonSubsequence made = new CommonSubsequence(others.size());
        made.align(passage, others);
        return made;
    }

    private void align(Fingerprint passage, List<Fingerprint> others) {
        int[] old = WordTrace.codes(passage.trace());
        int[] now =
                others.stream()
                        .flatMapToInt(
                                fingerprint -> Arrays.stream(WordTrace.codes(fingerprint.trace())))
                        .toArray();
        int[] owner = owners(others, now.length);
        short[][] length = lengths(old, now);
        int last = -1;
        int lastOld = -1;
        int run = 0;
        for (int i = 0, j = 0; i < old.length && j < now.length; ) {
            if (old[i] == now[j] && length[i][j] == length[i + 1][j + 1] + 1) {
                int other = owner[j];
                boolean next = i > 0 && j > 0 && last == j - 1 && lastOld == i - 1;
                run = next && owner[last] == other ? run + 1 : 1;
                runs[other] = Math.max(runs[other], run);
                held[other]++;
                last = j;
                lastOld = i;
                i++;
                j++;
            } else if (length[i + 1][j] > length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        if (last >= 0) {
            addUntraced(passage.words() - old.length, others, owner, last);
        }
    }

    private static int[] owners(List<Fingerprint> others, int words) {
        int[] owner = new int[words];
        int at = 0;
        for (int k = 0; k < others.size(); k++) {
            int end = at + others.get(k).trace().length() / 2;
            Arrays.fill(owner, at, end, k);
            at = end;
        }
        return owner;
    }

    /** Returns the length of the longest common run of what follows any two words. */
    private static short[][] lengths(int[] old, int[] now) {
        short[][] length = new short[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                length[i][j] =
                        old[i] == now[j]
                                ? (short) (length[i + 1][j + 1] + 1)
                                : (short) Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    /** The words behind those that a trace follows are taken to go on where it ended. */
    private void addUntraced(int untraced, List<Fingerprint> others, int[] owner, int last) {
        int left = untraced;
        for (int k = owner[last]; k < held.length && left > 0; k++) {
            int passed = 0;
            for (int at = last; at >= 0 && owner[at] == k; at--) {
                passed++;
            }
            int more = Math.min(left, others.get(k).words() - passed);
            held[k] += more;
            left -= more;
        }
    }
}
