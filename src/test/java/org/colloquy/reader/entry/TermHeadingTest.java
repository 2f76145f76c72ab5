package org.colloquy.reader.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Tea House             | term tea-house \"Tea House\"",
                "World Tea Club (WTC)  | term wtc \"World Tea Club\" \"WTC\"",
                "World Tea Club（WTC）  | term wtc \"World Tea Club\" \"WTC\"",
                "Kettle (film)         | term kettle \"Kettle\" (film)",
                "Kettle (film, old)    | term kettle \"Kettle\" (film, old)",
                "Tee (綠茶)             | term 綠茶 \"Tee\" \"綠茶\"",
                "**Kettle** & `lid`    | term kettle-lid \"Kettle & lid\"",
                "Tea {#t}              | term t \"Tea\"",
                "Tea {aliases=\"chai; brew ;\"} | term tea \"Tea\" \"chai\" \"brew\"",
                "Tea {#t match=exact}  | term t \"Tea\" exact",
                "Tea {match=any-case}  | term tea \"Tea\" any-case",
                "Tea {match=explicit}  | term tea \"Tea\" explicit",
            })
    void readsNamesAndAttributes(String heading, String term, @TempDir Path dir) {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file("glossary.md", "## " + heading + "\n\nIt is.\n")
                        .read();
        assertThat(CorpusDump.of(corpus)).contains(term);
        assertThat(corpus.problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder("no-interviews");
    }

    @Test
    void pointsToAnother(@TempDir Path dir) {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file(
                                "glossary.md",
                                "## Chai {see=tea}\n\n## Tea {source=\"A cup, 1999\"}\n\nIt is.\n")
                        .read();
        assertThat(corpus.term("chai").map(Term::isPointer)).contains(true);
        assertThat(corpus.term("tea").map(Term::source)).contains("A cup, 1999");
    }

    @Test
    void saysWhatItDoesNotUnderstand(@TempDir Path dir) {
        List<String> lines =
                new CorpusFolderBuilder(dir)
                                .file(
                                        "glossary.md",
                                        "## Tea {colour=red}\n\nIt is.\n\n## Cup {match=any}\n\nIt is.\n")
                                .read()
                                .problems()
                                .stream()
                                .map(problem -> CorpusDump.problem(problem, true))
                                .toList();
        assertThat(lines)
                .containsExactly(
                        "problem . 1:1 warning no-interviews",
                        "problem glossary.md 1:1 warning unknown-attribute",
                        "problem glossary.md 5:1 error bad-value");
    }
}
