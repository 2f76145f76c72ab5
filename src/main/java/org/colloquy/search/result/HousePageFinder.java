package org.colloquy.search.result;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.page.HousePages;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.query.SearchQuery;

/** Finder of pages of the house. For any number of threads. */
final class HousePageFinder {
    private final List<HousePageEntry> entries;
    private final TextIndex index;

    HousePageFinder(HousePages pages) {
        this.entries =
                pages.all().stream().flatMap(one -> HousePageEntry.of(one).stream()).toList();
        this.index =
                new TextIndex(
                        entries.stream()
                                .map(
                                        one ->
                                                new TextIndex.SearchableText(
                                                        one.text(), one.language()))
                                .toList());
    }

    /**
     * Finds the pages that have what a query asks for, each once: first those of whose title it is
     * true, then the best.
     */
    List<HousePageHit> find(SearchQuery asked) {
        Map<String, HousePageEntry> best = new LinkedHashMap<>();
        index.ranked(asked).stream()
                .map(entries::get)
                .sorted(Comparator.comparing(entry -> !entry.isTitle()))
                .forEach(entry -> best.putIfAbsent(entry.page().slug(), entry));
        Highlighter marker = index.highlighter(asked);
        return best.values().stream()
                .map(entry -> new HousePageHit(entry, marker.marks(entry)))
                .toList();
    }
}
