package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.importer.subtitle.TimedPieces.TimedPiece;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.text.word.WordCounter;
import org.colloquy.times.SpokenWord;

/**
 * Step from pieces, of which some have no time, to words with times: those between two that have
 * one share what lies between. So nothing that the source says is missing when it is compared with
 * the text. What stands before the first time or behind the last has none.
 */
final class UntimedPieces {
    private final WordCounter counter = new WordCounter();
    private final List<SpokenWord> heard = new ArrayList<>();
    private final List<TimedPiece> waiting = new ArrayList<>();

    private UntimedPieces() {}

    static List<SpokenWord> timed(List<TimedPiece> pieces) {
        UntimedPieces untimed = new UntimedPieces();
        pieces.forEach(untimed::add);
        return untimed.heard;
    }

    private void add(TimedPiece piece) {
        Long from = piece.from();
        Long to = piece.to();
        if (from == null || to == null) {
            waiting.add(piece);
            return;
        }
        if (!heard.isEmpty()) {
            fill(heard.get(heard.size() - 1).to(), from);
        }
        waiting.clear();
        heard.add(new SpokenWord(piece.text(), from, Math.max(from, to), precision(piece)));
    }

    private void fill(long last, long next) {
        long signs = waiting.stream().mapToLong(piece -> piece.text().length()).sum();
        long from = Math.min(last, next);
        long before = 0;
        for (TimedPiece piece : waiting) {
            long begins = from + (next - from) * before / signs;
            before += piece.text().length();
            long ends = from + (next - from) * before / signs;
            heard.add(new SpokenWord(piece.text(), begins, ends, TimePrecision.ESTIMATED));
        }
    }

    private TimePrecision precision(TimedPiece piece) {
        if (!piece.exact()) {
            return TimePrecision.ESTIMATED;
        }
        return counter.count(piece.text()) <= 1 ? TimePrecision.WORD : TimePrecision.CUE;
    }
}
