package org.colloquy.site;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colloquy.across.CorpusAnalysis;
import org.colloquy.corpus.Corpus;

/** The list of the questions that several people were asked; there is none without them. */
final class QuestionListSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final PageRenderer renderer;

    QuestionListSource(Corpus corpus, CorpusAnalysis across, PageRenderer renderer) {
        this.corpus = corpus;
        this.across = across;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        QuestionsPages pages = pages();
        return pages.count() == 0
                ? Stream.empty()
                : PagedPath.all(pages.pages(), Address::questions);
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(Address.QUESTIONS, path);
        return number.isEmpty() ? Optional.empty() : page(number.getAsInt());
    }

    private Optional<Page> page(int page) {
        QuestionsPages pages = pages();
        return pages.count() == 0 || page > pages.pages()
                ? Optional.empty()
                : Optional.of(
                        renderer.page(
                                PageTemplate.QUESTION_GROUPS, pages.frame(page), pages.view(page)));
    }

    private QuestionsPages pages() {
        return new QuestionsPages(corpus, across.questionGroups());
    }
}
