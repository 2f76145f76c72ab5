package org.colloquy.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.across.CorpusAnalysis;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Profile;

/** The pages of each person with the interviews in which they speak. */
final class PersonSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final PageRenderer renderer;

    PersonSource(Corpus corpus, CorpusAnalysis across, PageRenderer renderer) {
        this.corpus = corpus;
        this.across = across;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return corpus.people().all().stream().flatMap(this::paths);
    }

    private Stream<String> paths(Profile person) {
        int interviews = corpus.people().appearances(person).size();
        return PagedPath.all(
                Paging.count(interviews, InterviewLists.PER_PAGE),
                page -> Address.person(person.id(), page));
    }

    @Override
    public Optional<Page> page(String path) {
        return PagedPath.read(Address.PERSONS, path).flatMap(this::page);
    }

    private Optional<Page> page(PagedPath path) {
        return corpus.people()
                .find(path.name())
                .map(
                        person ->
                                new PersonPages(
                                        corpus, across.personMentions(), person, path.page()))
                .filter(pages -> path.page() <= pages.pages())
                .map(pages -> renderer.page(PageTemplate.PERSON, pages.frame(), pages.view()));
    }
}
