package org.colloquy.site.interview;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.site.text.path.SitePaths;

/**
 * Each interview on its page, followed by the pages that belong to it. Where the slug of another
 * interview looks like such a page, the interview stands there.
 */
public final class InterviewSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final PageRenderer renderer;
    private final PassageSource passages;
    private final ParallelSource parallels;

    public InterviewSource(Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.renderer = renderer;
        this.passages = new PassageSource(corpus, analysis, renderer);
        this.parallels = new ParallelSource(corpus, renderer);
    }

    @Override
    public Stream<PlannedPage> planned() {
        return corpus.interviews().stream()
                .flatMap(
                        interview -> paths(interview).map(path -> PlannedPage.of(path, interview)));
    }

    private Stream<String> paths(Interview interview) {
        return Stream.of(
                        Stream.of(SitePaths.interview(interview)),
                        passages.paths(interview),
                        parallels.paths(interview))
                .flatMap(paths -> paths);
    }

    @Override
    public Optional<Page> page(String path) {
        return InterviewPath.readPage(path).flatMap(this::page);
    }

    private Optional<Page> page(InterviewPath path) {
        return corpus.interview(path.slug())
                .map(this::whole)
                .or(() -> path.single().flatMap(this::single));
    }

    private Page whole(Interview interview) {
        InterviewPages.LaidOutPage whole = new InterviewPages(corpus, analysis, interview).whole();
        return renderer.page(PageTemplate.INTERVIEW, whole.layout(), whole.view());
    }

    private Optional<Page> single(InterviewPath.Single path) {
        return corpus.interview(path.slug())
                .flatMap(
                        interview ->
                                parallels
                                        .page(interview, path.name())
                                        .or(() -> passages.page(interview, path.name())));
    }
}
