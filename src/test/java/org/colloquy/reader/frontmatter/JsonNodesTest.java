package org.colloquy.reader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter in JSON is read as YAML is, each value with its own place. */
class JsonNodesTest {
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatter read(String text) {
        return FrontMatter.of(new SourceFile("a.md", text, problems));
    }

    private List<String> problems() {
        return problems.stream().map(p -> p.line() + ":" + p.column() + " " + p.code()).toList();
    }

    @Test
    void valuesAreTextsListsAndFieldsBelow() {
        String text =
                """
                {
                  "title": "Tea \ud83c\udf75 \\"first\\"", "draft": true, "room": 1.50,
                  "tags": ["tea", "cups"], "none": null,
                  "interviewees": [{"name": "Ada Sample", "aliases": ["AS"]}]
                }
                Words.
                """;
        FrontMatter front = read(text);
        FrontMatterFields fields = front.fields();
        assertThat(text.substring(front.bodyStart())).isEqualTo("Words.\n");
        assertThat(fields.text("title")).isEqualTo("Tea 🍵 \"first\"");
        assertThat(fields.flag("draft")).isTrue();
        assertThat(fields.text("room")).isEqualTo("1.50");
        assertThat(fields.text("none")).isNull();
        assertThat(fields.texts("tags")).containsExactly("tea", "cups");
        assertThat(fields.people("interviewees"))
                .containsExactly(
                        new Participant("Ada Sample", null, null, null, List.of("AS"), null));
        assertThat(text.substring(fields.offset("room"))).startsWith("1.50");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{/\"title\": \"A\",/\"date\" 2/}/Words. | 3:8 bad-front-matter | Words.",
                "{/\"title\": [\"A\"]/}/Words. | 2:10 bad-value | Words.",
                "{/\"🍵\": 1, \"title\": {}/}/Words. | 2:18 bad-value | Words.",
                "{/\"title\": \"A\",/\"title\": \"B\"/}/Words. | 3:1 duplicate-key | Words.",
                "{/\"title\": \"A\"/Words. | 3:1 bad-front-matter | {/\"title\": \"A\"/Words.",
                ";;;/\"title\": \"A\",/\"date\" 2/;;;/Words. | 3:8 bad-front-matter | Words.",
                ";;;/{\"title\": 1,/\"title\": 2}/;;;/Words. | 3:1 duplicate-key | Words.",
            })
    void aMistakeHasItsPlace(String lines, String problem, String body) {
        String text = lines.replace('/', '\n');
        FrontMatter front = read(text);
        String unused = front.fields().text("title");
        assertThat(problems()).as("%s", unused).hasSize(1);
        assertThat(problems().get(0)).isEqualTo(problem);
        assertThat(text.substring(front.bodyStart())).isEqualTo(body.replace('/', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{laughs} Words.",
                "{ \"words\" }",
                "{\"a\": 1} and words",
                "{: .x }",
                "{% x %}",
                "{",
                "{}and",
            })
    void wordsInBracesAreWords(String text) {
        assertThat(read(text).bodyStart()).isZero();
        assertThat(problems).isEmpty();
    }

    @Test
    void survivesDeepAndEndlessJson() {
        read("{\"a\": " + "[".repeat(100_000));
        read("{\"a\": " + "[".repeat(30) + "]".repeat(30) + "}");
        read("{\"" + "a".repeat(400_000) + "\": 1}");
        read("{\"a\": \"" + "\\u0061".repeat(100_000) + "\"}\n");
        assertThat(problems()).allMatch(problem -> problem.endsWith("bad-front-matter"));
    }
}
