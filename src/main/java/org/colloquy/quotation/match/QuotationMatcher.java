package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.quotation.match.InterviewTexts.ShelvedText;
import org.colloquy.quotation.match.PieceSearch.QuotedPiece;
import org.colloquy.quotation.match.QuotedRow.RowPart;
import org.colloquy.quotation.match.WordAlignment.AlignedRows;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordRow;
import org.colloquy.search.result.EntryFinder;
import org.colloquy.search.result.EntryFinder.FoundEntry;
import org.jspecify.annotations.Nullable;

/**
 * Matcher that finds where the words of quotations stand. It keeps what it has looked at, for one
 * draft and one thread.
 *
 * <p>The index proposes passages; they are then compared word by word. What is said of a quotation
 * that is not word for word has to be no accident: the words that agree must tell more, by how rare
 * each is, than it takes to name every place of the corpus twice.
 */
public final class QuotationMatcher {
    private static final int CANDIDATES = 12;
    private static final int SAME_WORDS = 64;
    private static final int ROW = 6;
    private static final int ROWS = 8;

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
    private final EarlierTexts earlier;

    /** Creates a matcher that asks the finder of an edition for places. */
    public QuotationMatcher(EntryFinder finder) {
        this.finder = finder;
        this.shelf = new TextShelf(finder.corpus());
        this.earlier = new EarlierTexts(finder.corpus());
    }

    /** Returns the corpus of the edition. */
    public Corpus corpus() {
        return finder.corpus();
    }

    /** Outcome of the search for a quotation. */
    public sealed interface FoundWords {
        /** All its words, in a row. */
        record InRow(List<FoundPlace> places) implements FoundWords {}

        /** All its words, but for what it says is left out. */
        record WithGaps(List<FoundPlace> places, List<DifferencePart> difference)
                implements FoundWords {}

        /** Most of its words. */
        record WithChanges(FoundPlace place, List<DifferencePart> difference)
                implements FoundWords {}

        /** Its words, in several places. */
        record InPieces(List<FoundPlace> places) implements FoundWords {}

        /** Its words, as a record has them. */
        record InRecord(Interview interview, Locator locator) implements FoundWords {}
    }

    /**
     * Words of somebody at their place.
     *
     * @param from the place of the first of them among the words of the stretch
     * @param to the place behind the last
     */
    public record FoundPlace(TextStretch in, int from, int to) {}

    /**
     * Finds where the words of a quotation stand.
     *
     * @param people the names of whom the draft names as its speaker; none if it names nobody
     */
    public Optional<FoundWords> find(WordRow quoted, Collection<String> people) {
        QuotedRow whole = QuotedRow.whole(quoted);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        QuotedRow apart = QuotedRow.apart(quoted);
        List<String> rows = rows(apart);
        List<FoundEntry> entries = finder.rows(rows, CANDIDATES);
        // What has all rows is looked at before the rest is fetched.
        List<FoundEntry> full =
                entries.stream().filter(entry -> entry.rows() >= rows.size()).toList();
        List<FoundPlace> places = inRow(whole, shelf.texts(full));
        List<ShelvedText> texts = places.isEmpty() ? shelf.texts(entries) : List.of();
        if (places.isEmpty() && full.size() < entries.size()) {
            places = inRow(whole, texts);
        }
        if (!places.isEmpty()) {
            return Optional.of(new FoundWords.InRow(withOwn(whole, rows, places, people)));
        }
        if (apart.isShortened()) {
            Optional<FoundWords> shortened = withGaps(apart, texts);
            if (shortened.isPresent()) {
                return shortened;
            }
        }
        Optional<EarlierTexts.EarlierPlace> before = earlier.find(apart);
        if (before.isPresent()) {
            return before.map(p -> new FoundWords.InRecord(p.interview(), p.locator()));
        }
        return quoted.spoken() < MIN_WORDS || quoted.spoken() > MAX_WORDS
                ? Optional.empty()
                : unlike(apart, texts);
    }

    /** Returns rows of words of a quotation, as the index is asked for them. */
    private static List<String> rows(QuotedRow quoted) {
        List<String> rows = new ArrayList<>();
        for (RowPart part : quoted.parts()) {
            int size = part.to() - part.from();
            int count = Math.max(1, Math.min(ROWS, size / ROW));
            for (int i = 0; i < count; i++) {
                int from = part.from() + i * size / count;
                int to = part.from() + (i + 1) * size / count;
                // In a long part a few words in a row tell as much as many.
                rows.add(quoted.row().sought(from, Math.min(to, from + 2 * ROW)));
            }
        }
        return rows;
    }

    private static List<FoundPlace> inRow(QuotedRow whole, List<ShelvedText> texts) {
        List<FoundPlace> places = new ArrayList<>();
        RowPart part = whole.parts().get(0);
        for (ShelvedText one : texts) {
            WordRow row = one.text().row();
            int at = RowSearch.find(whole.row(), part, row, 0);
            while (at >= 0) {
                int end = at + part.to() - part.from();
                if (RowSearch.endsAlike(whole.row(), part.to(), row, end)) {
                    places.add(new FoundPlace(TextStretch.of(one.text()), at, end));
                }
                at = RowSearch.find(whole.row(), part, row, at + 1);
            }
        }
        return places;
    }

