package org.colloquy.site.interview;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.feed.InterviewJson;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.text.InterviewPath;

/**
 * Each interview in its forms, followed by the pages that belong to it. Where the slug of another
 * interview looks like such a page, the interview stands there.
 */
public final class InterviewSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final PageRenderer renderer;
    private final PassageSource passages;
    private final ParallelSource parallels;

    public InterviewSource(Corpus corpus, CorpusAnalysis across, PageRenderer renderer) {
        this.corpus = corpus;
        this.across = across;
        this.renderer = renderer;
        this.passages = new PassageSource(corpus, across, renderer);
        this.parallels = new ParallelSource(corpus, renderer);
    }

    @Override
    public Stream<String> paths() {
        return corpus.interviews().stream().flatMap(this::paths);
    }

    private Stream<String> paths(Interview interview) {
        Stream<String> table =
                interview.segments().isEmpty() ? Stream.of() : Stream.of(InterviewPath.SEGMENTS);
        Stream<String> forms =
                Stream.concat(
                                Stream.of(
                                        InterviewPath.PAGE,
                                        InterviewPath.JSON,
                                        InterviewPath.MARKDOWN),
                                table)
                        .map(form -> new InterviewPath(interview.slug(), form).path());
        return Stream.of(forms, passages.paths(interview), parallels.paths(interview))
                .flatMap(paths -> paths);
    }

    @Override
    public Optional<Page> page(String path) {
        return InterviewPath.read(path).flatMap(this::page);
    }

    private Optional<Page> page(InterviewPath path) {
        return corpus.interview(path.slug())
                .filter(
                        interview ->
                                !path.extension().equals(InterviewPath.SEGMENTS)
                                        || !interview.segments().isEmpty())
                .map(interview -> whole(interview, path.extension()))
                .or(() -> path.single().flatMap(this::single));
    }

    private Page whole(Interview interview, String extension) {
        return switch (extension) {
            case InterviewPath.JSON ->
                    new Page(Page.JSON, InterviewJson.write(interview, corpus.people()));
            case InterviewPath.MARKDOWN -> new Page(Page.MARKDOWN, interview.source());
            case InterviewPath.SEGMENTS -> new Page(Page.CSV, SegmentCsv.write(interview));
            default -> {
                InterviewPages.Framed whole = new InterviewPages(corpus, across, interview).whole();
                yield renderer.page(PageTemplate.INTERVIEW, whole.frame(), whole.view());
            }
        };
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
