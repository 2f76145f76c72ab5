package org.colloquy.site.browse;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.browse.ListOrder.OrderedPage;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;

/** The pages of the index in every order; of a corpus of one, its title page. */
public final class IndexSource implements PageSource {
    private final Corpus corpus;
    private final InterviewCatalogue catalogue;
    private final Supplier<IndexPages> pages;
    private final PageRenderer renderer;

    public IndexSource(
            Corpus corpus,
            CorpusAnalysis analysis,
            InterviewCatalogue catalogue,
            Supplier<TopicIndex> topics,
            PageRenderer renderer) {
        this.corpus = corpus;
        this.catalogue = catalogue;
        this.pages =
                new Lazy<>(
                        () ->
                                new IndexPages(
                                        corpus,
                                        catalogue,
                                        topics.get(),
                                        analysis.questionGroups()));
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return planned(ListOrder.DATE);
    }

    /** Returns the pages that have the same interviews in another order. */
    public Stream<PlannedPage> otherOrders() {
        return isCorpusOfOne()
                ? Stream.empty()
                : catalogue.orders().stream()
                        .filter(order -> order != ListOrder.DATE)
                        .flatMap(this::planned);
    }

    private Stream<PlannedPage> planned(ListOrder order) {
        return PagedPath.all(count(), page -> new OrderedPage(order, page))
                .map(one -> new PlannedPage(order.path(one.page()), () -> madeOf(one)));
    }

    /** Says what a page of the list is made of; nothing of the first, which shows more. */
    private Optional<PageMaterial> madeOf(OrderedPage one) {
        return Optional.of(one)
                .filter(page -> !isCorpusOfOne() && !page.equals(OrderedPage.FIRST))
                .map(page -> pages.get().madeOf(page));
    }

    @Override
    public Optional<Page> page(String path) {
        return ListOrder.read(path)
                .filter(one -> one.page() <= count())
                .filter(one -> one.order() == ListOrder.DATE || isListed(one.order()))
                .map(this::page);
    }

    private boolean isListed(ListOrder order) {
        return !isCorpusOfOne() && catalogue.orders().contains(order);
    }

    private boolean isCorpusOfOne() {
        return catalogue.all().size() == 1;
    }

    private int count() {
        return Paging.count(catalogue.all().size(), InterviewLists.PER_PAGE);
    }

    private Page page(OrderedPage one) {
        if (isCorpusOfOne()) {
            TitlePages title = new TitlePages(corpus, catalogue.all().get(0));
            return renderer.page(PageTemplate.TITLE_PAGE, title.layout(), title.view());
        }
        PageLayout layout = pages.get().layout(one);
        return renderer.page(PageTemplate.INDEX, layout, pages.get().list(one));
    }
}
