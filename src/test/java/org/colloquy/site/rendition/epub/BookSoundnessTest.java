package org.colloquy.site.rendition.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.ManyInterviews;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.ArticleWords;
import org.colloquy.site.caption.TimedTalk;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** EPUBCheck has no warning about any book. */
class BookSoundnessTest {
    private static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));
    private static final int SAMPLES = 100;
    private static final Pattern TOLD =
            Pattern.compile(
                    "arabic|hebrew|persian|korean|chinese|japanese|hindi|blocks|notes|glosses"
                            + "|raw-html|table|code|times|no-introduction|sections");

    @TempDir private Path folder;

    private static void judge(Corpus corpus, Interview interview) {
        byte[] book = new InterviewBook(corpus, interview).bytes();
        assertThat(BookJudge.findings(book)).as(interview.path()).isEmpty();
    }

    private static void judge(Corpus corpus, InterviewCollection collection) {
        byte[] book = new CollectionBook(corpus, collection).bytes();
        assertThat(BookJudge.findings(book)).as(collection.name()).isEmpty();
    }

    @Tag("slow")
    @Test
    void theSeed() throws IOException {
        Corpus corpus = new CorpusReader().read(Path.of("seeds"));
        judge(corpus, corpus.interviews().get(0));
    }

    @Test
    void languagesOfAllForms() throws IOException {
        String words =
                Stream.of("zh-x-a", "x-mine", "i-klingon", "zh-a", "xx", "tl")
                        .map(tag -> "<span lang=\"%s\">%s</span>".formatted(tag, tag))
                        .collect(Collectors.joining(" "));
        Files.writeString(
                folder.resolve("talk.md"),
                "---\nlanguage: x-mine\n---\n# Talk\n\n## Tea?\n\n" + words + "\n");
        Corpus corpus = new CorpusReader().read(folder);
        judge(corpus, corpus.interviews().get(0));
        OpenBook book = new OpenBook(new InterviewBook(corpus, corpus.interviews().get(0)).bytes());
        assertThat(book.text("text-1.xhtml"))
                .contains("<span lang=\"zh-x-a\"", "<span>zh-a</span>", "<span>xx</span>");
    }

    @Tag("slow")
    @Test
    void aTalkWithItsSound() throws IOException {
        Files.write(folder.resolve("talk.mp3"), new byte[2_000]);
        String text = "---\nmedia: talk.mp3\n---\n# Talk\n\n## Tea?\n\nYes.\n\nAnd milk.\n";
        Corpus corpus = TimedTalk.byPassage(folder, "talk", text);
        judge(corpus, corpus.interviews().get(0));
    }

    @Test
    void aTalkWhoseSoundIsElsewhere() throws IOException {
        Files.writeString(
                folder.resolve("colloquy.yaml"),
                "title: Talks\nmedia-hosts: [sound.example]\nbase-url: https://talks.example/\n");
        String text =
                "---\nmedia: https://sound.example/a/talk.mp3?v=1&w=2\n---\n# Talk\n\n## Tea?\n\nYes.\n\nAnd milk.\n";
        Corpus corpus = TimedTalk.byPassage(folder, "talk", text);
        judge(corpus, corpus.interviews().get(0));
        OpenBook book = new OpenBook(new InterviewBook(corpus, corpus.interviews().get(0)).bytes());
        assertThat(book.text("text-1.smil"))
                .contains("src=\"https://sound.example/a/talk.mp3?v=1&amp;w=2\"");
        assertThat(book.packageFile().select("item[properties=remote-resources]").eachAttr("href"))
                .containsExactly("text-1.smil");
        assertThat(book.packageFile().select("item[media-type=audio/mpeg]")).hasSize(1);
    }

    @Tag("slow")
    @Test
    void talksThatAreLinkedInABookOfAll() throws IOException {
        Files.writeString(
                folder.resolve("colloquy.yaml"),
                "title: Talks\nbase-url: https://talks.example/\n");
        Files.write(folder.resolve("talk-one.mp3"), new byte[2_000]);
        Files.writeString(folder.resolve("other.md"), "# Other\n\n## Why?\n\nSo.\n");
        String text = "---\nmedia: talk-one.mp3\n---\n# Talk\n\n## Tea?\n\nYes.\n\nAnd milk.\n";
        Corpus corpus = TimedTalk.byPassage(folder, "talk", text);
        InterviewCollection all = InterviewCollection.of(corpus);
        judge(corpus, all);
        OpenBook book = new OpenBook(new CollectionBook(corpus, all).bytes());
        assertThat(book.packageFile().select("item[media-type=audio/mpeg]").eachAttr("href"))
                .containsExactly("https://talks.example/files/talk-one.mp3");
        assertThat(book.names()).noneMatch(name -> name.endsWith(".mp3"));
        assertThat(book.packageFile().text()).contains("synchronizedAudioText");
    }

    @Test
    void aBookWithTheCoverAndTheFontsOfTheHouse() throws IOException {
        Files.copy(Path.of("docs/pictures/phone.png"), folder.resolve("cover.png"));
        Files.copy(
                Path.of("src/main/resources/assets/fonts/print-sans.woff2"),
                folder.resolve("text.woff2"));
        Files.writeString(
                folder.resolve("colloquy.yaml"),
                """
                title: Tides
                cover: {picture: cover.png, credit: Ada Byron}
                fonts: {text: [text.woff2]}
                """);
        Files.writeString(folder.resolve("talk.md"), "# Talk\n\n## Tea?\n\nYes.\n");
        Corpus corpus = new CorpusReader().read(folder);
        judge(corpus, corpus.interviews().get(0));
        OpenBook book = new OpenBook(new InterviewBook(corpus, corpus.interviews().get(0)).bytes());
        assertThat(book.packageFile().select("item[properties=cover-image]")).hasSize(1);
        assertThat(book.packageFile().select("item[media-type=font/woff2]")).hasSize(1);
        assertThat(book.text("book.css")).contains("house-text");
    }

    /** Blocks of all kinds, notes, and languages with other signs, two of them right to left. */
    @Tag("slow")
    @Test
    void manyDialects() throws IOException {
        Corpus all = new CorpusReader().read(Path.of("src/test/resources/golden"));
        List<Interview> some =
                all.interviews().stream().filter(one -> TOLD.matcher(one.slug()).find()).toList();
        assertThat(some).hasSizeGreaterThan(20);
        judgeAll(all.withInterviews(some));
    }

    private static void judgeAll(Corpus corpus) {
        judge(corpus, InterviewCollection.of(corpus));
    }

    @Tag("slow")
    @Test
    void manyInterviewsAndTheirSeries() throws IOException {
        ManyInterviews.write(folder, 30, 7);
        Corpus corpus = new CorpusReader().read(folder);
        judgeAll(corpus);
        corpus.series().all().stream()
                .map(InterviewCollection::of)
                .filter(CollectionBook::isBook)
                .findFirst()
                .ifPresent(series -> judge(corpus, series));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> realInterviews() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "the corpora are not here");
        Corpus corpus = new CorpusReader().read(CORPORA);
        List<Interview> all = corpus.interviews();
        int apart = Math.max(1, all.size() / SAMPLES);
        return IntStream.range(0, Math.min(SAMPLES, all.size()))
                .mapToObj(i -> all.get(i * apart))
                .map(
                        interview ->
                                DynamicTest.dynamicTest(
                                        interview.path(),
                                        () -> {
                                            judge(corpus, interview);
                                            OpenBook book =
                                                    new OpenBook(
                                                            new InterviewBook(corpus, interview)
                                                                    .bytes());
                                            assertThat(book.words())
                                                    .isEqualTo(ArticleWords.of(interview));
                                        }));
    }
}
