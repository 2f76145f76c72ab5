package org.colloquy.anchors.match;

import java.util.Arrays;
import java.util.List;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.model.Locator;

/**
 * Which recorded passage is which of those that stand there now, as far as it is known.
 *
 * <p>Turns have no words of their own but their label, which comes back again and again; so the
 * <em>texts</em> of both sides leave them out, and turns follow their words.
 */
final class PassageMatching {
    private static final int NONE = -1;

    private final List<RecordEntry> old;
    private final List<AnchoredPlace> now;
    private final int[] toNow;
    private final int[] toOld;
    private final boolean[] oldTaken;
    private final boolean[] nowTaken;
    private final int[] oldTexts;
    private final int[] nowTexts;
    private final int[] oldWholes;
    private final int[] nowWholes;

    PassageMatching(List<RecordEntry> old, List<AnchoredPlace> now) {
        this.old = old;
        this.now = now;
        toNow = filled(old.size());
        toOld = filled(now.size());
        oldTaken = new boolean[old.size()];
        nowTaken = new boolean[now.size()];
        List<Locator> oldPlaces = old.stream().map(RecordEntry::locator).toList();
        List<Locator> nowPlaces = now.stream().map(AnchoredPlace::place).toList();
        oldTexts = texts(oldPlaces);
        nowTexts = texts(nowPlaces);
        oldWholes = wholes(oldPlaces);
        nowWholes = wholes(nowPlaces);
    }

    private static int[] filled(int size) {
        int[] all = new int[size];
        Arrays.fill(all, NONE);
        return all;
    }

    private static int[] texts(List<Locator> places) {
        int[] all = new int[places.size()];
        int count = 0;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isBlock() || places.get(i).kind() != Locator.PlaceKind.TURN) {
                all[count++] = i;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static int[] wholes(List<Locator> places) {
        int[] all = new int[places.size()];
        int whole = NONE;
        for (int i = 0; i < all.length; i++) {
            whole = places.get(i).isBlock() ? whole : i;
            all[i] = whole;
        }
        return all;
    }

    /** Returns where each passage stands among texts; 0 for those that are none. */
    static int[] positions(int[] texts, int size) {
        int[] at = new int[size];
        for (int k = 0; k < texts.length; k++) {
            at[texts[k]] = k;
        }
        return at;
    }

    RecordEntry old(int i) {
        return old.get(i);
    }

    AnchoredPlace now(int j) {
        return now.get(j);
    }

    int oldCount() {
        return old.size();
    }

    /** Returns the places of the interview as it stands now, in the order of the text. */
    List<AnchoredPlace> nows() {
        return now;
    }

    int nowCount() {
        return now.size();
    }

    Fingerprint oldPrint(int i) {
        Fingerprint fingerprint = old.get(i).fingerprint();
        if (fingerprint == null) {
            throw new IllegalStateException("only lines with words are compared");
        }
        return fingerprint;
    }

    Fingerprint nowPrint(int j) {
        return now.get(j).fingerprint();
    }

    /**
     * Returns the words by which a person says which one is meant: of a turn those of its first
     * block.
     */
    Fingerprint telling(int j) {
        boolean turn = !isNowBlock(j) && now.get(j).place().kind() == Locator.PlaceKind.TURN;
        return turn && j + 1 < now.size() && isNowBlock(j + 1) ? nowPrint(j + 1) : nowPrint(j);
    }

    /** Returns the indices of what has words of its own, in the order of the text. */
    int[] oldTexts() {
        return oldTexts;
    }

    int[] nowTexts() {
        return nowTexts;
    }

    /** Returns the index of the whole in which a passage stands; -1 before the first. */
    int oldWhole(int i) {
        return oldWholes[i];
    }

    int nowWhole(int j) {
        return nowWholes[j];
    }

    boolean isOldBlock(int i) {
        return old.get(i).locator().isBlock();
    }

    boolean isNowBlock(int j) {
        return now.get(j).place().isBlock();
    }

    /** Tells whether both are the same kind of thing: a block, a question, a turn, a section. */
    boolean isSameTier(int i, int j) {
        Locator was = old.get(i).locator();
        Locator is = now.get(j).place();
        return was.isBlock() ? is.isBlock() : !is.isBlock() && was.kind() == is.kind();
    }

    static String tier(Locator place) {
        return place.isBlock() ? "block" : place.kind().name();
    }

    void match(int i, int j) {
        toNow[i] = j;
        toOld[j] = i;
        oldTaken[i] = true;
        nowTaken[j] = true;
    }

    /** Says that a recorded passage is accounted for although no passage bears its anchor. */
    void takeOld(int i) {
        oldTaken[i] = true;
    }

    /** Says that a passage is accounted for although it bears no recorded anchor. */
    void takeNow(int j) {
        nowTaken[j] = true;
    }

    boolean isOldFree(int i) {
        return !oldTaken[i];
    }

    boolean isNowFree(int j) {
        return !nowTaken[j];
    }

    /** Returns where a recorded passage stands now; -1 if it is not known. */
    int toNow(int i) {
        return toNow[i];
    }

    int toOld(int j) {
        return toOld[j];
    }
}
