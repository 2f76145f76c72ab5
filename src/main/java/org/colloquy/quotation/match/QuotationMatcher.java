package org.colloquy.quotation.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.quotation.match.InterviewTexts.ShelvedText;
import org.colloquy.quotation.match.QuotedRow.RowPart;
import org.colloquy.quotation.words.Negations;
import org.colloquy.quotation.words.WordRow;
import org.colloquy.search.result.EntryFinder;
import org.colloquy.search.result.EntryFinder.FoundEntry;

/**
 * Matcher that finds where the words of quotations stand. It keeps what it has looked at, for one
 * draft and one thread.
 *
 * <p>The index proposes passages; they are then compared word by word: first for all words of a
 * quotation in a row, then with the gaps that it shows, then with what records keep of earlier
 * texts, and last for what is like it.
 */
public final class QuotationMatcher {
    private static final int SAME_WORDS = 64;

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
        List<String> rows = apart.soughtRows();
        List<FoundEntry> entries = finder.rows(rows, TextShelf.CANDIDATES);
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
        return new AlikeSearch(finder, shelf, apart).find(texts);
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
        FoundWords turned = null;
        for (ShelvedText one : texts) {
            for (TextStretch stretch :
                    List.of(TextStretch.of(one.text()), TextStretch.around(one))) {
                List<RowPart> found = GapSearch.find(apart, stretch.row());
                if (found.isEmpty() || !endsAlike(apart, stretch.row(), found)) {
                    continue;
                }
                int from = found.get(0).from();
                int to = found.get(found.size() - 1).to();
                FoundPlace place = new FoundPlace(stretch, from, to);
                List<DifferencePart> parts =
                        WordAlignment.of(apart, stretch.row(), from, to).parts();
                Negations negations = Negations.of(stretch.interview().details().language());
                if (new TurnedMeaning(apart, stretch.row(), found, negations).isTurned()) {
                    List<DifferencePart> lacking =
                            parts.stream().map(part -> lacking(part, negations)).toList();
                    QuotedRow whole = QuotedRow.whole(apart.row());
                    turned =
                            new FoundWords.WithChanges(
                                    place,
                                    lacking.equals(parts)
                                            ? WordAlignment.of(whole, stretch.row(), from, to)
                                                    .parts()
                                            : lacking);
                    break;
                }
                difference = places.isEmpty() ? parts : difference;
                places.add(place);
                break;
            }
        }
        return places.isEmpty()
                ? Optional.ofNullable(turned)
                : Optional.of(new FoundWords.WithGaps(places, difference));
    }

    /** Returns what is left out as what is lacking, if a negation is in it. */
    private static DifferencePart lacking(DifferencePart part, Negations negations) {
        return part.change() == ChangeOfWords.LEFT_OUT
                        && negations.isAmong(WordRow.of(part.text()).words())
                ? new DifferencePart(ChangeOfWords.LACKING, part.text())
                : part;
    }

    private static boolean endsAlike(QuotedRow quoted, WordRow text, List<RowPart> found) {
        int last = found.size() - 1;
        return RowSearch.endsAlike(
                quoted.row(), quoted.parts().get(last).to(), text, found.get(last).to());
    }
}
