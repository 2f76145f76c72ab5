package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.colloquy.importer.subtitle.Cue.TimeMark;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one caption that have times of their own: at the marks inside it, else one for each
 * speaker in it, who are given their shares of its time.
 */
final class TimedPieces {
    /** The first sign of the scripts of East Asia, which have no blanks between words. */
    private static final char FIRST_UNSPACED = '\u2E80';

    /** Bound on the milliseconds by which a mark may stand before or behind its caption. */
    private static final int ROUNDING = 1_000;

    /**
     * Words up to the next mark.
     *
     * @param from in milliseconds; null if it is not known
     * @param to in milliseconds; null if the source does not say
     * @param exact whether the source says so for just these words
     */
    record TimedPiece(String text, @Nullable Long from, @Nullable Long to, boolean exact) {
        static TimedPiece untimed(String text) {
            return new TimedPiece(text, null, null, false);
        }

        private TimedPiece at(long begins, long ends, boolean alone) {
            return new TimedPiece(text, begins, ends, exact && alone);
        }
    }

    private final List<TimedPiece> pieces = new ArrayList<>();
    private final long latest;
    private long clock;
    private boolean outside;

    private TimedPieces(long from, long latest) {
        this.clock = from;
        this.latest = latest + ROUNDING;
    }

    /**
     * Divides a caption.
     *
     * @param end until when its words are said
     * @param latest until when a mark inside it may be
     */
    static TimedPieces of(List<CueWords> said, long from, long end, long latest) {
        TimedPieces pieces = new TimedPieces(from, latest);
        boolean marked = said.stream().anyMatch(words -> !words.marks().isEmpty());
        if (marked) {
            pieces.clock = Math.max(0, from - ROUNDING);
            said.forEach(words -> pieces.addMarked(words, from));
        } else {
            said.forEach(words -> pieces.add(words.text(), from, null, true));
        }
        pieces.end(Math.max(from, end));
        return pieces;
    }

    /** Tells whether times inside the caption are out of order; these are not used. */
    boolean isOutside() {
        return outside;
    }

    List<TimedPiece> pieces() {
        return pieces;
    }

    private void addMarked(CueWords said, long from) {
        String text = said.text();
        List<TimeMark> marks =
                said.marks().stream().filter(mark -> !isInsideWord(text, mark.at())).toList();
        int first = marks.isEmpty() ? text.length() : Math.min(text.length(), marks.get(0).at());
        add(text.substring(0, first), Math.max(clock, from), null, true);
        for (int i = 0; i < marks.size(); i++) {
            TimeMark mark = marks.get(i);
            int begin = Math.min(text.length(), mark.at());
            int until = i + 1 < marks.size() ? marks.get(i + 1).at() : text.length();
            until = Math.max(begin, Math.min(text.length(), until));
            String words = text.substring(begin, until);
            Long starts = sane(mark.from());
            if (words.isBlank() && starts != null) {
                endLast(starts);
            }
            add(words, starts, sane(mark.to()), true);
        }
    }

    /** Returns a time if it is in order, and goes on from there; else null. */
    private @Nullable Long sane(@Nullable Long at) {
        if (at == null || (at >= clock && at <= latest)) {
            return at;
        }
        outside = true;
        return null;
    }

    private void add(String text, @Nullable Long from, @Nullable Long to, boolean exact) {
        clock = from == null ? clock : Math.max(clock, from);
        if (!text.isBlank()) {
            pieces.add(new TimedPiece(text.strip(), from, to, exact));
        }
    }

    /** Ends the piece before a mark that no words follow. */
    private void endLast(long at) {
        int last = pieces.size() - 1;
        if (last < 0) {
            return;
        }
        TimedPiece piece = pieces.get(last);
        if (piece.from() != null && piece.to() == null) {
            pieces.set(last, new TimedPiece(piece.text(), piece.from(), at, piece.exact()));
        }
    }

    /** Words are the least that a time is kept for; some scripts set none apart. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at < text.length()
                && isLetter(text.charAt(at - 1))
                && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && c < FIRST_UNSPACED;
    }

    /** Gives each piece its end. Those that begin together share the time to the next one. */
    private void end(long end) {
        for (int i = 0; i < pieces.size(); ) {
            Long from = pieces.get(i).from();
            int next = i + 1;
            while (from != null
                    && pieces.get(next - 1).to() == null
                    && next < pieces.size()
                    && from.equals(pieces.get(next).from())) {
                next++;
            }
            if (from != null) {
                share(i, next, from, ending(next, from, end));
            }
            i = next;
        }
    }

    /** Returns when the next piece begins. */
    private long ending(int next, long from, long end) {
        Long to = pieces.get(next - 1).to();
        if (to != null && to >= from) {
            return to;
        }
        for (int i = next; i < pieces.size(); i++) {
            Long begins = pieces.get(i).from();
            if (begins != null) {
                return Math.max(from, begins);
            }
        }
        return Math.max(from, end);
    }

    private void share(int first, int next, long from, long to) {
        long signs = 0;
        for (TimedPiece piece : pieces.subList(first, next)) {
            signs += piece.text().length();
        }
        long before = 0;
        for (int i = first; i < next; i++) {
            long begins = from + (to - from) * before / signs;
            before += pieces.get(i).text().length();
            long ends = from + (to - from) * before / signs;
            pieces.set(i, pieces.get(i).at(begins, ends, next - first == 1));
        }
    }
}
