package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quotation.match.InterviewTexts.ShelvedText;
import org.colloquy.quotation.match.PieceSearch.QuotedPiece;
import org.colloquy.quotation.match.QuotedRow.RowPart;
import org.colloquy.quotation.match.WordAlignment.AlignedRows;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordRow;
import org.colloquy.search.result.EntryFinder;
import org.jspecify.annotations.Nullable;

/**
 * Search for what is like a quotation whose words nobody said in a row: one place that has most of
 * them, or several that together have all.
 *
 * <p>What it finds has to be no accident: the words that agree must tell more, by how rare each is,
 * than it takes to name every place of the corpus twice.
 */
final class AlikeSearch {
    /** Least part of the words of a quotation that must have been said. */
    private static final double LEAST_KEPT = 2.0 / 3;

    /** Number of words under which nothing is said of a quotation that is not word for word. */
    private static final double MIN_WORDS = 4;

    /** Number of words that may be missing without a sign, before it is no more one place. */
    private static final double MISSING = 12;

    private static final long MOST_CELLS = 6_000_000;

    /** Number of words of the longest quotation of which more is said than whether it is exact. */
    private static final double MAX_WORDS = 3_000;

    private final EntryFinder finder;
    private final TextShelf shelf;
    private final QuotedRow quoted;

    AlikeSearch(EntryFinder finder, TextShelf shelf, QuotedRow quoted) {
        this.finder = finder;
        this.shelf = shelf;
        this.quoted = quoted;
    }

    /** A place that has most of the words. */
    private record AlignedPlace(TextStretch in, AlignedRows aligned) {}

    /**
     * Finds what is like the quotation.
     *
     * @param near the texts that have most rows of its words
     */
    Optional<FoundWords> find(List<ShelvedText> near) {
        WordRow row = quoted.row();
        if (row.spoken() < MIN_WORDS || row.spoken() > MAX_WORDS) {
            return Optional.empty();
        }
        Map<ShelvedText, TextStretch> stretches = new LinkedHashMap<>();
        near.forEach(one -> stretches.put(one, TextStretch.around(one)));
        shelf.texts(finder.alike(row.sought(0, row.size()), TextShelf.CANDIDATES))
                .forEach(one -> stretches.computeIfAbsent(one, TextStretch::around));
        AlignedPlace best = best(stretches.values());
        List<FoundPlace> pieces = pieces(stretches.values());
        boolean isWhole = best != null && (best.aligned().changed() <= MISSING || pieces.isEmpty());
        if (!pieces.isEmpty() && !(isWhole && isInOrder(pieces))) {
            return Optional.of(new FoundWords.InPieces(pieces));
        }
        return best == null ? Optional.empty() : Optional.of(changes(best));
    }

    private FoundWords changes(AlignedPlace place) {
        double most = finder.bitsOfPlace();
        ShownDifference shown =
                ShownDifference.of(
                        quoted,
                        place.in().row(),
                        place.aligned().from(),
                        place.aligned().to(),
                        word -> Math.min(1, finder.bits(word.form()) / most));
        return new FoundWords.WithChanges(
                new FoundPlace(place.in(), shown.from(), shown.to()), shown.parts());
    }

    /** Says whether pieces stand in one text, in the order of the quotation. */
    private static boolean isInOrder(List<FoundPlace> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            FoundPlace before = pieces.get(i - 1);
            FoundPlace here = pieces.get(i);
            if (!here.in().equals(before.in())
                    || here.from() < before.to()
                    || here.in().hasBarrier(before.to(), here.from())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable AlignedPlace best(Collection<TextStretch> stretches) {
        AlignedPlace best = null;
        for (TextStretch stretch : stretches) {
            RowPart window = window(stretch.row());
            if ((long) quoted.row().size() * (window.to() - window.from()) > 4 * MOST_CELLS) {
                continue;
            }
            AlignedRows aligned =
                    WordAlignment.of(quoted, stretch.row(), window.from(), window.to());
            boolean isBetter =
                    best == null
                            || aligned.changed() - aligned.kept()
                                    < best.aligned().changed() - best.aligned().kept();
            if (isBetter && isTelling(aligned)) {
                best = new AlignedPlace(stretch, aligned);
            }
        }
        return best;
    }

    private boolean isTelling(AlignedRows aligned) {
        double all = aligned.kept() + aligned.changed();
        return aligned.kept() >= MIN_WORDS
                && aligned.kept() >= LEAST_KEPT * all
                && bits(aligned.common()) >= 2 * finder.bitsOfPlace();
    }

    private double bits(List<ComparedWord> words) {
        return words.stream()
                .filter(ComparedWord::isSpoken)
                .mapToDouble(word -> finder.bits(word.form()))
                .sum();
    }

    /** Returns the part of a long text in which most words of the quotation stand. */
    private RowPart window(WordRow text) {
        int size = quoted.row().size();
        if ((long) size * text.size() <= MOST_CELLS) {
            return new RowPart(0, text.size());
        }
        int width = (int) Math.max(2L * size, MOST_CELLS / size);
        Set<String> forms = new HashSet<>();
        quoted.row().words().stream()
                .filter(ComparedWord::isSpoken)
                .forEach(w -> forms.add(w.form()));
        int inside = 0;
        int most = -1;
        int start = 0;
        for (int i = 0; i < text.size(); i++) {
            inside += forms.contains(text.word(i).form()) ? 1 : 0;
            if (i >= width) {
                inside -= forms.contains(text.word(i - width).form()) ? 1 : 0;
            }
            if (inside > most) {
                most = inside;
                start = Math.max(0, i - width + 1);
            }
        }
        return new RowPart(start, Math.min(text.size(), start + width));
    }

    /** Returns the places of rows that together are the quotation; empty if they are not there. */
    private List<FoundPlace> pieces(Collection<TextStretch> stretches) {
        PieceSearch search = new PieceSearch(quoted.row());
        List<FoundPlace> places = new ArrayList<>();
        for (RowPart part : quoted.parts()) {
            List<QuotedPiece> pieces =
                    search.cover(part, (of, from, to) -> piece(of, from, to, stretches));
            if (pieces.isEmpty()) {
                return List.of();
            }
            for (QuotedPiece piece : pieces) {
                places.add(new FoundPlace(piece.in(), piece.place().from(), piece.place().to()));
            }
        }
        return places.size() > 1 ? places : List.of();
    }

    private @Nullable QuotedPiece piece(
            PieceSearch of, int from, int to, Collection<TextStretch> stretches) {
        QuotedPiece known = of.longest(from, to, stretches);
        if (known != null && isTelling(known)) {
            return known;
        }
        String next = quoted.soughtRow(from, to);
        List<TextStretch> others =
                shelf.texts(finder.rows(List.of(next), TextShelf.CANDIDATES)).stream()
                        .map(TextStretch::around)
                        .toList();
        QuotedPiece other = of.longest(from, to, others);
        return other != null && isTelling(other) ? other : null;
    }

    private boolean isTelling(QuotedPiece piece) {
        WordRow row = piece.in().row();
        List<ComparedWord> words = row.words().subList(piece.place().from(), piece.place().to());
        return row.spoken(piece.place().from(), piece.place().to()) >= MIN_WORDS
                && bits(words) >= finder.bitsOfPlace() * 3 / 2;
    }
}
