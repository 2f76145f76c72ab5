package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No id that an author may give is one that the pages of interviews have for themselves. */
class FrameIdsTest {
    private static final String ASKED =
            """
            ---
            interviewees: [Ada Sample]
            ---
            # Asked

            ## What is tea?

            A leaf[^1], see [the talk](talk.md#t1).

            [^1]: Of a bush.

            ## And why?

            It is warm.
            """;

    @Test
    void areReserved(@TempDir Path pages, @TempDir Path answers) {
        Corpus corpus =
                new CorpusFolderBuilder(pages)
                        .file("interviews/asked.md", ASKED)
                        .file("interviews/talk.md", talk())
                        .file("glossary.md", "## Tea\n\nA drink.\n")
                        .read();
        SiteEdition site = new SiteEdition(corpus, new TemplateRenderer());
        Set<String> ids = new TreeSet<>();
        Stream.of("asked.html", "asked/q1.html", "talk.html", "talk/s1.html")
                .map(page -> site.page("interviews/" + page).map(Page::text).orElseThrow())
                .forEach(page -> ids.addAll(Jsoup.parse(page).select("[id]").eachAttr("id")));
        assertThat(ids).contains("q1", "t2", "print", "side-at", "size-small", "note-tea");
        for (String id : ids) {
            assertThat(codes(answers, "Other words. {#" + id + "}\n"))
                    .as(id)
                    .contains("reserved-id");
        }
    }

    private static String talk() {
        return "# Talk\n\n## Of tea\n\n" + "Ada: Tea?\n\nBen: Tea.\n\n".repeat(40);
    }

    private static List<String> codes(Path folder, String text) {
        return new CorpusFolderBuilder(folder)
                .file("a.md", text).read().problems().stream().map(Problem::code).toList();
    }
}
