package org.colloquy.site.rendition.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Settings;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.house.HouseImages.Cover;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.SeriesProfile;
import org.colloquy.site.rendition.epub.packaging.BookAccess;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.epub.packaging.BookDetails;
import org.colloquy.site.rendition.epub.packaging.BookDetails.BookCredit;
import org.colloquy.site.rendition.epub.packaging.BookDetails.BookOrigin;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.rendition.epub.packaging.BookPictures;
import org.colloquy.site.rendition.epub.packaging.PackageFile;
import org.colloquy.site.rendition.epub.xhtml.Languages;
import org.colloquy.site.rendition.flow.LastChange;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Book of several interviews, each in the language that stands for all. Recordings are linked, and
 * not packed, which would make it too large.
 */
final class CollectionBook {
    /** Bound on interviews, above which there is no book. */
    private static final int MOST_INTERVIEWS = 500;

    /** Bound on the words of all interviews, above which there is no book: some twenty novels. */
    private static final int MOST_WORDS = 2_000_000;

    private static final String TITLE = "title.xhtml";

    private final Corpus corpus;
    private final InterviewCollection collection;
    private final @Nullable Cover cover;
    private final @Nullable String about;
    private final Messages words;

    CollectionBook(Corpus corpus, InterviewCollection collection) {
        this.corpus = corpus;
        this.collection = collection;
        Series series = collection.series();
        SeriesProfile profile = series == null ? null : series.profile();
        Cover own = profile == null ? null : TitleFile.cover(profile.cover());
        this.cover = own == null ? corpus.settings().house().images().cover() : own;
        this.about = series == null ? corpus.settings().description() : null;
        this.words = Messages.of(corpus);
    }

    /** Tells whether interviews are neither too few nor too many for a book. */
    static boolean isBook(InterviewCollection collection) {
        List<Interview> interviews = collection.interviews();
        return interviews.size() > 1
                && interviews.size() <= MOST_INTERVIEWS
                && interviews.stream().mapToLong(Interview::words).sum() <= MOST_WORDS;
    }

    /** Returns the book as an archive: the same bytes for the same interviews and settings. */
    byte[] bytes() {
        BookArchive archive = new BookArchive();
        BookPictures pictures = new BookPictures(corpus, archive);
        Map<String, BookChapter> chapters = chapters();
        List<BookChapter> inOrder = List.copyOf(chapters.values());
        LinkAddresses links = BookChapter.addresses(corpus, chapters);
        ChapterWriter writer = new ChapterWriter(corpus, archive, pictures, links, words);
        if (cover != null) {
            pictures.cover(cover.address());
        }
        BookStyle.add(archive, corpus.settings().house());
        String language = corpus.settings().language();
        archive.add(
                BookFile.text(TITLE),
                new TitleFile(corpus, pictures, words)
                        .of(collection.title(), about, collection.interviews().size(), cover));
        String contents =
                new NavigationFile(language, words)
                        .contents(NavigationFile.grouped(inOrder), language)
                        .places(inOrder)
                        .landmarks(TITLE, inOrder, archive.files());
        archive.add(NavigationFile.entry(), contents);
        BookRecordings recordings = new BookRecordings(corpus, archive, false);
        for (BookChapter chapter : inOrder) {
            writer.title(chapter, TitleFile.cover(chapter.interview()));
            writer.text(chapter, recordings);
        }
        BookAccess access = new BookAccess(pictures, !archive.lengths().isEmpty(), words);
        return archive.end(PackageFile.of(details(links), archive, access));
    }

    private Map<String, BookChapter> chapters() {
        Map<String, BookChapter> chapters = new LinkedHashMap<>();
        for (Interview interview : collection.interviews()) {
            String prefix = "interview-" + (chapters.size() + 1) + "-";
            chapters.put(interview.slug(), new BookChapter(interview, prefix));
        }
        return chapters;
    }

    private BookDetails details(LinkAddresses links) {
        Settings settings = corpus.settings();
        String house = settings.title();
        List<Interview> interviews = collection.interviews();
        return new BookDetails(
                BookIdentity.of(settings, collection.page()),
                collection.title(),
                null,
                Languages.tag(settings.language()),
                List.of(new BookCredit(house, house, "edt", true)),
                new BookOrigin(
                        BookIdentity.newest(interviews),
                        LastChange.of(interviews),
                        house,
                        links.published(SitePaths.encoded(collection.page())),
                        settings.rights(),
                        about),
                List.of(),
                null);
    }
}
