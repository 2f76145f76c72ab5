package org.colloquy.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.across.CorpusAnalysis;
import org.colloquy.across.QuestionGroup;
import org.colloquy.corpus.Corpus;

/** The pages of each question that several people were asked, with their answers. */
final class QuestionGroupSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final PageRenderer renderer;

    QuestionGroupSource(Corpus corpus, CorpusAnalysis across, PageRenderer renderer) {
        this.corpus = corpus;
        this.across = across;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return across.questionGroups().all().stream().flatMap(QuestionGroupSource::paths);
    }

    private static Stream<String> paths(QuestionGroup family) {
        return PagedPath.all(
                Paging.count(family.asked().size(), FamilyPages.PER_PAGE),
                page -> Address.family(family.id(), page));
    }

    @Override
    public Optional<Page> page(String path) {
        return PagedPath.read(Address.FAMILIES, path).flatMap(this::page);
    }

    private Optional<Page> page(PagedPath path) {
        int page = path.page();
        return across.questionGroups()
                .find(path.name())
                .map(family -> new FamilyPages(corpus, across.questionGroups(), family))
                .filter(pages -> page <= pages.pages())
                .map(
                        pages ->
                                renderer.page(
                                        PageTemplate.QUESTION_GROUP,
                                        pages.frame(page),
                                        pages.view(page)));
    }
}
