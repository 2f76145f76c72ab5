package org.colloquy.site.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Lazy;
import org.colloquy.site.browse.ListedInterview.ListHeading;
import org.colloquy.site.layout.Paging;

/** Interviews in an order, below their headings, on as many pages as they need. */
final class ListedInterviews {
    private final List<ListedInterview> all;
    private final Lazy<Map<ListHeading, ListedHeading>> headings = new Lazy<>(this::places);

    ListedInterviews(List<ListedInterview> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Heading in the whole list.
     *
     * @param page on which it stands first, from 1
     * @param interviews below it on all pages
     */
    record ListedHeading(int page, int interviews) {
        private static ListedHeading sum(ListedHeading first, ListedHeading other) {
            return new ListedHeading(first.page(), first.interviews() + other.interviews());
        }
    }

    int size() {
        return all.size();
    }

    /** Returns what stands on a page, which is counted from 1. */
    List<ListedInterview> onPage(int page) {
        return Paging.part(all, page, InterviewLists.PER_PAGE);
    }

    /** Returns every heading in the order of the list. */
    Map<ListHeading, ListedHeading> headings() {
        return headings.get();
    }

    /** Counts the interviews below a heading on all pages. */
    int below(ListHeading heading) {
        ListedHeading place = headings().get(heading);
        return place == null ? 0 : place.interviews();
    }

    private Map<ListHeading, ListedHeading> places() {
        Map<ListHeading, ListedHeading> places = new LinkedHashMap<>();
        int index = 0;
        for (ListedInterview one : all) {
            int page = index++ / InterviewLists.PER_PAGE + 1;
            places.merge(one.heading(), new ListedHeading(page, 1), ListedHeading::sum);
        }
        return places;
    }
}
