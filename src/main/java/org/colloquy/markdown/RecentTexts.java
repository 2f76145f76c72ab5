package org.colloquy.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.colloquy.corpus.InterviewText;

/**
 * Holds the texts that were fetched last, so that pages of one interview need not fetch it each: no
 * more than some, however much memory there is, since all of them take as much as the corpus.
 */
final class RecentTexts {
    private record Held(InterviewText text, long size) {}

    private final long most;
    private final Deque<Held> held = new ArrayDeque<>();
    private long size;

    /**
     * @param most how many characters all of them may have together
     */
    RecentTexts(long most) {
        this.most = most;
    }

    /** Holds a text, and lets go of those that were fetched first where there are too many. */
    synchronized void hold(InterviewText text) {
        Held last = new Held(text, text.passages().mapToLong(p -> p.text().length()).sum());
        held.addLast(last);
        size += last.size();
        while (size > most && held.size() > 1) {
            size -= held.removeFirst().size();
        }
    }
}
