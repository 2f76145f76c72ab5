package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.colloquy.quotation.match.QuotedRow.RowPart;
import org.colloquy.quotation.words.WordRow;
import org.jspecify.annotations.Nullable;

/** Search for rows of words that together are a whole quotation, each from where it stands. */
final class PieceSearch {
    private final WordRow quoted;

    /**
     * Piece of a quotation.
     *
     * @param of its place in the quotation
     * @param in what somebody says
     * @param place its place there
     */
    record QuotedPiece(RowPart of, TextStretch in, RowPart place) {}

    PieceSearch(WordRow quoted) {
        this.quoted = quoted;
    }

    /**
     * Returns the longest row of words of a quotation, from a place on, that stands in a text; the
     * first of equals. Null if not even its first word does.
     *
     * @param to the place behind the last word that may be in it
     */
    @Nullable QuotedPiece longest(int from, int to, Collection<TextStretch> texts) {
        QuotedPiece best = null;
        for (TextStretch text : texts) {
            WordRow row = text.row();
            for (int at = 0; at < row.size(); at++) {
                int length = common(from, to, row, at);
                if (length > 0 && (best == null || length > size(best))) {
                    best =
                            new QuotedPiece(
                                    new RowPart(from, from + length),
                                    text,
                                    new RowPart(at, at + length));
                }
            }
        }
        return best;
    }

    private static int size(QuotedPiece piece) {
        return piece.of().to() - piece.of().from();
    }

    private int common(int from, int to, WordRow row, int at) {
        int length = 0;
        while (from + length < to
                && at + length < row.size()
                && RowSearch.isSame(quoted.word(from + length), row.word(at + length))) {
            length++;
        }
        return length;
    }

    /** Returns the place of the first word from a place on; {@code to} if there is none. */
    int nextWord(int from, int to) {
        int at = from;
        while (at < to && !quoted.word(at).isSpoken()) {
            at++;
        }
        return at;
    }

    /** Returns rows of words that together are all words of a part; empty if they are not there. */
    List<QuotedPiece> cover(RowPart part, PieceSource source) {
        List<QuotedPiece> pieces = new ArrayList<>();
        int at = nextWord(part.from(), part.to());
        while (at < part.to()) {
            QuotedPiece piece = source.longest(this, at, part.to());
            if (piece == null) {
                return List.of();
            }
            pieces.add(piece);
            at = nextWord(piece.of().to(), part.to());
        }
        return pieces;
    }

    /** Source of rows of words, which knows where to look and which of them say enough. */
    interface PieceSource {
        /** Returns the longest row that says enough; null if there is none. */
        @Nullable QuotedPiece longest(PieceSearch search, int from, int to);
    }
}
