package org.colloquy.quotation.match;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colloquy.model.Lazy;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.quotation.words.WordRow;
import org.colloquy.search.index.SearchEntry;

/**
 * The words that one person says at a time, over all its blocks; or a heading; or a text that
 * nobody says. A quotation may reach over its blocks, and not beyond it.
 */
public final class SpokenText {
    private static final String BETWEEN = "\n\n";

    private final List<SearchEntry> entries;
    private final int[] starts;
    private final Lazy<WordRow> row;

    /**
     * Creates a spoken text.
     *
     * @param entries one at least, all said by the same
     */
    SpokenText(List<SearchEntry> entries) {
        this.entries = List.copyOf(entries);
        this.starts = new int[entries.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += entries.get(i).text().length() + BETWEEN.length();
        }
        this.row = new Lazy<>(this::cut);
    }

    private WordRow cut() {
        return WordRow.of(
                entries.stream().map(SearchEntry::text).collect(Collectors.joining(BETWEEN)));
    }

    /** Returns its words. */
    public WordRow row() {
        return row.get();
    }

    /** Returns the interview in which it stands. */
    public Interview interview() {
        return entries.get(0).interview();
    }

    /** Returns the first of its blocks: what is known of its speaker holds for all. */
    public SearchEntry first() {
        return entries.get(0);
    }

    /** Returns the block in which a place of the text lies. */
    private int entryAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }

    /**
     * Returns the places of the blocks in which a part of the text lies.
     *
     * @param start where it begins
     * @param end where it ends
     */
    List<Locator> locators(int start, int end) {
        return entries.subList(entryAt(start), entryAt(Math.max(start, end - 1)) + 1).stream()
                .map(SearchEntry::locator)
                .toList();
    }

    /** Returns whether two are said by the same, as far as it is known. */
    boolean isOfSameSpeaker(SpokenText other) {
        return first().people().equals(other.first().people())
                && first().role() == other.first().role()
                && Objects.equals(first().speaker(), other.first().speaker());
    }
}
