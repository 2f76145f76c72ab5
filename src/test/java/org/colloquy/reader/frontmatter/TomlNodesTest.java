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

/** Front matter in TOML is read as YAML is, each value with the place of its key. */
class TomlNodesTest {
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterFields fields(String toml) {
        return FrontMatter.of(new SourceFile("a.md", "+++\n" + toml + "+++\n\nWords.\n", problems))
                .fields();
    }

    private List<String> problems() {
        return problems.stream().map(p -> p.line() + ":" + p.column() + " " + p.code()).toList();
    }

    @Test
    void valuesAreTextsListsAndFieldsBelow() {
        FrontMatterFields fields =
                fields(
                        """
                        title = "Tea 🍵 first"
                        date = 2020-05-01
                        draft = true
                        tags = ["tea", "cups"]
                        room = 12

                        [[interviewees]]
                        name = "Ada Sample"
                        aliases = ["AS"]

                        [[interviewees]]
                        name = "Ben Specimen"

                        [light]
                        of = "noon"
                        from = ["east", "west"]
                        """);
        assertThat(fields.text("title")).isEqualTo("Tea 🍵 first");
        assertThat(fields.text("date")).isEqualTo("2020-05-01");
        assertThat(fields.flag("draft")).isTrue();
        assertThat(fields.texts("tags")).containsExactly("tea", "cups");
        assertThat(fields.people("interviewees"))
                .containsExactly(
                        new Participant("Ada Sample", null, null, null, List.of("AS"), null),
                        Participant.named("Ben Specimen"));
        assertThat(fields.others().toString())
                .isEqualTo("{room=12, light=of: noon; from: east, west}");
        assertThat(problems).isEmpty();
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "draft = \"so\"/                                        | 2:1 bad-value",
                "room = 1/draft = \"so\"/                               | 3:1 bad-value",
                "room = \"draft\"/  \"draft\" = \"so\"/                 | 3:3 bad-value",
                "title = \"🍵\"/draft = \"so\"/                         | 3:1 bad-value",
                "draft = [\"true\"]/                                    | 2:1 bad-value",
                "[draft]/of = \"noon\"/                                 | 2:2 bad-value",
                "room = 1/# a remark/title = A/                         | 4:1 bad-front-matter",
                "/title = A/  | 3:1 bad-front-matter",
                "title = A/                                             | 2:1 bad-front-matter"
            })
    void whatIsWrongIsNamedWithThePlaceOfItsKey(String toml, String problem) {
        FrontMatterFields fields = fields(toml.replace('/', '\n'));
        fields.flag("draft");
        assertThat(problems()).containsExactly(problem);
    }

    @Test
    void aKeyIsLookedForInItsOwnTable() {
        FrontMatterFields fields =
                fields(
                        """
                        name = "A"

                        [[interviewees]]
                        name = "Ada Sample"

                        [[speakers]]
                        role = "potter"
                        """);
        assertThat(fields.placedPeople("interviewees"))
                .singleElement()
                .extracting(placed -> fields.source().text().substring(placed.offset()))
                .asString()
                .startsWith("interviewees]]");
        assertThat(fields.people("speakers")).isEmpty();
        assertThat(problems()).containsExactly("7:3 bad-value");
    }

    @Test
    void nothingIsNothing() {
        assertThat(fields("").text("title")).isNull();
        assertThat(fields("# a remark\n").others()).isEmpty();
        assertThat(problems).isEmpty();
    }
}
