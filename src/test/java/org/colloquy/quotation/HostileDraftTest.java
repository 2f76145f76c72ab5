package org.colloquy.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.QuotationBench.JudgedDraft;
import org.colloquy.quotation.draft.DraftFault;
import org.colloquy.quotation.draft.DraftQuotations;
import org.colloquy.quotation.draft.DraftReader;
import org.colloquy.quotation.draft.QuotationScanner;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.quotation.QuotationsReport;
import org.colloquy.site.quotation.QuotePages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drafts that mean harm: each has its verdicts, or is refused by name, in a few seconds. The small
 * ones lie in a folder; the large ones are made here.
 */
class HostileDraftTest {
    private static final Path FOLDER = Path.of("src/test/resources/drafts/hostile");
    private static final Path EXPECTED = FOLDER.resolve("verdicts.properties");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String SAID =
            "I did not like the oil, but I liked the silence after the burner was lit";

    private static final SearchIndex INDEX = SearchIndex.inMemory();
    private static QuotationBench bench;

    @BeforeAll
    static void read() throws IOException {
        Corpus corpus = new CorpusReader().read(Path.of("src/test/resources/quotations"));
        bench = new QuotationBench(new Searcher(INDEX.snapshot(corpus)));
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    /** Returns what is said of a draft: its verdicts with their numbers, or why it is refused. */
    private static String said(String name, byte[] bytes, Duration patience) {
        return assertTimeoutPreemptively(
                SOON,
                () -> {
                    try {
                        DraftQuotations found =
                                QuotationScanner.scan(DraftReader.read(name, bytes));
                        JudgedDraft judged = bench.judge(found, 3_000, patience);
                        assertThat(QuotationsReport.of(bench.corpus(), judged.all()).json())
                                .isNotBlank();
                        assertThat(new QuotePages(bench.corpus()).answer("", judged)).isNotNull();
                        return counts(judged) + (judged.complete() ? "" : ", incomplete");
                    } catch (DraftFault fault) {
                        return "refused: " + fault.getMessage();
                    }
                });
    }

    private static String counts(JudgedDraft judged) {
        Map<String, Long> counts =
                judged.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.verdict().word(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return counts + ", left out " + judged.leftOut();
    }

    @Test
    void theFilesOfTheFolderAreJudgedOrRefused() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> !f.equals(EXPECTED)).sorted().toList()) {
                String name = file.getFileName().toString();
                all.append(name).append('=').append(said(name, Files.readAllBytes(file), SOON));
                all.append('\n');
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, all);
        }
        assertThat(all.toString()).isEqualTo(Files.readString(EXPECTED));
    }

    /** A draft that is made here, and how what is said of it begins. */
    private static final class LargeDraft {
        private final String name;
        private final byte[] bytes;
        private final String said;

        LargeDraft(String name, byte[] bytes, String said) {
            this.name = name;
            this.bytes = bytes;
            this.said = said;
        }

        static LargeDraft of(String name, String text, String said) {
            return new LargeDraft(name, text.getBytes(UTF_8), said);
        }

        @Override
        public String toString() {
            return name + " of " + bytes.length + " bytes, " + said;
        }
    }

    static Stream<LargeDraft> large() throws IOException {
        String quoted = "He said: “" + SAID + "”. ";
        String marks = "“”„‟«»‹›「」『』〝〞‘’‚\"＂'";
        String words = SAID.replace(",", "") + " ";
        return Stream.of(
                LargeDraft.of("mb.txt", "“" + words.repeat(1 << 14) + "”", "{"),
                LargeDraft.of("mb-gaps.txt", "“" + (SAID + " … ").repeat(1 << 14) + "”", "{"),
                LargeDraft.of("mb-brackets.txt", "“" + (SAID + " [x] ").repeat(1 << 14) + "”", "{"),
                LargeDraft.of("mb-word.txt", "“" + "a".repeat(1 << 20) + " b c d”", "{"),
                LargeDraft.of("mb-letters.txt", "“" + "a b ".repeat(1 << 18) + "”", "{"),
                LargeDraft.of("mb-signs.txt", "“" + "桥没有倒".repeat(1 << 17) + "”", "{"),
                LargeDraft.of("mb-line.txt", words.repeat(1 << 14), "{"),
                LargeDraft.of("many.txt", quoted.repeat(90_000), "{exact="),
                LargeDraft.of("many-lines.txt", (SAID + "\n\n").repeat(100_000), "{exact="),
                LargeDraft.of(
                        "many-blocks.txt",
                        ("> " + SAID + "\n\n.\n\n").repeat(50_000),
                        "{exact=3000}"),
                LargeDraft.of("many-open.txt", ("He said: “" + SAID + "\n\n").repeat(50_000), "{"),
                LargeDraft.of("many-short.txt", "“a” ".repeat(200_000), "{}, left out 200000"),
                LargeDraft.of("marks.txt", (marks.repeat(20) + "\n").repeat(500), "{"),
                LargeDraft.of("marks-apart.txt", (marks.repeat(20) + "\n\n").repeat(500), "{"),
                LargeDraft.of("one-mark.txt", "“".repeat(500_000), "{"),
                LargeDraft.of("one-mark-apart.txt", "“a\n\n".repeat(100_000), "{"),
                LargeDraft.of("nested.txt", "“a ‘b ".repeat(50_000) + "”’".repeat(50_000), "{"),
                LargeDraft.of("apostrophes.txt", "the workers' 'rights' ".repeat(50_000), "{"),
                LargeDraft.of("combining.txt", "“" + "\u0301\u0327".repeat(500_000) + "”", "{"),
                LargeDraft.of(
                        "combining-words.txt",
                        "“" + ("a" + "\u0301".repeat(99) + " ").repeat(10_000) + "”",
                        "{"),
                LargeDraft.of("dots.txt", "“" + ". ".repeat(500_000) + "”", "{"),
                LargeDraft.of("brackets.txt", "“" + "[".repeat(500_000) + "”", "{"),
                LargeDraft.of(
                        "names.txt",
                        ("Ines Varga ".repeat(40) + "said: “" + SAID + "” ").repeat(2_000),
                        "{exact="),
                LargeDraft.of("deep.html", "<div>".repeat(200_000) + quoted, "{exact=1}"),
                LargeDraft.of("deep-quotes.html", "<blockquote><q>".repeat(50_000) + SAID, "{"),
                LargeDraft.of("many.html", "<q>the oil was bad</q> ".repeat(100_000), "{"),
                LargeDraft.of(
                        "attributes.html",
                        "<p " + "a=b ".repeat(200_000) + ">" + quoted,
                        "{exact=1}"),
                LargeDraft.of("entities.html", "&amp;lt;".repeat(200_000) + quoted, "{exact=1}"),
                LargeDraft.of("links.md", "[".repeat(50_000) + quoted + "](".repeat(50_000), "{"),
                LargeDraft.of("link-words.md", "[a](".repeat(50_000) + quoted, "{"),
                LargeDraft.of("link-text.md", "[" + "a".repeat(500_000) + "](x)" + quoted, "{"),
                LargeDraft.of(
                        "link-brackets.md", "[" + "[a]".repeat(200_000) + "](x)" + quoted, "{"),
                LargeDraft.of("rule.md", "- ".repeat(200_000) + "\n\n" + quoted, "{exact=1}"),
                LargeDraft.of("fence.md", "`".repeat(200_000) + "\n\n" + quoted, "{}"),
                LargeDraft.of("tags.md", "<a ".repeat(100_000) + quoted, "{"),
                LargeDraft.of("emphasis.md", "**a_b ".repeat(100_000) + quoted, "{"),
                LargeDraft.of("quoted.md", "> ".repeat(200_000) + SAID, "{"),
                LargeDraft.of(
                        "letters.txt", "a ".repeat(5 << 20), "refused: its text has more than"),
                new LargeDraft(
                        "bytes.txt", new byte[(64 << 20) + 1], "refused: it has more than 64 MB"),
                new LargeDraft("zeros.txt", new byte[1 << 20], "refused: it is no text"),
                new LargeDraft(
                        "bomb.docx",
                        packed(1, 100 << 20, ""),
                        "refused: a part of it has more than 96 MB"),
                new LargeDraft(
                        "parts.docx",
                        packed(20_001, 0, ""),
                        "refused: it has more than 20,000 parts"),
                new LargeDraft(
                        "elements.docx",
                        packed(1, 0, "<p><r><t>x</t></r></p>".repeat(500_000)),
                        "{"),
                new LargeDraft(
                        "depth.docx",
                        packed(1, 0, "<ins>".repeat(500_000)),
                        "refused: it is damaged"),
                new LargeDraft(
                        "attribute.docx",
                        packed(1, 0, "<p a='" + "x".repeat(20 << 20) + "'/>"),
                        "{"),
                new LargeDraft(
                        "attributes.docx",
                        packed(
                                1,
                                0,
                                "<p "
                                        + Stream.iterate(0, i -> i + 1)
                                                .limit(100_000)
                                                .map(i -> "a" + i + "=''")
                                                .collect(Collectors.joining(" "))
                                        + "/>"),
                        "refused: it is damaged"));
    }

    /** Packs a document: empty parts, then its text, of blanks before an element. */
    private static byte[] packed(int parts, int blanks, String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 1; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < blanks >> 20; i++) {
                zip.write(blank);
            }
            zip.write(("<document>" + body + "</document>").getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource
    @Tag("slow")
    void large(LargeDraft draft) {
        assertThat(said(draft.name, draft.bytes, PATIENCE)).startsWith(draft.said);
    }
}
