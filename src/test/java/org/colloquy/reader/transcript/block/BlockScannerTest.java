package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text in its blocks; a slash stands for the end of a line, a bar for that of a block. */
class BlockScannerTest {

    private static String blocks(String lines) {
        String text = lines.replace('/', '\n');
        List<String> all =
                BlockScanner.scan(text).stream()
                        .map(
                                c ->
                                        c.kind()
                                                + (c.level() > 0 ? " " + c.level() : "")
                                                + " "
                                                + c.text(text).replace('\n', '/'))
                        .toList();
        return String.join(" | ", all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "One/two//three;PARAGRAPH One/two | PARAGRAPH three",
                "# One/two;HEADING 1 # One | PARAGRAPH two",
                "###### One;HEADING 6 ###### One",
                "####### One;PARAGRAPH ####### One",
                "#One;PARAGRAPH #One",
                "###One###;HEADING 3 ###One###",
                "###问：一;HEADING 3 ###问：一",
                "#问：一;PARAGRAPH #问：一",
                "One/===;HEADING 1 One/===",
                "One/---/two;HEADING 2 One/--- | PARAGRAPH two",
                "---;RULE ---",
                "* * *;RULE * * *",
                "--;PARAGRAPH --",
                "-*-;PARAGRAPH -*-",
                "    ---;OTHER     ---",
                "- one/- two;ITEM - one | ITEM - two",
                "1. one/  more//  still;ITEM 1. one/  more | ITEM   still",
                "1. one//two;ITEM 1. one | PARAGRAPH two",
                "One/2. two;PARAGRAPH One/2. two",
                "One/1. two;PARAGRAPH One | ITEM 1. two",
                "One/1) two;PARAGRAPH One | ITEM 1) two",
                "> one/> two/three;QUOTE > one/> two | PARAGRAPH three",
                "    code//one;OTHER     code | PARAGRAPH one",
                "    code/one;OTHER     code | PARAGRAPH one",
                "One/    two;PARAGRAPH One/    two",
                "```/one//# two/```/three;OTHER ```/one//# two/``` | PARAGRAPH three",
                "~~~/```/~~~~/three;OTHER ~~~/```/~~~~ | PARAGRAPH three",
                "```/one;",
                "<!-- one//two -->/three;SILENT <!-- one//two --> | PARAGRAPH three",
                "<!-- one -->;SILENT <!-- one -->",
                "<div class='x' style='/    a: b/'>//one;OTHER <div class='x' style='/    a: b/'> | PARAGRAPH one",
                "{{< a/  b=c/>}}/one;SILENT {{< a/  b=c/>}} | PARAGRAPH one",
                "{{< a//one;PARAGRAPH {{< a | PARAGRAPH one",
                "one/{: .b }/two;PARAGRAPH one | SILENT {: .b } | PARAGRAPH two",
                "one/{{ b }}/two;PARAGRAPH one/{{ b }}/two",
                "# one/{: .b };HEADING 1 # one | SILENT {: .b }",
                "import a from 'b'//Ada: c;SILENT import a from 'b' | PARAGRAPH Ada: c",
                "[a]: https:x.example;SILENT [a]: https:x.example",
                "[a]: words;PARAGRAPH [a]: words",
                "| a | b |/| - | - |;OTHER | a | b |/| - | - |",
                "<div>/one;OTHER <div>/one",
                "One/<div>;PARAGRAPH One/<div>",
                "One two:;PARAGRAPH One two:"
            })
    void areAsInMarkdown(String lines, String expected) {
        if (expected != null) {
            assertThat(blocks(lines)).isEqualTo(expected);
        } else {
            assertThat(blocks(lines)).startsWith("OTHER");
        }
    }

