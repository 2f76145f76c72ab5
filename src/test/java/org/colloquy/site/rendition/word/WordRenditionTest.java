package org.colloquy.site.rendition.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.ArticleWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document of an interview has its words, its numbers and its notes, by styles. */
class WordRenditionTest {
    private static final String TALK =
            """
            ---
            title: A talk
            date: 2024-05-06
            interviewers: [Ben Stone]
            interviewees: [Ada Byron]
            ---

            ## Tea?

            Yes[^a], and [more](https://tea.example/).

            1. First
            2. Second
               - inside

            | Name | Price |
            |---|---|
            | Tea | *two* |

            ![A pot](pot.png)

            Again[^a].

            [^a]: It was late.
            """;

    @TempDir private Path folder;

    private static byte[] bytes(Corpus corpus, Interview interview) {
        return new WordRendition().whole(corpus, interview).bytes();
    }

    private static byte[] seed() throws IOException {
        Corpus corpus = new CorpusReader().read(Path.of("seeds"));
        return bytes(corpus, corpus.interviews().get(0));
    }

    private byte[] document(String text) {
        Corpus corpus = new CorpusFolderBuilder(folder).file("talk.md", text).read();
        return bytes(corpus, corpus.interviews().get(0));
    }

    private XWPFDocument read(String text) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(document(text)));
    }

    /** A line that ends inside a paragraph is white space here and none there. */
    @ParameterizedTest
    @ValueSource(strings = {"seeds", "src/test/resources/golden"})
    void theWordsAreThoseOfTheInterview(String corpus) throws IOException {
        Corpus read = new CorpusReader().read(Path.of(corpus));
        for (Interview interview : read.interviews()) {
            String words = new OpenDocument(bytes(read, interview)).words();
            String title = interview.details().titled() ? "" : interview.details().title();
            assertThat(words.replace(" ", ""))
                    .as(interview.path())
                    .isEqualTo((title + ArticleWords.of(interview)).replace(" ", ""));
        }
    }

    @Test
    void theBytesAreTheSameEverywhere() throws IOException {
        byte[] first = seed();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertThat(seed()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void termsAndTheCitationStandBehindTheText() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(seed()))) {
            List<XWPFParagraph> all = document.getParagraphs();
            List<String> styles = all.stream().map(XWPFParagraph::getStyle).toList();
            int heading = styles.indexOf("GeneratedHeading");
            assertThat(all.get(heading).getText()).isEqualTo("Terms used");
            assertThat(styles.lastIndexOf("Passage")).isLessThan(heading);
            List<String> terms =
                    all.stream()
                            .filter(one -> "TermEntry".equals(one.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();
            assertThat(terms.get(0)).startsWith("5G The fifth generation").endsWith(" 4.3");
            assertThat(terms).anyMatch(one -> one.startsWith("GDP (gross domestic product) The"));
            assertThat(all.get(styles.indexOf("FirstDetail")).getText())
                    .startsWith("How to cite: Baek Seoin, interviewed by Chaeri Park, “Q&A")
                    .endsWith("” DigiChina, 11 April 2022.");
        }
    }

    @Test
    void wordFindsHeadingsListsTablesAndNotes() throws IOException {
        Files.copy(Path.of("docs/pictures/phone.png"), folder.resolve("pot.png"));
        try (XWPFDocument document = read(TALK)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .startsWith("Title", "Byline", "LastByline", "Asker", "Heading2", "Passage")
                    .contains("ListParagraph", "NumberLine", "Figure");
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("1\tTea?", "First", "inside");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getNumFmt).toList())
                    .containsSubsequence("decimal", "decimal", "bullet");
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("two");
            List<XWPFFootnote> notes = document.getFootnotes();
            assertThat(notes.get(notes.size() - 1).getParagraphs().get(0).getText())
                    .contains("It was late.");
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void picturesAndLinksSayWhatTheyAre() throws IOException {
        Files.copy(Path.of("docs/pictures/phone.png"), folder.resolve("pot.png"));
        try (XWPFDocument document = read(TALK)) {
            assertThat(
                            document.getParagraphs().stream()
                                    .flatMap(paragraph -> paragraph.getRuns().stream())
                                    .flatMap(run -> run.getEmbeddedPictures().stream())
                                    .map(XWPFPicture::getDescription))
                    .containsExactly("A pot");
            assertThat(
                            document.getParagraphs().stream()
                                    .flatMap(paragraph -> paragraph.getRuns().stream())
                                    .filter(XWPFHyperlinkRun.class::isInstance)
                                    .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(document))
                                    .map(link -> link.getURL()))
                    .containsExactly("https://tea.example/");
        }
    }

    @Test
    void thePropertiesTellWhoAndWhen() throws IOException {
        try (XWPFDocument document = read(TALK)) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("A talk");
            assertThat(core.getCreator()).isEqualTo("Ada Byron; Ben Stone");
            assertThat(core.getModified().toInstant())
                    .isEqualTo(LocalDate.of(2024, 5, 6).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    @Test
    void arabicIsWrittenFromTheRight() {
        OpenDocument document =
                new OpenDocument(
                        document(
                                "---\nlanguage: ar\n---\n# البحر\n\n## ما هو؟\n\nماء NASA مالح.\n"));
        assertThat(document.text().select("w|sectPr > w|bidi")).hasSize(1);
        assertThat(document.text().select("w|p:not(:has(w|pPr > w|bidi))")).isEmpty();
        assertThat(
                        document.text().select("w|r:has(w|rPr > w|rtl) > w|t").stream()
                                .map(t -> t.wholeText().strip()))
                .contains("ماء", "مالح.")
                .doesNotContain("NASA");
        assertThat(document.part("word/styles.xml").select("w|rPrDefault w|lang").attr("w:bidi"))
                .isEqualTo("ar-EG");
    }

    @Test
    void aRunInAnotherLanguageSaysSo() {
        OpenDocument document =
                new OpenDocument(
                        document(
                                "---\nforeign: zh-Hans\n---\n# Tea\n\n## Which?\n\nThe word 茶.\n"));
        assertThat(document.text().select("w|r:has(w|lang[w:eastAsia=zh-CN]) > w|t").text())
                .isEqualTo("茶");
    }

    /** Cells over several rows and columns keep the table rectangular, or Word mends the file. */
    @Test
    void cellsOverRowsAndColumnsStayInPlace() {
        OpenDocument document =
                new OpenDocument(
                        document(
                                """
                                # A

                                ## Tea?

                                <table><tr><td rowspan="2">one</td><td colspan="2">two</td></tr>
                                <tr><td>three</td><td>four</td></tr><tr><td>five</td></tr></table>
                                """));
        assertThat(document.text().select("w|tr").stream().map(row -> row.select("w|tc").size()))
                .containsExactly(2, 3, 3);
        assertThat(document.text().select("w|vMerge").eachAttr("w:val"))
                .containsExactly("restart", "continue");
        assertThat(document.text().select("w|gridCol")).hasSize(3);
    }
}
