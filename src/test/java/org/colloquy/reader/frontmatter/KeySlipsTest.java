package org.colloquy.reader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips in front matter, and what is proposed for them. */
class KeySlipsTest {
    @TempDir Path dir = Path.of("");

    private Corpus read(String front) {
        return new CorpusFolderBuilder(dir)
                .file("a.md", "---\n" + front + "\n---\n\n# A\n\nWords.\n")
                .file("people.md", "# People\n\n## Mira Oltan {aliases=\"Mira Veyra\"}\n\nAsks.\n")
                .read();
    }

    private List<String> problems(String front) {
        return read(front).problems().stream()
                .filter(
                        p ->
                                List.of("unknown-key", "unknown-language", "near-person")
                                        .contains(p.code()))
                .map(
                        p ->
                                "%d:%d %s %s"
                                        .formatted(
                                                p.line(),
                                                p.column(),
                                                p.severity().word(),
                                                p.message()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interviewer: Jo   | 2:1 warning the key \"interviewer\" is not used; did you mean \"interviewers\"?",
                "titel: T          | 2:1 warning the key \"titel\" is not used; did you mean \"title\"?",
                "language: english | 2:11 warning \"english\" is not a language tag; did you mean \"en\"?",
                "language: klingonish | 2:11 warning \"klingonish\" is not a language tag: write a tag such as \"en\" or \"zh-Hans\"",
                "foreign: chinese  | 2:10 warning \"chinese\" is not a language tag; did you mean \"zh\"?"
            })
    void aSlipIsNamedWithWhatMayBeMeant(String front, String problem) {
        assertThat(problems(front)).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout: post",
                "custom: x",
                "\"\": x",
                "tag: x\ntags: [y]",
                "titel: x\ntitle: y",
                "license: x",
                "data: [1, 2]\ndate: 2020",
                "language: zh-Hans\nforeign: en",
                "pubDate: 2020-05-04",
                "Title: T",
                "translation_of: b.md",
                "lang: en"
            })
    void whatIsFarFromAllOrBesideWhatIsMeantIsLeftInPeace(String front) {
        assertThat(problems(front)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: #clay #tea       | 2",
                "subtitle: #1 of three  | 2",
                "date: 2020\\ntags:\\n  - #clay\\n  - tea | 3",
                "tags:\\n- tea\\n- #clay    | 2"
            })
    void aValueBehindANumberSignIsNamed(String front, int line) {
        assertThat(read(front.replace("\\n", "\n")).problems())
                .filteredOn(problem -> problem.code().equals("commented-value"))
                .extracting(Problem::line)
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: # none yet",
                "tags:\n  - tea #green\n  -",
                "subtitle: C# and F#",
                "tags: \"#clay\"",
                "tags: ### none ###",
                "date: 2020\n#tags: x"
            })
    void aCommentIsLeftInPeace(String front) {
        assertThat(read(front).problems())
                .noneMatch(problem -> problem.code().equals("commented-value"));
    }

    @Test
    void anUnknownKeyIsKept() {
        assertThat(read("titel: T").interviews().get(0).details().other())
                .containsEntry("titel", "T");
    }

    @Test
    void theKeysOfAPersonAreLookedAtToo() {
        assertThat(
                        problems(
                                "speakers:\n  - name: Jo Pell\n    roll: asks\n    website: https://a.example"))
                .containsExactly(
                        "4:5 warning the key \"roll\" is not used; did you mean \"role\"?",
                        "5:5 note the key \"website\" is not used; did you mean \"url\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira Olten", "Oltan Mira", "Mira Oltann", "Mira Veyro"})
    void aNameNearToAListedOneIsNoted(String name) {
        assertThat(problems("speakers: " + name))
                .containsExactly(
                        "2:11 note people.md lists nobody called \"%s\"; did you mean \"Mira Oltan\"?"
                                .formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira Oltan", "Mira Alden", "Mira", "Mira Veyra"})
    void anotherNameIsAnotherPerson(String name) {
        assertThat(problems("speakers: " + name)).isEmpty();
    }

    @Test
    void typographicQuotesAroundAValueAreNamedAndThoseOfATitleAreItsOwn() {
        String front =
                """
                title: “It rang”
                date: “2024-05-02”
                interviewers: [“Mira Oltan”, Jo “Ace” Pell]
                tags: [«tides»]
                rights: “All of them.”
                """;
        assertThat(read(front.strip()).problems())
                .filteredOn(p -> p.code().equals("curly-quotes"))
                .extracting(p -> p.line() + ":" + p.column() + " " + p.severity().word())
                .containsExactly("3:7 warning", "4:16 warning", "5:8 warning");
    }
}