    /** Adds the places of whom the draft names, if others say the same words too. */
    private List<FoundPlace> withOwn(
            QuotedRow whole,
            List<String> rows,
            List<FoundPlace> places,
            Collection<String> people) {
        boolean isOwn =
                places.stream()
                        .anyMatch(
                                place ->
                                        place.in().entry().people().stream()
                                                .anyMatch(people::contains));
        if (people.isEmpty() || isOwn) {
            return places;
        }
        List<FoundPlace> all = new ArrayList<>(places);
        all.addAll(inRow(whole, shelf.texts(finder.rows(rows, people, SAME_WORDS))));
        return all;
    }

    private Optional<FoundWords> withGaps(QuotedRow apart, List<ShelvedText> texts) {
        List<FoundPlace> places = new ArrayList<>();
        List<DifferencePart> difference = List.of();
        for (ShelvedText one : texts) {
            for (TextStretch stretch :
                    List.of(TextStretch.of(one.text()), TextStretch.around(one))) {
                List<RowPart> found = GapSearch.find(apart, stretch.row());
                if (!found.isEmpty() && endsAlike(apart, stretch.row(), found)) {
                    int from = found.get(0).from();
                    int to = found.get(found.size() - 1).to();
                    if (places.isEmpty()) {
                        difference = align(apart, stretch.row(), from, to).parts();
                    }
                    places.add(new FoundPlace(stretch, from, to));
                    break;
                }
            }
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundWords.WithGaps(places, difference));
    }

    private static boolean endsAlike(QuotedRow quoted, WordRow text, List<RowPart> found) {
        int last = found.size() - 1;
        return RowSearch.endsAlike(
                quoted.row(), quoted.parts().get(last).to(), text, found.get(last).to());
    }

    private static AlignedRows align(QuotedRow quoted, WordRow text, int from, int to) {
        return WordAlignment.of(quoted, text, from, to);
    }

    /** Finds what is like a quotation whose words nobody said in a row. */
    private Optional<FoundWords> unlike(QuotedRow apart, List<ShelvedText> near) {
        Map<ShelvedText, TextStretch> stretches = new LinkedHashMap<>();
        near.forEach(one -> stretches.put(one, TextStretch.around(one)));
        shelf.texts(finder.alike(apart.row().sought(0, apart.row().size()), CANDIDATES))
                .forEach(one -> stretches.computeIfAbsent(one, TextStretch::around));
        AlignedPlace best = best(apart, stretches.values());
        List<FoundPlace> pieces = pieces(apart, stretches.values());
        boolean isWhole = best != null && (best.aligned().changed() <= MISSING || pieces.isEmpty());
        if (!pieces.isEmpty() && !(isWhole && isInOrder(pieces))) {
            return Optional.of(new FoundWords.InPieces(pieces));
        }
        return best == null ? Optional.empty() : Optional.of(changes(apart, best));
    }

    private FoundWords changes(QuotedRow apart, AlignedPlace place) {
        double most = finder.bitsOfPlace();
        ShownDifference shown =
                ShownDifference.of(
                        apart,
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

    private record AlignedPlace(TextStretch in, AlignedRows aligned) {}

    private @Nullable AlignedPlace best(QuotedRow apart, Collection<TextStretch> stretches) {
        AlignedPlace best = null;
        for (TextStretch stretch : stretches) {
            RowPart window = window(apart, stretch.row());
            if ((long) apart.row().size() * (window.to() - window.from()) > 4 * MOST_CELLS) {
                continue;
            }
            AlignedRows aligned = align(apart, stretch.row(), window.from(), window.to());
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

    /** Returns the part of a long text in which most words of a quotation stand. */
    private static RowPart window(QuotedRow quoted, WordRow text) {
        long cells = (long) quoted.row().size() * text.size();
        if (cells <= MOST_CELLS) {
            return new RowPart(0, text.size());
        }
        int width = (int) Math.max(2L * quoted.row().size(), MOST_CELLS / quoted.row().size());
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
    private List<FoundPlace> pieces(QuotedRow apart, Collection<TextStretch> stretches) {
        PieceSearch search = new PieceSearch(apart.row());
        List<FoundPlace> places = new ArrayList<>();
        for (RowPart part : apart.parts()) {
            List<QuotedPiece> pieces =
                    search.cover(part, (of, from, to) -> piece(of, from, to, apart, stretches));
            if (pieces.isEmpty()) {
                return List.of();
            }
            pieces.forEach(
                    piece ->
                            places.add(
                                    new FoundPlace(
                                            piece.in(), piece.place().from(), piece.place().to())));
        }
        return places.size() > 1 ? places : List.of();
    }

    private @Nullable QuotedPiece piece(
            PieceSearch of, int from, int to, QuotedRow apart, Collection<TextStretch> stretches) {
        QuotedPiece known = of.longest(from, to, stretches);
        if (known != null && isTelling(known)) {
            return known;
        }
        String next = apart.row().sought(from, Math.min(to, from + ROW));
        List<TextStretch> others =
                shelf.texts(finder.rows(List.of(next), CANDIDATES)).stream()
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
