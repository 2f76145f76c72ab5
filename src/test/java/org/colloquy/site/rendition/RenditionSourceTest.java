package org.colloquy.site.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.SiteFiles;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.rendition.format.FileFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of interviews stand where the one list says, and pages link to all of them. */
class RenditionSourceTest {
    private static final String TALK =
            """
            # A talk

            ## What is tea?

            A leaf.

            ## And milk?

            White.
            """;

    @TempDir private Path folder;

    private Corpus corpus() {
        return new CorpusFolderBuilder(folder)
                .file("interviews/talk.md", TALK)
                .file("interviews/talk.segments.md", TALK)
                .file("interviews/talk/q1.md", "---\naliases: [earlier]\n---\n" + TALK)
                .read();
    }

    /** Other programs and readers' notes rely on the addresses. */
    @Test
    void theGuideNamesEveryFormat() throws IOException {
        String guide = Files.readString(Path.of("docs/guide/export.md"));
        assertThat(RenditionList.all().map(FileFormat::ending).distinct())
                .allSatisfy(
                        ending ->
                                assertThat(guide)
                                        .containsPattern("`[a-z/]+[A-Z]+\\." + ending + "`"));
    }

    /** A host that does not know an ending sends the file as something else. */
    @Test
    void theGuideNamesTheTypesForHosts() throws IOException {
        String guide = Files.readString(Path.of("docs/guide/export.md"));
        assertThat(RenditionList.all())
                .allSatisfy(
                        format -> {
                            boolean plain = format.ending().indexOf('.') < 0;
                            String type = plain ? format.type().replaceFirst(";.*", "") : "";
                            String ending = format.ending().replaceFirst(".*\\.", "");
                            assertThat(guide)
                                    .containsPattern(
                                            Pattern.quote(type) + "[a-z0-9 ]* " + ending + "[ ;]");
                        });
    }

    @Test
    void everyPathIsAnsweredAndNoOther() {
        Corpus corpus = corpus();
        RenditionSource source = new RenditionSource(corpus);
        List<String> paths = source.paths().toList();
        assertThat(paths)
                .doesNotHaveDuplicates()
                .contains("interviews/talk.md", "interviews/talk/q1.json")
                .doesNotContain("interviews/talk.vtt", "interviews/talk.segments.csv");
        assertThat(paths).allSatisfy(path -> assertThat(source.page(path)).isPresent());
        assertThat(source.page("interviews/.json")).isEmpty();
        assertThat(source.page("interviews/talk.vtt")).isEmpty();
        assertThat(source.page("interviews/nothing.md")).isEmpty();
        assertThat(source.page("talk.md")).isEmpty();
        assertThat(source.page("interviews/talk.segments.md").orElseThrow().type())
                .isEqualTo(Page.MARKDOWN);
    }

    @Test
    void aPageLinksToItsFilesOnly() {
        SiteFiles files = new SiteFiles(corpus());
        List<String> all = files.addresses().toList();
        for (String page : List.of("talk.html", "talk/q1.html", "talk/q2.html")) {
            Document shown = page("interviews/" + page);
            List<String> linked = shown.select(".colophon .files a").eachAttr("href");
            List<String> alternates = shown.select("link[rel=alternate]").eachAttr("href");
            assertThat(linked).isNotEmpty().containsAll(alternates);
            assertThat(linked)
                    .allSatisfy(
                            href ->
                                    assertThat(all)
                                            .contains(
                                                    Path.of("interviews", page)
                                                            .resolveSibling(href)
                                                            .normalize()
                                                            .toString()));
        }
        assertThat(page("interviews/talk.html").select("link[href$=/talk.md]")).hasSize(1);
    }

    private Document page(String address) {
        SiteEdition site = new SiteEdition(corpus(), new TemplateRenderer());
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    @Test
    void oldNamesLeadToTheFiles() {
        SiteEdition site = new SiteEdition(corpus(), new TemplateRenderer());
        assertThat(site.moved("interviews/earlier.md")).contains("interviews/talk/q1.md");
        assertThat(site.moved("interviews/earlier.json")).contains("interviews/talk/q1.json");
        assertThat(site.moved("interviews/never.md")).isEmpty();
    }
}