    @Test
    void headingsAndParagraphsMayBeHtml() {
        List<SourceBlock> blocks = BlockScanner.scan("<h2>Why?</h2>\n<p>So.\n<h3>How?</h3>\n");
        assertThat(blocks)
                .extracting(SourceBlock::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING);
        assertThat(blocks).extracting(SourceBlock::level).containsExactly(2, 0, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "## One; One",
                "## One ##; One",
                "##; ''",
                "###One###; One",
                "## One # two; One # two",
                "## One {#id}; One",
                "<h2>One <em>two</em></h2>; One two"
            })
    void aHeadingHasItsWords(String line, String words) {
        SourceBlock heading = new SourceBlock(BlockKind.HEADING, 0, line.length(), 2);
        assertThat(heading.headingText(line)).isEqualTo(words.replace("''", ""));
    }

    @Test
    void aHeadingOverALineIsItsFirstLine() {
        String text = "One two\n=======";
        assertThat(new SourceBlock(BlockKind.HEADING, 0, text.length(), 1).headingText(text))
                .isEqualTo("One two");
    }

    @Test
    void theTitleIsNoHeadingOfTheBody() {
        assertThat(levels("# T\n\n## One\n\n## Two\n")).containsExactly(2, 2);
        assertThat(levels("# T\n\n# One?\n\n# Two?\n")).containsExactly(1, 1);
        assertThat(levels("# Zero?\n\n# One?\n")).containsExactly(1, 1);
        assertThat(levels("## One\n\n# Two\n")).containsExactly(2, 1);
        assertThat(levels("Words.\n")).isEmpty();
    }

    private static List<Integer> levels(String text) {
        return SourceBlocks.of(text).headings().stream().map(SourceBlock::level).toList();
    }

    @Test
    void headingsAndRulesAreNoContent() {
        assertThat(SourceBlocks.of("# T\n\nOne.\n\n---\n\n<!-- x -->\n\n> Two.\n").content())
                .extracting(SourceBlock::kind)
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.QUOTE);
    }

    @Test
    void whatMarkdownWouldMissIsFound() {
        assertThat(SourceBlocks.of("###Why?###\n").unspaced()).containsExactly(3, 7);
        assertThat(SourceBlocks.of("### Why? ###\n").unspaced()).isEmpty();
        String below = "<a name=\"x\"></a>\n## Why?\n";
        assertThat(SourceBlocks.of(below).swallowed()).containsExactly(17);
        assertThat(SourceBlocks.of("<a name=\"x\"></a>\n\n## Why?\n").swallowed()).isEmpty();
        assertThat(SourceBlocks.of("Words\n## Why?\n").swallowed()).isEmpty();
        assertThat(SourceBlocks.of("<h2>Why?</h2>\n\n## How?\n").htmlHeadings().values())
                .containsExactly("## Why?");
    }

    @Test
    void twoSignsBeforeACapitalAreAHeadingWithoutABlankWhereTheyComeAgain() {
        assertThat(SourceBlocks.of("##On tea\nHot.\n\n##On pots\nOld.\n").unspaced())
                .containsExactly(2, 17);
        assertThat(levels("Tea.\n\n##On kettles\n\nHot.\n\n###On cups###\n")).containsExactly(3);
        assertThat(levels("##Why?\n\n###Öfen und Töpfe\n\nHot.\n\n##How?\n"))
                .containsExactly(2, 3, 2);
        assertThat(levels("#Tea\n\nHot.\n")).isEmpty();
        assertThat(levels("Join us.\n\n##kettles\n\n##cups\n")).isEmpty();
        assertThat(levels("We met in\n##Kettles and\n##Cups.\n")).isEmpty();
    }

    @Test
    void hasNoWordsInScriptsAndStyles() {
        String text =
                "<div>\n<Script async>\nAda: b\n\nBen: c\n</script>\n</div>\n\n<style>\n# a\n</style>\nOne";
        assertThat(BlockScanner.scan(text).stream().map(SourceBlock::kind))
                .containsExactly(
                        BlockKind.OTHER,
                        BlockKind.SILENT,
                        BlockKind.OTHER,
                        BlockKind.SILENT,
                        BlockKind.PARAGRAPH);
    }
}
