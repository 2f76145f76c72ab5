package org.colloquy.site.rendition.epub;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.format.CollectionRendition;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** Books for e-readers: of an interview, of a series and of the corpus. */
public final class EpubRendition implements InterviewRendition, CollectionRendition {
    private static final FileFormat FORMAT =
            new FileFormat("epub", BookArchive.TYPE, RenditionUse.READING, words -> "EPUB", true);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.ofFile(new InterviewBook(corpus, interview).bytes());
    }

    @Override
    public boolean exists(Corpus corpus, InterviewCollection collection) {
        return CollectionBook.isBook(collection);
    }

    @Override
    public PageContent all(Corpus corpus, InterviewCollection collection) {
        return PageContent.ofFile(new CollectionBook(corpus, collection).bytes());
    }
}
