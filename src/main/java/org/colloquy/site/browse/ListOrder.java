package org.colloquy.site.browse;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** Orders of the list of all interviews, each with pages of its own. */
enum ListOrder {
    /** Newest first, as the first page of the site begins. */
    DATE,
    TITLE,
    /** Order by the family name of who answers. */
    PERSON,
    SERIES;

    private static final String BY = "by-";

    /** Page of the list in an order. */
    record OrderedPage(ListOrder order, int page) {
        /** The page on which readers arrive, which shows more than a list. */
        static final OrderedPage FIRST = new OrderedPage(DATE, 1);
    }

    /** Returns its name in keys and addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the path of a page in this order. */
    String path(int page) {
        return this == DATE ? SitePaths.index(page) : SitePaths.index(BY + word(), page);
    }

    /** Reads what {@link #path} writes; empty if it would not have written it. */
    static Optional<OrderedPage> read(String path) {
        Optional<OrderedPage> newest =
                PagedPath.read("", path).map(paged -> new OrderedPage(DATE, paged.page()));
        Optional<OrderedPage> other =
                PagedPath.read(SitePaths.INDEX_FOLDER, path)
                        .flatMap(paged -> named(paged.name(), paged.page()));
        return newest.or(() -> other).filter(one -> one.order().path(one.page()).equals(path));
    }

    private static Optional<OrderedPage> named(String name, int page) {
        return Stream.of(values())
                .filter(order -> name.equals(BY + order.word()))
                .map(order -> new OrderedPage(order, page))
                .findFirst();
    }
}
