package org.colloquy.site;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.across.CorpusAnalysis;
import org.colloquy.corpus.Corpus;

/** The pages of the index; of a corpus of one, its title page. */
final class IndexSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final Supplier<Topics> topics;
    private final PageRenderer renderer;

    IndexSource(
            Corpus corpus, CorpusAnalysis across, Supplier<Topics> topics, PageRenderer renderer) {
        this.corpus = corpus;
        this.across = across;
        this.topics = topics;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return PagedPath.all(count(), Address::index);
    }

    @Override
    public Optional<Page> page(String path) {
        return PagedPath.read("", path)
                .filter(paged -> Address.index(paged.page()).equals(path))
                .map(PagedPath::page)
                .filter(page -> page <= count())
                .map(this::page);
    }

    private int count() {
        return Paging.count(corpus.interviews().size(), InterviewLists.PER_PAGE);
    }

    private Page page(int page) {
        IndexPages index = new IndexPages(corpus, topics.get(), across.questionGroups());
        Frame frame = index.frame(page);
        return index.isCorpusOfOne()
                ? renderer.page(PageTemplate.TITLE_PAGE, frame, index.titlePage())
                : renderer.page(PageTemplate.INDEX, frame, index.list(page));
    }
}
