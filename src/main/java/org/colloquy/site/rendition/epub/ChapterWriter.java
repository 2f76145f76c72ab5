package org.colloquy.site.rendition.epub;

import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.house.HouseImages.Cover;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.rendition.epub.packaging.BookPictures;
import org.colloquy.site.rendition.flow.FlowPiece;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.text.Messages;
import org.jspecify.annotations.Nullable;

/** Writer of the files of interviews into one book. */
final class ChapterWriter {
    private final Corpus corpus;
    private final BookArchive archive;
    private final BookPictures pictures;
    private final LinkAddresses links;
    private final Messages words;

    /**
     * Creates a writer.
     *
     * @param words the book's own
     */
    ChapterWriter(
            Corpus corpus,
            BookArchive archive,
            BookPictures pictures,
            LinkAddresses links,
            Messages words) {
        this.corpus = corpus;
        this.archive = archive;
        this.pictures = pictures;
        this.links = links;
        this.words = words;
    }

    /**
     * Writes the title page of an interview.
     *
     * @param cover the picture on it; null where there is none
     */
    void title(BookChapter chapter, @Nullable Cover cover) {
        Interview interview = chapter.interview();
        archive.add(
                BookFile.text(chapter.title()),
                new TitleFile(corpus, pictures, words)
                        .of(interview, cover, links.page(interview, null)));
    }

    /**
     * Writes the text of an interview and what is behind it.
     *
     * @param recordings in which it may be spoken
     */
    void text(BookChapter chapter, BookRecordings recordings) {
        ChapterSound sound = ChapterSound.of(chapter.interview(), recordings).orElse(null);
        ChapterTerms terms = new ChapterTerms(corpus, chapter.interview());
        ChapterLinks own = new ChapterLinks(links, chapter, terms, pictures, words, true);
        int number = 0;
        for (List<FlowPiece> part : chapter.parts()) {
            String name = chapter.text(++number);
            String overlay = sound == null ? null : sound.overlay(archive, name, part);
            archive.add(
                    new BookFile(name, BookFile.XHTML, null, true, overlay),
                    new TextFile(chapter, links, own, words).with(part));
        }
        new ChapterNotes(corpus, chapter, terms, own, words).add(archive);
    }
}
