package org.colloquy.site.browse;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.text.PagedPath;
import org.colloquy.site.text.SitePaths;

/** The pages of the index; of a corpus of one, its title page. */
public final class IndexSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final Supplier<TopicIndex> topics;
    private final PageRenderer renderer;

    public IndexSource(
            Corpus corpus,
            CorpusAnalysis across,
            Supplier<TopicIndex> topics,
            PageRenderer renderer) {
        this.corpus = corpus;
        this.across = across;
        this.topics = topics;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return PagedPath.all(count(), SitePaths::index);
    }

    @Override
    public Optional<Page> page(String path) {
        return PagedPath.read("", path)
                .filter(paged -> SitePaths.index(paged.page()).equals(path))
                .map(PagedPath::page)
                .filter(page -> page <= count())
                .map(this::page);
    }

    private int count() {
        return Paging.count(corpus.translations().leads().size(), InterviewLists.PER_PAGE);
    }

    private Page page(int page) {
        IndexPages index = new IndexPages(corpus, topics.get(), across.questionGroups());
        PageLayout frame = index.frame(page);
        return index.isCorpusOfOne()
                ? renderer.page(PageTemplate.TITLE_PAGE, frame, index.titlePage())
                : renderer.page(PageTemplate.INDEX, frame, index.list(page));
    }
}
