package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.frontmatter.FrontMatter;
import org.colloquy.reader.frontmatter.Said;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every real interview; see {@link HandCountsTest} for where they are. */
class RealFilesTest {

    @TestFactory
    Stream<DynamicTest> loseNoWord(@TempDir Path dir) throws IOException {
        assumeTrue(Files.isDirectory(HandCountsTest.CORPORA), "the corpora are not here");
        try (Stream<Path> files = Files.walk(HandCountsTest.CORPORA)) {
            List<Path> all =
                    files.filter(file -> file.toString().matches(".*\\.(?:md|markdown)"))
                            .filter(file -> !file.endsWith("README.md"))
                            .filter(file -> !file.startsWith(HandCountsTest.SECOND_SAMPLE))
                            .sorted()
                            .toList();
            return all.stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            HandCountsTest.CORPORA.relativize(file).toString(),
                                            () ->
                                                    check(
                                                            file,
                                                            dir.resolve("" + all.indexOf(file)))));
        }
    }

    private static void check(Path file, Path dir) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        Interview interview =
                new CorpusFolderBuilder(dir.resolve("a")).file(name, bytes).interview();

        assertThat(letters(Said.of(interview))).isEqualTo(letters(source(interview)));
        assertThat(Said.ids(interview)).doesNotHaveDuplicates();

        String other = "\uFEFF" + interview.source().replace("\n", "\r\n");
        Interview same =
                new CorpusFolderBuilder(dir.resolve("b"))
                        .file(name, other.getBytes(StandardCharsets.UTF_8))
                        .interview();
        assertThat(CorpusDump.of(same)).isEqualTo(CorpusDump.of(interview));
    }

    /** The words of the body as Markdown has them that knows of no labels. */
    private static String source(Interview interview) {
        FrontMatter front =
                FrontMatter.of(new SourceFile("x.md", interview.source(), new ArrayList<>()));
        Node body =
                MarkdownParser.parse(
                        interview.source().substring(front.bodyStart()), Duration.ofSeconds(20));
        StringBuilder blocks = new StringBuilder();
        body.getChildren().forEach(block -> blocks.append(MarkdownParser.html(block)));
        Document html = Jsoup.parse(blocks.toString());
        html.select("img").forEach(p -> p.replaceWith(new TextNode(p.attr("alt"))));
        html.select("script, style").remove();
        // An explicit id is no word.
        return html.wholeText().replaceAll("\\{#[^\\s{}]+\\}", "");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
