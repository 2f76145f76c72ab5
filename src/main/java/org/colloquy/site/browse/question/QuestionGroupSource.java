package org.colloquy.site.browse.question;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.analysis.question.QuestionGroup;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** The pages of each question that several people were asked, with their answers. */
public final class QuestionGroupSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final PageRenderer renderer;
    private final Map<String, QuestionGroupPages> pages = new ConcurrentHashMap<>();

    public QuestionGroupSource(Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return analysis.questionGroups().all().stream().flatMap(this::planned);
    }

    private Stream<PlannedPage> planned(QuestionGroup group) {
        return PagedPath.all(
                Paging.count(group.asked().size(), QuestionGroupPages.PER_PAGE),
                page ->
                        new PlannedPage(
                                SitePaths.questionGroup(group.id(), page),
                                () -> madeOf(group, page)));
    }

    private Optional<PageMaterial> madeOf(QuestionGroup group, int page) {
        return Optional.of(pagesOf(group))
                .filter(QuestionGroupPages::isOfInterviews)
                .map(pages -> pages.madeOf(page));
    }

    @Override
    public Optional<Page> page(String path) {
        return PagedPath.read(SitePaths.QUESTION_FOLDER, path).flatMap(this::page);
    }

    private Optional<Page> page(PagedPath path) {
        int page = path.page();
        return pages(path)
                .filter(pages -> page <= pages.pages())
                .map(
                        pages ->
                                renderer.page(
                                        PageTemplate.QUESTION_GROUP,
                                        pages.layout(page),
                                        pages.view(page)));
    }

    private Optional<QuestionGroupPages> pages(PagedPath path) {
        return analysis.questionGroups().find(path.name()).map(this::pagesOf);
    }

    private QuestionGroupPages pagesOf(QuestionGroup group) {
        return pages.computeIfAbsent(
                group.id(), id -> new QuestionGroupPages(corpus, analysis.questionGroups(), group));
    }
}
