package org.colloquy.site.rendition;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.rendition.format.FileFormat;

/** The interviews, their questions and sections, and collections of them in all formats. */
public final class RenditionSource implements PageSource {
    /** Number of files that take long and are made at the same time; the next ones wait. */
    private static final int MOST_HEAVY = 2;

    private static final Semaphore HEAVY = new Semaphore(MOST_HEAVY, true);

    private final Corpus corpus;

    public RenditionSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return Stream.concat(
                corpus.interviews().stream()
                        .flatMap(this::all)
                        .map(one -> PlannedPage.of(one.path(), one.interview())),
                CollectionPath.all(corpus).map(RenditionSource::planned));
    }

    private static PlannedPage planned(CollectionPath one) {
        List<Interview> interviews = one.collection().interviews();
        return PlannedPage.of(
                one.path(),
                () ->
                        one.rendition().hasTexts()
                                ? PageMaterial.of(interviews)
                                : PageMaterial.listing(interviews, ""));
    }

    private Stream<RenditionPath> all(Interview interview) {
        return Stream.concat(
                RenditionPath.whole(corpus, interview),
                interview.head().parts().stream()
                        .flatMap(part -> RenditionPath.part(corpus, interview, part)));
    }

    @Override
    public Optional<Page> page(String path) {
        return RenditionPath.find(corpus, path)
                .map(found -> page(found.rendition().format(), () -> found.content(corpus)))
                .or(
                        () ->
                                CollectionPath.find(corpus, path)
                                        .map(
                                                found ->
                                                        page(
                                                                found.rendition().format(),
                                                                () -> found.content(corpus))));
    }

    private static Page page(FileFormat format, Supplier<PageContent> content) {
        if (!format.isHeavy()) {
            return new Page(format.type(), content.get());
        }
        HEAVY.acquireUninterruptibly();
        try {
            return new Page(format.type(), content.get());
        } finally {
            HEAVY.release();
        }
    }
}
