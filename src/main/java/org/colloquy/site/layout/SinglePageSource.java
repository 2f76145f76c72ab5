package org.colloquy.site.layout;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.site.asset.Page;

/** The only page of its kind, which not every site has: a feed, the list of drafts. */
public final class SinglePageSource implements PageSource {
    private final String path;
    private final BooleanSupplier exists;
    private final Supplier<Page> made;

    /** Creates the source of a page that every site has. */
    public SinglePageSource(String path, Supplier<Page> made) {
        this(path, () -> true, made);
    }

    /**
     * Creates the source of a page.
     *
     * @param exists tells whether the site has it
     * @param made makes it where the site has it
     */
    public SinglePageSource(String path, BooleanSupplier exists, Supplier<Page> made) {
        this.path = path;
        this.exists = exists;
        this.made = made;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return exists.getAsBoolean() ? Stream.of(new PlannedPage(path)) : Stream.empty();
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(this.path) && exists.getAsBoolean()
                ? Optional.of(made.get())
                : Optional.empty();
    }
}
