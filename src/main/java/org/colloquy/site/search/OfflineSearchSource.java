package org.colloquy.site.search;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;

/** The files by which a page finds passages where no server does, made when first wanted. */
public final class OfflineSearchSource implements PageSource {
    private final Supplier<FileSearch> files;

    public OfflineSearchSource(Corpus corpus) {
        this.files = new Lazy<>(() -> FileSearch.of(corpus));
    }

    @Override
    public Stream<String> paths() {
        return files.get().addresses();
    }

    @Override
    public Optional<Page> page(String path) {
        return path.startsWith(FileSearch.FOLDER) ? files.get().page(path) : Optional.empty();
    }
}
