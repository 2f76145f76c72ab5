package org.colloquy.site.glossary;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Corpus.Occurrence;
import org.colloquy.model.glossary.Term;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.search.ConcordanceCsv;
import org.colloquy.site.text.MentionContext;
import org.colloquy.site.text.path.SitePaths;

/** The mentions of each term as a table, for spreadsheets. */
public final class TermTableSource implements PageSource {
    private final Corpus corpus;

    public TermTableSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return corpus.terms().stream()
                .filter(this::isMentioned)
                .map(term -> PlannedPage.of(SitePaths.termTable(term.id()), () -> madeOf(term)));
    }

    private PageMaterial madeOf(Term term) {
        return PageMaterial.listing(
                corpus.mentioning(term.id()), TermInputs.words(corpus.occurrences(term.id())));
    }

    private boolean isMentioned(Term term) {
        return !term.isPointer() && corpus.mentions(term.id()) > 0;
    }

    @Override
    public Optional<Page> page(String path) {
        return SitePaths.termOfTable(path)
                .flatMap(corpus::term)
                .filter(this::isMentioned)
                .map(term -> new Page(Page.CSV, table(term)));
    }

    private String table(Term term) {
        return ConcordanceCsv.write(
                corpus.occurrences(term.id()).stream().map(TermTableSource::row));
    }

    private static ConcordanceCsv.CsvRow row(Occurrence one) {
        return new ConcordanceCsv.CsvRow(
                one.interview(),
                one.mention().place(),
                TermUse.voice(one).name(),
                MentionContext.of(one, ConcordanceCsv.CONTEXT));
    }
}
