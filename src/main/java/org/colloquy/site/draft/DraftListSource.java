package org.colloquy.site.draft;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.SitePaths;

/** The list of drafts. A site that has none, as every published one, has no such page. */
public final class DraftListSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    public DraftListSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    private boolean isEmpty() {
        return corpus.drafts().isEmpty() && corpus.draftPages().isEmpty();
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(isEmpty() ? Stream.empty() : Stream.of(SitePaths.DRAFTS));
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(SitePaths.DRAFTS) && !isEmpty()
                ? Optional.of(page(new DraftListPage(corpus)))
                : Optional.empty();
    }

    private Page page(DraftListPage list) {
        return renderer.page(PageTemplate.DRAFTS, list.layout(), list.view());
    }
}
