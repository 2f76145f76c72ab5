package org.colloquy.reader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of a paragraph or a heading that seems to be nothing but words. */
class BlockComposerTest {
    @TempDir Path dir = Path.of("");

    private List<String> lines(String markdown) {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file("glossary.md", "## Tea\n\nLeaves of *茶*.\n")
                        .file(
                                "interviews/a.md",
                                "---\ntitle: A\ndialect: headings\n---\n\n" + markdown + "\n")
                        .read();
        return CorpusDump.of(corpus).stream()
                .filter(line -> line.matches("(?:html|place|section|question|problem) .*"))
                .filter(line -> !line.matches(".* (?:unused-term|unanswered|perhaps-misread)"))
                .toList();
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Some words.                      | html p1 Some words.",
                "Some words. {#here}              | html p1 Some words.,place #here p1",
                "Some tea, tea. {#here}           | html p1 Some <a href=\"term:tea\">tea</a>, tea.,place #here p1",
                "Some tea, tea.                   | html p1 Some <a href=\"term:tea\">tea</a>, tea.",
                "Some *tea*, tea.                 | html p1 Some <em><a href=\"term:tea\">tea</a></em>, tea.",
                "Some (laughs) tea.               | html p1 Some <i>(laughs)</i> <a href=\"term:tea\">tea</a>.",
                "Some 茶.                         | html p1 Some <span lang=\"zh\">茶</span>.",
                "Some *茶*.                       | html p1 Some <em><span lang=\"zh\">茶</span></em>.",
                "Some <b lang=\"ja\">茶</b> 茶.   | html p1 Some <b lang=\"ja\">茶</b> <span lang=\"zh\">茶</span>.",
                "A/B                              | html p1 A⏎B",
                "# Tea? {#why}                    | question q1 \"Tea?\" 0 blocks,html q1 Tea?,place #tea q1,place #why q1",
                "# Tea? (laughs)                  | question q1 \"Tea? (laughs)\" 0 blocks,html q1 Tea? (laughs),place #tea-laughs q1",
                "{#here}                          | problem interviews/a.md 5:1 warning empty-interview,problem interviews/a.md 6:1 warning lost-id",
                "![](none.png) {#here}            | problem interviews/a.md 5:1 warning empty-interview,problem interviews/a.md 6:5 warning unresolved-picture,problem interviews/a.md 6:15 warning lost-id"
            })
    void becomesCleanProseWithItsMarks(String markdown, String lines) {
        assertThat(String.join(",", lines(markdown.replace('/', '\n').replace("<\n", "</"))))
                .isEqualTo(lines);
    }
}
