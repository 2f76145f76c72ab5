package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< youtube Xy7 >}}",
                "{{% note %}}",
                "{% include player.html id=\"7\" %}",
                "{{ page.title }} {{ page.date }}",
                "{: .no_toc }",
                "{:toc}",
                ":::",
                ":::note Listen",
                "::: {.note #tea}",
                "::: .note",
                "<Pull tone=\"warm\" />",
                "<Player />",
                "<Tabs.Item label={'a'}>",
                "{% raw %}\n{: .x }",
            })
    void isOnlyMarkup(String paragraph) {
        assertThat(SiteMarkup.isOnly(paragraph)).isTrue();
        assertThat(kinds(paragraph)).containsOnly(BlockKind.SILENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada: {{ x }}",
                "{{< tab >}}Ada: Tea?{{< /tab >}}",
                "{: never closed",
                "{:)}",
                "<Laughs>",
                "<Ada> Tea?",
                "<SCRIPT src=\"x\">",
                "<Note a=\"b\">Words</Note>",
                "::: see\nwords",
                "::: ... and so on",
                ":: {.note}",
                ": words",
                "{x}",
                "import duties rise",
                "export prices fall",
            })
    void isWords(String paragraph) {
        assertThat(SiteMarkup.isOnly(paragraph)).isFalse();
    }

    @Test
    void takesATagForAComponentWhereItIsClosed() {
        String text = "<Box>\n\nAda: Tea?\n\n</Box>\n\n<Laughs>";
        assertThat(kinds(text))
                .containsExactly(
                        BlockKind.SILENT, BlockKind.PARAGRAPH, BlockKind.SILENT, BlockKind.OTHER);
    }

    @Test
    void countsPiecesOutsideOfCode() {
        String text =
                "Words.\n\n`{{ a }}`\n\n```\n{{ b }}\n```\n\n    {{ c }}\n\nA {{ d }} and {% e %}.";
        assertThat(in(text)).hasValue(new SiteMarkup.Found(2, text.indexOf("{{ d"), "{{ d }}"));
        assertThat(in("No {x} at all: <b>1 < 2</b> <Ada> :: {")).isEmpty();
    }

    @Test
    void countsAttributesOfSpans() {
        String text = "[Ada]{.smallcaps}: A `[b]{.c}` and [red]{#x .d}, {.e} and [f]{g}.";
        assertThat(in(text)).hasValue(new SiteMarkup.Found(2, 5, "{.smallcaps}"));
    }

    @Test
    void endsModulesWithTheirBrackets() {
        String modules = "\nimport A from 'a'\nexport const b = {\n  c: [1,\n\n  2],\n}";
        assertThat(SiteMarkup.modulesEnd(modules + "\n\nimport C.")).isEqualTo(modules.length());
        assertThat(SiteMarkup.modulesEnd("export const b = {\n\nWords.")).isZero();
        assertThat(SiteMarkup.modulesEnd("Words.\nimport A from 'a'")).isZero();
    }

    @Test
    void isFoundInTimeInHostileText() {
        String text =
                "{{".repeat(20_000)
                        + "\n\n"
                        + "<A a={".repeat(20_000)
                        + "\n\n"
                        + "{: ".repeat(20_000)
                        + "\n\n"
                        + "`{{ a }}".repeat(10_000)
                        + "\n\n"
                        + "<A>\n\n".repeat(5_000)
                        + "]{.a".repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in(text));
    }

    private static Optional<SiteMarkup.Found> in(String text) {
        return SiteMarkup.in(SourceBlocks.of(text));
    }

    private static List<BlockKind> kinds(String text) {
        return SourceBlocks.of(text).blocks().stream().map(SourceBlock::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Words.//> [!note]/> So.//> [!TIP]+ Tea/> So.|2",
                "Words.//!!! note/    So.//??? tip \"On tea\"/    So.//???+ tip/    So.|3",
                "Words.//??? No: not yet.//!!! Stop//> [! so]/> [1]//[![Lamp](l.png)](a.md)|0",
                "```/> [!note]/!!! note/```|0"
            })
    void calloutsAreFound(String lines, int count) {
        assertThat(
                        SiteMarkup.in(SourceBlocks.of(lines.replace('/', '\n')))
                                .map(SiteMarkup.Found::count)
                                .orElse(0))
                .isEqualTo(count);
    }
}
