package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.cli.CommandOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The PDF files of an export: their form by a validator, their text, links and bookmarks. */
@ExtendWith(Chromium.class)
class TaggedPdfTest {
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final String TALK =
            """
            ---
            title: A talk & more
            date: 2024-05
            interviewees: [Ada Sample]
            ---
            # A talk & more

            ## Arriving

            **Ida Interviewer:** And *then*? See [the other](other.md) and [a site](https://a.example/?x=1&y=2).

            **Ada Sample:** You write the number[^1], and go home. Ω ฿ \u0e01

            | Day | Cups |
            |---|---|
            | Monday | 3 |
            | Tuesday |

            - one
              - within
            - two

            > Quoted.

            ![A red square](red.png) ![](red.png)

            [^1]: The number is not known.
            """;

    private static final String OTHER =
            """
            ---
            title: 차 한 잔
            language: ko
            foreign: zh-Hans
            ---
            # 차 한 잔

            ## 왜 차를 마십니까?

            물이 좋기 때문입니다. 茶馆 안에서 마십니다.

            ## 언제 마십니까?

            아침에 마십니다.
            """;

    private static final String CHINESE =
            """
            ---
            title: 茶
            language: zh-Hans
            ---
            # 茶

            **为什么喝茶？**

            因为水好。
            """;

    private static final String RIGHT_TO_LEFT =
            """
            ---
            title: شاي
            language: ar
            ---
            # شاي

            **لماذا الشاي؟**

            لأن الماء طيب.
            """;

    private static final String BOOK =
            """
            title: All talks
            parts:
              - heading: Two
                interviews: [talk, other]
              - interviews: [chinese]
            """;

    @TempDir private static Path folder;

    private static Path site;

    @BeforeAll
    static void export() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("talk.md", TALK);
        texts.put("other.md", OTHER);
        texts.put("chinese.md", CHINESE);
        texts.put("arabic.md", RIGHT_TO_LEFT);
        texts.put("glossary.md", "# Terms\n\n## number\n\nWhat is counted.\n");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(corpus.resolve(text.getKey()), text.getValue());
        }
        Files.write(corpus.resolve("red.png"), Base64.getDecoder().decode(PICTURE));
        Path book = Files.writeString(folder.resolve("book.yaml"), BOOK);
        site = folder.resolve("site");
        assertThat(run(corpus, site, "--edition", book.toString())).contains("new or changed");
    }

    private static String run(Path corpus, Path to, String... more) {
        CommandOutcome outcome =
                CommandOutcome.of(
                        List.of(
                                "export",
                                corpus.toString(),
                                "--to",
                                to.toString(),
                                "--base-url",
                                "https://talks.example/",
                                "--cache",
                                folder.resolve("cache").toString(),
                                "--pdf"),
                        more);
        assertThat(outcome.status()).isZero();
        return outcome.out();
    }

    private static PDDocument pdf(String name) throws IOException {
        return Loader.loadPDF(site.resolve("interviews/" + name + ".pdf").toFile());
    }

    private static List<PDAnnotationLink> links(PDDocument pdf) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }

    private static String target(PDAnnotationLink link) throws IOException {
        return link.getDestination() instanceof PDNamedDestination named
                ? named.getNamedDestination()
                : "";
    }

    @Test
    void allArePdfUa() throws Exception {
        for (String name : List.of("talk", "other", "chinese", "arabic")) {
            assertThat(PdfUaValidator.failures(site.resolve("interviews/" + name + ".pdf")))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument pdf = pdf("talk")) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("A talk & more");
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Colloquy");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("You write the number")
                    .contains("The number is not known");
        }
        try (PDDocument pdf = pdf("other")) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(new PDFTextStripper().getText(pdf)).contains("물이 좋기", "茶馆");
        }
    }

    @Test
    void hasTheQuestionsAsBookmarks() throws IOException {
        try (PDDocument pdf = pdf("other")) {
            PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo("차 한 잔");
            assertThat(title.getFirstChild().getTitle()).isEqualTo("1 왜 차를 마십니까?");
        }
    }

    @Test
    void linksNotesBothWaysAndNamesWhereLinksLead() throws IOException {
        try (PDDocument pdf = pdf("talk")) {
            List<PDAnnotationLink> links = links(pdf);
            assertThat(links).allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            List<String> targets = new ArrayList<>();
            for (PDAnnotationLink link : links) {
                targets.add(target(link));
            }
            assertThat(targets).contains("fn-a", "t2-p1", "term-number");
            assertThat(links.stream().map(link -> link.getContents())).contains("Editor’s note a");
        }
        String bytes =
                Files.readString(site.resolve("interviews/talk.pdf"), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("file:").doesNotContain(folder.toString());
    }

    /** Browsers do not know the numbers of pages that contents name. */
    @Test
    void anEditionNamesThePagesOfItsInterviews() throws Exception {
        Path book = site.resolve("editions/book.pdf");
        assertThat(PdfUaValidator.failures(book)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
            PDFTextStripper contents = new PDFTextStripper();
            contents.setStartPage(2);
            contents.setEndPage(2);
            String text = contents.getText(pdf);
            assertThat(text).contains("A talk & more");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                if (one.getText(pdf).contains("왜 차를 마십니까?") && page > 2) {
                    assertThat(text).containsPattern("차 한 잔\\s+" + page);
                    break;
                }
            }
        }
    }

    /** ISO 14289-1, 7.8, which validators cannot see. */
    @Test
    void runningHeadsAndFeetAreNamed() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(site.resolve("editions/book.pdf").toFile())) {
            PDPage last = pdf.getPage(pdf.getNumberOfPages() - 1);
            List<String> kinds =
                    new PDFStreamParser(last)
                            .parse().stream()
                                    .filter(COSDictionary.class::isInstance)
                                    .map(COSDictionary.class::cast)
                                    .filter(said -> said.getInt(COSName.MCID) < 0)
                                    .map(
                                            said ->
                                                    said.getNameAsString(COSName.TYPE, "none")
                                                            + " "
                                                            + said.getNameAsString(COSName.SUBTYPE))
                                    .distinct()
                                    .toList();
            assertThat(kinds).contains("Pagination Header", "Pagination Footer");
            assertThat(kinds).doesNotContain("Pagination null");
        }
    }

    @Test
    void isOfferedOnThePage() throws IOException {
        assertThat(Files.readString(site.resolve("interviews/talk.html")))
                .contains("href=\"../interviews/talk.pdf\"");
    }

    @Tag("slow")
    @Test
    void isTheSameOnceMore() throws IOException {
        Path again = folder.resolve("again");
        Path one = Files.createDirectory(folder.resolve("one"));
        Files.writeString(one.resolve("other.md"), OTHER);
        run(one, again);
        byte[] first = Files.readAllBytes(again.resolve("interviews/other.pdf"));
        assertThat(run(one, again)).contains("0 new or changed");
        Files.delete(again.resolve("interviews/other.pdf"));
        run(one, again);
        assertThat(again.resolve("interviews/other.pdf")).hasBinaryContent(first);
    }
}
