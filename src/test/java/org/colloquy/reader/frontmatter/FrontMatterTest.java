package org.colloquy.reader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void endsAtItsClosingLine() {
        String text = "---\ntitle: Tea\n---\nBody\n";
        FrontMatter front = read(text);
        assertThat(front.fields().text("title")).isEqualTo("Tea");
        assertThat(text.substring(front.bodyStart())).isEqualTo("Body\n");
        assertThat(problems).isEmpty();
    }

    @Test
    void mayCloseWithDotsAndAtTheEndOfTheFile() {
        assertThat(read("---\ntitle: Tea\n...\nBody").fields().text("title")).isEqualTo("Tea");
        assertThat(read("--- \ntitle: Tea\n---").bodyStart()).isEqualTo(19);
        assertThat(read("---\n---\nBody").bodyStart()).isEqualTo(8);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No front matter\n---\n",
                " ---\ntitle: no\n---\n",
                "----\ntitle: no\n---\n",
                "---\n\nAn ornament above the text\n\n---\n",
                "---\ntitle: never closed, and nothing to end it at\n",
            })
    void isAbsentWithoutAnOpeningLine(String text) {
        assertThat(read(text).bodyStart()).isZero();
        assertThat(problems).isEmpty();
    }

    @Test
    void neverClosedEndsBeforeTheFirstHeading() {
        String text = "---\ntitle: Tea\n\n# Why tea?\n";
        FrontMatter front = read(text);
        assertThat(front.fields().text("title")).isEqualTo("Tea");
        assertThat(text.substring(front.bodyStart())).isEqualTo("# Why tea?\n");
        assertThat(lines()).containsExactly("problem 1:1 warning unclosed-front-matter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Tea\ndate: 2020\n---\nBody\n",
                "layout: post\ntags:\n- a\n# b\ntitle: Tea\n\n---\nBody\n",
            })
    void neverOpenedEndsAtItsClosingLine(String text) {
        FrontMatter front = read(text);
        assertThat(front.fields().text("title")).isEqualTo("Tea");
        assertThat(text.substring(front.bodyStart())).isEqualTo("Body\n");
        assertThat(lines()).containsExactly("problem 1:1 warning unopened-front-matter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title: Tea\nDate: 2020\n---\nBody\n",
                "title: Tea\n---\nBody\n",
                "mira: Tea?\njo: Never.\n---\nBody\n",
                "title: Tea\n\ndate: 2020\n---\nBody\n",
                "title: Tea\nand so on\ndate: 2020\n---\nBody\n",
                "title: Tea\ndate: 2020\n",
                "title: a: b\ndate: 2020\n---\nBody\n",
            })
    void isNoneWithoutAnOpeningLineIfItMayBeWords(String text) {
        assertThat(read(text).bodyStart()).isZero();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "----\ntitle: Tea\ndate: 2020\n----\nBody\n",
                "—\ntitle: Tea\ndate: 2020\n—\nBody\n",
                "\n\n---\ntitle: Tea\ndate: 2020\n---\nBody\n",
                " ---\ntitle: Tea\ndate: 2020\n ---\nBody\n",
                "<!-- lint\noff -->\n\n<!-- x -->\n---\ntitle: Tea\ndate: 2020\n---\nBody\n",
                "  ---\n  title: Tea\n  date: 2020\n  ---\nBody\n",
                "---\n\ntitle: Tea\ndate: 2020\n---\nBody\n",
                "```yaml\ntitle: Tea\ndate: 2020\n```\nBody\n",
            })
    void openedNotQuiteRightIsReadWithAWarning(String text) {
        FrontMatter front = read(text);
        assertThat(front.fields().text("title")).isEqualTo("Tea");
        assertThat(text.substring(front.bodyStart())).isEqualTo("Body\n");
        assertThat(lines()).containsExactly("problem 1:1 warning unopened-front-matter");
    }

    @Test
    void keysThatAnEmptyLineEndsStayWordsWithAWarning() {
        assertThat(read("title: Tea\ndate: 2020\n\nBody\n").bodyStart()).isZero();
        assertThat(lines()).containsExactly("problem 1:1 warning unopened-front-matter");
    }

    @Test
    void namesItsNotationAtTheOpeningLine() {
        assertThat(read("---json\n{\"title\": \"Tea\"}\n---\n").fields().text("title"))
                .isEqualTo("Tea");
        assertThat(read("---toml\ntitle = \"Tea\"\n---\n").fields().text("title")).isEqualTo("Tea");
        assertThat(read("--- yaml\ntitle: Tea\n---\n").fields().text("title")).isEqualTo("Tea");
        assertThat(problems).isEmpty();
    }

    @Test
    void keepsTextsThatYamlWouldMakeOtherThings() {
        FrontMatterFields fields = fields("time: 12:30:45\nnumber: 010\nday: 2022-04-11\nword: no");
        assertThat(fields.text("time")).isEqualTo("12:30:45");
        assertThat(fields.text("number")).isEqualTo("010");
        assertThat(fields.text("day")).isEqualTo("2022-04-11");
        assertThat(fields.text("word")).isEqualTo("no");
        assertThat(problems).isEmpty();
    }

    @Test
    void refusesASecondKeyOfTheSameName() {
        FrontMatterFields fields = fields("title: One\ndate: 2022\ntitle: Two");
        assertThat(fields.text("title")).isEqualTo("One");
        assertThat(lines()).containsExactly("problem 4:1 error duplicate-key");
    }

    @Test
    void saysThatAColonWantsQuotes() {
        FrontMatterFields fields = fields("date: 2022\ntitle: Tea: a talk");
        assertThat(fields.text("title")).isNull();
        assertThat(lines()).containsExactly("problem 3:11 error bad-front-matter");
        assertThat(problems.get(0).message()).contains("colon", "quotes");
        assertThat(problems.get(0).sourceLine()).isEqualTo("title: Tea: a talk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about: \"Tea \"and\" milk\"",
                "about: Tea: and milk",
                "about:\n  - Tea\n  - Tea: and: milk",
                "about: \"Tea",
                "about: [Tea",
                "about: `Tea`",
                "about: Tea\n  room: 12",
            })
    void readsTheFieldsAboveAFault(String fault) {
        FrontMatterFields fields =
                fields(
                        "title: At the stove\ntags:\n- tea\ndate: 2022\n"
                                + fault
                                + "\nrights: mine");
        assertThat(fields.text("title")).isEqualTo("At the stove");
        assertThat(fields.text("date")).isEqualTo("2022");
        assertThat(fields.text("about")).isNull();
        assertThat(problems).hasSize(1).extracting(Problem::code).containsOnly("bad-front-matter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "\"draft\": true",
                "published: false",
                "Status: embargoed",
                "publish: 2030-01-01",
            })
    void readsNothingAboveAFaultWhereAFieldBelowMayHoldTheTextBack(String field) {
        FrontMatterFields fields =
                fields("publish: 2020-01-01\nabout: \"Tea \"and\" milk\"\n" + field);
        assertThat(fields.keys()).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: &a Tea",
                "title: !x Tea",
                "title: !!str Tea",
                "title: !!java.net.URL [Tea]",
                "title: [Tea, &a x]",
            })
    void refusesAnchorsAndTags(String yaml) {
        FrontMatterFields fields = fields("date: 2022\n" + yaml);
        assertThat(fields.text("title")).isNull();
        assertThat(fields.text("date")).isEqualTo("2022");
        assertThat(problems).hasSize(1);
        assertThat(lines().get(0)).startsWith("problem 3:").endsWith("error bad-front-matter");
    }

    @Test
    void refusesAliases() {
        FrontMatterFields fields = fields("date: &d 2022\ntitle: *d\nrights: mine");
        assertThat(fields.text("title")).isNull();
        assertThat(fields.text("rights")).isEqualTo("mine");
        assertThat(lines())
                .containsOnly(
                        "problem 2:7 error bad-front-matter", "problem 3:1 error bad-front-matter");
    }

    @Test
    void survivesDeepAndEndlessYaml() {
        fields("a: " + "[".repeat(5000));
        fields("a: " + "x".repeat(300_000));
        fields("a: &a [*a]");
        fields("a: \"unfinished");
        fields("\tb: c");
        fields("a: \u007F");
        assertThat(problems).hasSize(6).extracting(Problem::code).containsOnly("bad-front-matter");
    }

    @Test
    void expectsFields() {
        fields("- a\n- b");
        fields("only words");
        assertThat(lines())
                .containsExactly(
                        "problem 2:1 error bad-front-matter", "problem 2:1 error bad-front-matter");
    }

    @Test
    void countsColumnsInCodePoints() {
        fields("tags: [🍵🍵, {a: b}]");
        assertThat(read("---\n🍵: 🍵: x\n---\n").fields().text("🍵")).isNull();
        assertThat(lines()).containsExactly("problem 2:5 error bad-front-matter");
    }

    @Test
    void namesThePlaceOfABadValue() {
        FrontMatterFields fields = fields("title: [a, b]\ndraft: perhaps\ndate: some day");
        fields.text("title");
        fields.flag("draft");
        fields.date("date");
        assertThat(lines())
                .containsExactly(
                        "problem 2:8 error bad-value",
                        "problem 3:8 error bad-value",
                        "problem 4:7 warning bad-date");
    }

    @Test
    void readsPeople() {
        FrontMatterFields fields =
                fields(
                        """
                        interviewees:
                          - Ada Tal
                          - {name: Ben Oko, role: Potter, aliases: [Ben, Mr Oko]}
                          - {role: Nobody}
                          -
                        interviewers: Cay Lin""");
        assertThat(fields.people("interviewees"))
                .containsExactly(
                        new Participant("Ada Tal", null, null, null, List.of(), null),
                        new Participant(
                                "Ben Oko", "Potter", null, null, List.of("Ben", "Mr Oko"), null));
        assertThat(fields.people("interviewers"))
                .extracting(Participant::name)
                .containsExactly("Cay Lin");
        assertThat(fields.people("speakers")).isEmpty();
        assertThat(lines()).containsExactly("problem 5:5 error bad-value");
    }

    @Test
    void keepsOtherFieldsAsText() {
        FrontMatterFields fields =
                fields("title: x\nplace: Here\nlist: [a, b]\nmap: {k: v}\nempty:");
        fields.text("title");
        assertThat(fields.others())
                .containsOnlyKeys("place", "list", "map", "empty")
                .containsEntry("list", "a, b")
                .containsEntry("map", "k: v");
    }

    @Test
    void keepsTheOrderOfOtherFields(@TempDir Path dir) {
        CorpusFolderBuilder folder =
                new CorpusFolderBuilder(dir)
                        .file("a.md", "---\ntitle: x\nc: 1\na: 2\nd: 3\nb: 4\n---\nX\n");
        assertThat(folder.interview().details().other().keySet())
                .containsExactly("c", "a", "d", "b");
    }

    private FrontMatterFields fields(String yaml) {
        return read("---\n" + yaml + "\n---\n").fields();
    }

    private FrontMatter read(String text) {
        return FrontMatter.of(new SourceFile("a.md", text, problems));
    }

    private List<String> lines() {
        return problems.stream().map(problem -> CorpusDump.problem(problem, false)).toList();
    }
}
