package org.colloquy.site.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.model.glossary.Term;
import org.colloquy.search.result.Concordance.LineOrder;
import org.colloquy.site.search.SearchRequest;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Searches that show the mentions of a term in other ways: sorted by the words beside them, or of
 * one speaker or year alone.
 *
 * @param before the address of the lines by the word before
 * @param after the address of the lines by the word after
 * @param table the address of the lines as a table; null where there are none
 */
record TermSearches(
        String before,
        String after,
        @Nullable String table,
        List<Narrowed> speakers,
        List<Narrowed> years) {
    private static final int MAX_LINKS = 8;

    /** The mentions of one speaker or year. */
    record Narrowed(String href, String name, String count) {}

    static TermSearches of(Term term, TermUse use, String root, Messages words) {
        String query = "term:" + SearchRequest.quoted(term.title());
        SearchRequest lines = SearchRequest.of(query);
        Map<String, Integer> speakers = use.speakers();
        Map<Integer, Integer> years = use.years();
        return new TermSearches(
                root + lines.concordance(LineOrder.LEFT).href(),
                root + lines.concordance(LineOrder.RIGHT).href(),
                use.isEmpty() ? null : SiteLinks.to(root, SitePaths.termTable(term.id())),
                speakers.size() < 2
                        ? List.of()
                        : speakers.entrySet().stream()
                                .sorted(
                                        Map.Entry.<String, Integer>comparingByValue()
                                                .reversed()
                                                .thenComparing(Map.Entry.comparingByKey()))
                                .limit(MAX_LINKS)
                                .map(
                                        one ->
                                                narrowed(
                                                        query
                                                                + " person:"
                                                                + SearchRequest.quoted(
                                                                        one.getKey()),
                                                        one.getKey(),
                                                        one.getValue(),
                                                        root,
                                                        words))
                                .toList(),
                years(years)
                        .map(
                                year ->
                                        narrowed(
                                                query + " year:" + year,
                                                Integer.toString(year),
                                                years.getOrDefault(year, 0),
                                                root,
                                                words))
                        .toList());
    }

    /** Returns the years in which there are mentions, the latest first; none of a single one. */
    private static Stream<Integer> years(Map<Integer, Integer> years) {
        List<Integer> used =
                years.keySet().stream().filter(y -> years.getOrDefault(y, 0) > 0).toList();
        return used.size() < 2 ? Stream.empty() : used.stream().sorted(Comparator.reverseOrder());
    }

    private static Narrowed narrowed(
            String query, String name, int count, String root, Messages words) {
        return new Narrowed(root + SearchRequest.of(query).href(), name, words.number(count));
    }
}
