package org.colloquy.site.rendition.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Settings;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.house.HouseImages.Cover;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.epub.packaging.BookAccess;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.epub.packaging.BookDetails;
import org.colloquy.site.rendition.epub.packaging.BookDetails.BookOrigin;
import org.colloquy.site.rendition.epub.packaging.BookDetails.BookSeries;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.rendition.epub.packaging.BookPictures;
import org.colloquy.site.rendition.epub.packaging.PackageFile;
import org.colloquy.site.rendition.epub.xhtml.Languages;
import org.colloquy.site.rendition.flow.LastChange;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/** Book of one interview. */
final class InterviewBook {
    private final Corpus corpus;
    private final Interview interview;
    private final InterviewDetails details;
    private final Messages words;

    InterviewBook(Corpus corpus, Interview interview) {
        this.corpus = corpus;
        this.interview = interview;
        this.details = interview.details();
        this.words = Messages.of(corpus, details.language());
    }

    /** Returns the book as an archive: the same bytes for the same interview and settings. */
    byte[] bytes() {
        BookArchive archive = new BookArchive();
        BookPictures pictures = new BookPictures(corpus, archive);
        BookChapter chapter = new BookChapter(interview, "");
        LinkAddresses links = BookChapter.addresses(corpus, Map.of(interview.slug(), chapter));
        ChapterWriter writer = new ChapterWriter(corpus, archive, pictures, links, words);
        Cover cover = cover();
        if (cover != null) {
            pictures.cover(cover.address());
        }
        BookStyle.add(archive, corpus.settings().house());
        writer.title(chapter, cover);
        int behindTitle = archive.files().size();
        writer.text(chapter, new BookRecordings(corpus, archive, true));
        String contents =
                new NavigationFile(details.language(), words)
                        .contents(contents(chapter, archive), details.language())
                        .places(List.of(chapter))
                        .landmarks(chapter.title(), List.of(chapter), archive.files());
        archive.add(NavigationFile.entry(), contents, behindTitle);
        BookAccess access = new BookAccess(pictures, !archive.lengths().isEmpty(), words);
        return archive.end(PackageFile.of(details(links), archive, access));
    }

    private List<BookEntry> contents(BookChapter chapter, BookArchive archive) {
        List<BookEntry> entries = new ArrayList<>(BookEntry.of(chapter));
        if (entries.isEmpty()) {
            String first = chapter.hasText() ? chapter.text(1) : chapter.title();
            entries.add(new BookEntry("", details.title(), first, List.of()));
        }
        for (BookFile file : archive.files()) {
            String key =
                    file.name().equals(chapter.notes())
                            ? "notes"
                            : file.name().equals(chapter.terms()) ? "terms.used" : "";
            if (!key.isEmpty()) {
                entries.add(new BookEntry("", words.text(key), file.name(), List.of()));
            }
        }
        return entries;
    }

    private @Nullable Cover cover() {
        Cover own = TitleFile.cover(interview);
        return own == null ? corpus.settings().house().images().cover() : own;
    }

    private BookDetails details(LinkAddresses links) {
        Settings settings = corpus.settings();
        String rights = details.rights();
        String page = links.page(interview, null);
        return new BookDetails(
                BookIdentity.of(settings, SitePaths.interview(interview)),
                details.title(),
                details.subtitle(),
                Languages.tag(details.language()),
                BookCredits.of(corpus, details),
                new BookOrigin(
                        details.date(),
                        LastChange.of(List.of(interview)),
                        settings.title(),
                        page == null ? details.source() : page,
                        rights == null ? settings.rights() : rights,
                        null),
                details.tags().stream().map(corpus::topicName).distinct().toList(),
                series());
    }

    private @Nullable BookSeries series() {
        Optional<Series> series = corpus.series().of(interview);
        Interview lead = corpus.translations().lead(interview);
        return series.map(
                        one -> {
                            List<String> slugs =
                                    one.interviews().stream().map(Interview::slug).toList();
                            return new BookSeries(one.name(), slugs.indexOf(lead.slug()) + 1);
                        })
                .filter(one -> one.number() > 0)
                .orElse(null);
    }
}
