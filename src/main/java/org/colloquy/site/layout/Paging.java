package org.colloquy.site.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list, each with an address of its own.
 *
 * @param pages the first, the last and those around this one; none if there is only one page
 * @param from the number of the first entry on this page
 * @param to the number of the last
 * @param entries of all pages
 */
public record Paging(List<Step> pages, @Nullable String next, int from, int to, int entries) {
    /** Number of pages that are linked on each side of this one. */
    private static final int AROUND = 3;

    /**
     * A page in the row of pages.
     *
     * @param href null where pages are left out
     */
    record Step(@Nullable String href, int number, boolean current) {}

    /** Returns the number of pages of a list, one at least. */
    public static int count(int entries, int perPage) {
        return Math.max(1, (entries + perPage - 1) / perPage);
    }

    /** Returns the part of a list that is on a page. */
    public static <T> List<T> part(List<T> all, int page, int perPage) {
        int from = Math.min(all.size(), (page - 1) * perPage);
        return all.subList(from, Math.min(all.size(), from + perPage));
    }

    /**
     * Returns the pages around one page of a list.
     *
     * @param href the way from this page to the page with a number
     */
    public static Paging of(int entries, int page, int perPage, IntFunction<String> href) {
        int last = count(entries, perPage);
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int number :
                IntStream.rangeClosed(1, last).filter(n -> near(n, page, last)).toArray()) {
            if (number > before + 1) {
                steps.add(new Step(null, number - 1, false));
            }
            steps.add(new Step(href.apply(number), number, number == page));
            before = number;
        }
        int from = (page - 1) * perPage;
        return new Paging(
                last == 1 ? List.of() : steps,
                page < last ? href.apply(page + 1) : null,
                Math.min(from + 1, entries),
                Math.min(entries, from + perPage),
                entries);
    }

    private static boolean near(int number, int page, int last) {
        return number == 1 || number == last || Math.abs(number - page) <= AROUND;
    }
}
