package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.ArticleWords;
import org.colloquy.site.rendition.epub.BookJudge;
import org.colloquy.site.rendition.epub.EpubRendition;
import org.colloquy.site.rendition.epub.OpenBook;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.rendition.word.OpenDocument;
import org.colloquy.site.rendition.word.WordRendition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever stands in the files, their books are sound, and no word is lost. */
class HostileBooksTest {
    /** Characters for which XML has no place. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final EpubRendition epub = new EpubRendition();

    @Tag("slow")
    @Test
    void oneBookOfAllIsSound() {
        Corpus corpus = HostileSite.get().corpus();
        byte[] book = epub.all(corpus, InterviewCollection.of(corpus)).bytes();
        assertThat(BookJudge.findings(book)).isEmpty();
    }

    /** HTML that is mended has other white space. */
    @Tag("slow")
    @Test
    void noWordIsLost() {
        Corpus corpus = HostileSite.get().corpus();
        for (Interview interview : corpus.interviews()) {
            String expected = ILLEGAL.matcher(ArticleWords.of(interview)).replaceAll("\uFFFD");
            String words = new OpenBook(epub.whole(corpus, interview).bytes()).words();
            assertThat(words.replace(" ", ""))
                    .as(interview.path())
                    .isEqualTo(expected.replace(" ", ""));
        }
    }

    @Test
    void noWordIsLostInDocumentsOfWord() {
        Corpus corpus = HostileSite.get().corpus();
        WordRendition word = new WordRendition();
        for (Interview interview : corpus.interviews()) {
            String title = interview.details().titled() ? "" : interview.details().title();
            String expected =
                    ILLEGAL.matcher(title + ArticleWords.of(interview)).replaceAll("\uFFFD");
            String words = new OpenDocument(word.whole(corpus, interview).bytes()).words();
            assertThat(words.replace(" ", ""))
                    .as(interview.path())
                    .isEqualTo(ArticleWords.folded(expected).replace(" ", ""));
        }
    }
}
