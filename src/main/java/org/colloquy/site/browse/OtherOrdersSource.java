package org.colloquy.site.browse;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;

/**
 * Pages of the index in other orders, of which search engines are told nothing: they say no more.
 */
public final class OtherOrdersSource implements PageSource {
    private final IndexSource index;

    public OtherOrdersSource(IndexSource index) {
        this.index = index;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return index.otherOrders();
    }

    /** Returns nothing: the source of the index answers for these, too. */
    @Override
    public Optional<Page> page(String path) {
        return Optional.empty();
    }
}
