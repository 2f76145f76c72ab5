package org.colloquy.model.page;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.text.order.NaturalOrder;

/** The pages of the house, in the order in which menus name them, and each by its address. */
public final class HousePages {
    private static final Comparator<HousePage> IN_ORDER =
            Comparator.comparing(
                            (HousePage page) -> page.head().order(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(HousePage::slug, new NaturalOrder());

    /** Pages of a house that has none. */
    public static final HousePages NONE = new HousePages(List.of());

    private final Map<String, HousePage> bySlug = new LinkedHashMap<>();

    /**
     * Puts pages in order.
     *
     * @param pages no two of which have one address
     */
    public HousePages(Collection<HousePage> pages) {
        pages.stream().sorted(IN_ORDER).forEach(page -> bySlug.put(page.slug(), page));
    }

    /** Returns all pages by their numbers, those without behind, in the order of addresses. */
    public List<HousePage> all() {
        return List.copyOf(bySlug.values());
    }

    /** Returns the page at an address below {@code pages/}. */
    public Optional<HousePage> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Returns the pages that a menu names. */
    public Stream<HousePage> in(MenuPlace place) {
        return bySlug.values().stream().filter(page -> page.head().menu() == place);
    }

    /** Returns those that are no drafts at a moment. */
    public HousePages released(ZonedDateTime now) {
        return new HousePages(
                bySlug.values().stream()
                        .filter(page -> !page.head().release().isDraft(now))
                        .toList());
    }
}
