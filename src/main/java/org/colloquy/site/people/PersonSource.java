package org.colloquy.site.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.people.Person;
import org.colloquy.site.asset.Page;
import org.colloquy.site.browse.InterviewLists;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** The pages of each person with the interviews in which they speak. */
public final class PersonSource implements PageSource {
    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final PageRenderer renderer;

    public PersonSource(Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return corpus.people().all().stream().flatMap(this::planned);
    }

    private Stream<PlannedPage> planned(Person person) {
        int interviews = corpus.people().appearances(person).size();
        return PagedPath.all(
                Paging.count(interviews, InterviewLists.PER_PAGE),
                page ->
                        PlannedPage.of(
                                SitePaths.person(person.id(), page),
                                () -> pages(person, page).madeOf()));
    }

    @Override
    public Optional<Page> page(String path) {
        return pages(path)
                .filter(PersonPages::isThere)
                .map(pages -> renderer.page(PageTemplate.PERSON, pages.layout(), pages.view()));
    }

    private Optional<PersonPages> pages(String path) {
        return PagedPath.read(SitePaths.PERSONS, path)
                .flatMap(
                        paged ->
                                corpus.people()
                                        .find(paged.name())
                                        .map(person -> pages(person, paged.page())));
    }

    private PersonPages pages(Person person, int page) {
        return new PersonPages(corpus, analysis.personMentions(), person, page);
    }
}
