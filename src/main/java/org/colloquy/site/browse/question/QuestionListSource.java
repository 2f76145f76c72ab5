package org.colloquy.site.browse.question;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** The list of the questions that several people were asked; there is none without them. */
public final class QuestionListSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final PageRenderer renderer;

    public QuestionListSource(Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        QuestionListPages pages = pages();
        return PlannedPage.all(
                pages.count() == 0
                        ? Stream.empty()
                        : PagedPath.all(pages.pages(), SitePaths::questions));
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(SitePaths.QUESTIONS, path);
        return number.isEmpty() ? Optional.empty() : page(number.getAsInt());
    }

    private Optional<Page> page(int page) {
        QuestionListPages pages = pages();
        return pages.count() == 0 || page > pages.pages()
                ? Optional.empty()
                : Optional.of(
                        renderer.page(
                                PageTemplate.QUESTION_GROUPS,
                                pages.layout(page),
                                pages.view(page)));
    }

    private QuestionListPages pages() {
        return new QuestionListPages(corpus, analysis.questionGroups());
    }
}
