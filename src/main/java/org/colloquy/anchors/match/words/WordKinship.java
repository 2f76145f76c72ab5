package org.colloquy.anchors.match.words;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.anchors.match.words.Similarity.Bag;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.text.word.WordTrace;

/**
 * Tells from what two passages have in common whether one may be the other after an edit. The
 * commonest words of an interview are those of its language. A translation keeps names, and has
 * none of these; a passage about something else has these, and none of the others.
 */
public final class WordKinship {
    /** Share of all words of an interview that its commonest words make up. */
    private static final double COMMONEST = 0.4;

    /** Least times that a word is there to be common. */
    private static final int COMMON = 3;

    /** Number of common words from which a share of them says something. */
    private static final int TELLING = 2;

    private static final double LEAST_COMMON = 0.34;
    private static final double LEAST_RARE = 0.2;
    private static final double HALF = 0.5;
    private static final double MAX_SHARE_OF_OTHERS = 0.6;

    /** Number of letters of which one may be another. */
    private static final int LETTERS_OF_A_SLIP = 5;

    private final BitSet common = new BitSet(WordTrace.CODES);

    /**
     * Creates a kinship of words.
     *
     * @param passages the recorded ones, by which common words are told
     */
    public WordKinship(List<Fingerprint> passages) {
        int[] times = new int[WordTrace.CODES];
        int all = 0;
        for (Fingerprint fingerprint : passages) {
            for (int word : WordTrace.codes(fingerprint.trace())) {
                times[word]++;
                all++;
            }
        }
        int covered = 0;
        for (int word : mostFirst(times)) {
            if (covered >= COMMONEST * all || times[word] < COMMON) {
                break;
            }
            common.set(word);
            covered += times[word];
        }
    }

    private static int[] mostFirst(int[] times) {
        return IntStream.range(0, times.length)
                .filter(word -> times[word] > 0)
                .boxed()
                .sorted((a, b) -> Integer.compare(times[b], times[a]))
                .mapToInt(word -> word)
                .toArray();
    }

    /**
     * Tells whether two short texts differ in so few letters that these may be slips of the pen.
     */
    public static boolean isSlip(Fingerprint old, Fingerprint now) {
        String one = old.normal();
        String two = now.normal();
        int most = Math.max(1, Math.max(one.length(), two.length()) / LETTERS_OF_A_SLIP);
        return old.isWhole()
                && now.isWhole()
                && Math.abs(one.length() - two.length()) <= most
                && EditDistance.of(one, two) <= most;
    }

    /** Tells whether one may be the other by the words that they share. */
    public boolean isKin(Bag old, Bag now) {
        int commons = 0;
        int sharedCommons = 0;
        int shared = 0;
        int j = 0;
        for (int i = 0; i < old.words(); i++) {
            int word = old.word(i);
            while (j < now.words() && now.word(j) < word) {
                j++;
            }
            boolean both = j < now.words() && now.word(j) == word;
            j += both ? 1 : 0;
            shared += both ? 1 : 0;
            if (common.get(word)) {
                commons++;
                sharedCommons += both ? 1 : 0;
            }
        }
        int rares = old.words() - commons;
        double share = (double) shared / Math.max(1, old.words());
        boolean otherLanguage =
                share < HALF && commons >= TELLING && sharedCommons < LEAST_COMMON * (commons - 1);
        boolean otherWords =
                share < MAX_SHARE_OF_OTHERS && shared - sharedCommons < LEAST_RARE * rares;
        return !otherLanguage && !otherWords;
    }
}
