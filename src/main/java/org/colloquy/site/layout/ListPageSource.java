package org.colloquy.site.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.site.asset.Page;
import org.colloquy.site.text.path.PagedPath;

/** The pages of one long list; there are none where there is nothing to list. */
public final class ListPageSource implements PageSource {
    private final PageTemplate template;
    private final IntFunction<String> path;
    private final Supplier<? extends ListPages> list;
    private final PageRenderer renderer;

    /**
     * Creates the source of a list.
     *
     * @param path gives the path of a page by its number, from 1
     * @param list makes the pages anew each time
     */
    public ListPageSource(
            PageTemplate template,
            IntFunction<String> path,
            Supplier<? extends ListPages> list,
            PageRenderer renderer) {
        this.template = template;
        this.path = path;
        this.list = list;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(PagedPath.all(list.get().pages(), path));
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(this.path.apply(1), path);
        return number.isEmpty() ? Optional.empty() : page(number.getAsInt());
    }

    private Optional<Page> page(int page) {
        ListPages pages = list.get();
        return page > pages.pages()
                ? Optional.empty()
                : Optional.of(renderer.page(template, pages.layout(page), pages.view(page)));
    }
}
