package org.colloquy.reader.frontmatter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.OutsideHosts;
import org.colloquy.model.Problem;
import org.colloquy.model.QuestionGrouping;
import org.colloquy.model.ReadingRule;
import org.colloquy.model.Settings;
import org.colloquy.model.SiteIdentity;
import org.colloquy.model.SiteRights;
import org.colloquy.model.TermLinking;
import org.colloquy.model.editing.EditTemplate;
import org.colloquy.model.editing.Editing;
import org.colloquy.model.house.House;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code colloquy.yaml} may say. */
class SettingsReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    private Settings read(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return SettingsReader.read(SourceFile.decode("colloquy.yaml", bytes, problems)).settings();
    }

    private List<String> problems() {
        return problems.stream().map(p -> p.line() + " " + p.code()).toList();
    }

    @Test
    void nothingSaidIsAsIfThereWereNoFile() {
        assertThat(read("")).isEqualTo(Settings.defaults());
        assertThat(problems).isEmpty();
    }

    @Test
    void allIsTakenAsItIsWritten() {
        Settings settings =
                read(
                        """
                        title: Talks
                        description: Of tea
                        language: ko
                        rights: All mine
                        contact: talks@a.example
                        base-url: https://a.example/talks
                        terms.link: all
                        questions.of-several: marked
                        media-hosts: [sound.a.example, "https://*.tape.example:8443/"]
                        embed-hosts: news.a.example
                        content-signal: {ai-train: no, search: yes}
                        edit-url: https://code.a.example/talks/edit/main/{path}#L{line}
                        editor: vscode
                        """);
        assertThat(settings)
                .isEqualTo(
                        new Settings(
                                new SiteIdentity(
                                        "Talks",
                                        "Of tea",
                                        "ko",
                                        true,
                                        new SiteRights(
                                                "All mine",
                                                Map.of("ai-train", false, "search", true)),
                                        "talks@a.example",
                                        "https://a.example/talks/",
                                        House.unnamed()),
                                TermLinking.ALL,
                                QuestionGrouping.MARKED,
                                List.of(),
                                List.of(),
                                new OutsideHosts(
                                        List.of(
                                                "https://sound.a.example",
                                                "https://*.tape.example:8443"),
                                        List.of("https://news.a.example")),
                                new Editing(
                                        new EditTemplate(
                                                "https://code.a.example/talks/edit/main/{path}#L{line}"),
                                        new EditTemplate("vscode://file{file}:{line}")),
                                Set.of()));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edit-url: https://code.a.example/main",
                "edit-url: https://code.a.example/{path}/{file}",
                "edit-url: 'javascript:alert({path})'",
                "edit-url: code.a.example/{path}",
                "edit-url: 'https://code.a.example/a b/{path}'",
                "editor: emacs",
                "editor: 'javascript:alert(\"{file}\")'",
                "editor: 'data:text/html,{file}'",
                "editor: 'vscode://file:{line}'",
                "editor: 'vscode://file{file}:{row}'"
            })
    void aTemplateThatLeadsNowhereIsAProblem(String written) {
        assertThat(read(written + "\n").editing()).isEqualTo(Editing.nowhere());
        assertThat(problems).extracting(Problem::code).containsExactly("bad-value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example",
                "'*'",
                "a.example/talks",
                "a b.example",
                "'a.example; script-src *'",
                "https://me@a.example",
                "a.example:99999",
                "{host: a.example}"
            })
    void aHostOfRecordingsIsANameThatIsAskedByHttps(String written) {
        assertThat(read("media-hosts:\n  - b.example\n  - " + written + "\n").mediaHosts())
                .containsExactly("https://b.example");
        assertThat(problems).singleElement().asString().contains("bad-value");
    }

    @Test
    void aRuleOfReadingIsTakenAsItIsWritten() {
        Settings settings =
                read(
                        """
                        reading:
                          - dialect: names
                            not-speakers: Song
                          - files: "talks/*.md"
                            label: "[Speaker 1] [00:00]"
                            prompt: "**Why tea?**"
                            not-speakers: [SLIDE, Clip]
                            keys: {pub_day: date}
                        """);
        assertThat(settings.reading())
                .containsExactly(
                        new ReadingRule(null, "names", null, null, List.of("Song"), Map.of()),
                        new ReadingRule(
                                "talks/*.md",
                                null,
                                "[Speaker 1] [00:00]",
                                "**Why tea?**",
                                List.of("SLIDE", "Clip"),
                                Map.of("pub_day", "date")));
        assertThat(problems).isEmpty();
    }

    @Test
    void ofARuleWhatIsWrongIsAnErrorAtItsPlaceAndTheRestCounts() {
        Settings settings =
                read(
                        """
                        reading:
                          - dialect: name
                            label: ""
                          - label: no name is in it at all, and it has no end that anybody could see
                            prompt: Tea.
                            promt: "Why?"
                          - keys: {pub_day: datum, when: date}
                          - files: "a[.md"
                            dialect: names
                          - words
                          -
                        """);
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "2 bad-value",
                        "4 bad-value",
                        "5 bad-value",
                        "6 unknown-setting",
                        "7 bad-value",
                        "8 bad-value",
                        "10 bad-value");
        assertThat(settings.reading())
                .containsExactly(
                        ReadingRule.nothing(),
                        ReadingRule.nothing(),
                        new ReadingRule(null, null, null, null, List.of(), Map.of("when", "date")));
    }

    @Test
    void aLabelThatIsAListOfYamlIsAnErrorAndNoText() {
        assertThat(read("reading:\n  label: [Ada]\n").reading())
                .containsExactly(ReadingRule.nothing());
        assertThat(problems()).containsExactly("2 bad-value");
    }

    @ParameterizedTest
    @CsvSource({
        "first-in-question, FIRST_IN_QUESTION",
        "first-in-interview, FIRST_IN_INTERVIEW",
        "all, ALL",
        "explicit, EXPLICIT"
    })
    void linkingIsSaidInEitherSpelling(String word, TermLinking linking) {
        assertThat(read("terms.link: " + word).linking()).isEqualTo(linking);
        assertThat(read("terms:\n  link: " + word).linking()).isEqualTo(linking);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"off, OFF", "marked, MARKED", "all, ALL"})
    void groupingIsSaidInEitherSpelling(String word, QuestionGrouping grouping) {
        assertThat(read("questions.of-several: " + word).grouping()).isEqualTo(grouping);
        assertThat(read("questions:\n  of-several: " + word).grouping()).isEqualTo(grouping);
        assertThat(problems).isEmpty();
    }

    @Test
    void aGroupingThatIsNoneIsNamedAtItsPlace() {
        assertThat(read("questions:\n  of-several: some\n  of: all\n").grouping())
                .isEqualTo(QuestionGrouping.ALL);
        assertThat(problems()).containsExactlyInAnyOrder("2 bad-value", "3 unknown-setting");
    }

    @Test
    void theTitleMayBeGivenAsTheNameOfTheHouse() {
        assertThat(read("name: Talks\n").title()).isEqualTo("Talks");
        assertThat(problems()).isEmpty();
        assertThat(read("name: House\ntitle: Talks\n").title()).isEqualTo("Talks");
        assertThat(problems()).containsExactly("1 bad-value");
    }

    @Test
    void whatCannotBeIsNamedAndPassedOver() {
        Settings settings = read("title: T\ncolour: red\nbase-url: a.example\nterms.link: some\n");
        assertThat(settings.title()).isEqualTo("T");
        assertThat(settings.baseUrl()).isNull();
        assertThat(settings.linking()).isEqualTo(TermLinking.FIRST_IN_QUESTION);
        assertThat(problems())
                .containsExactlyInAnyOrder("2 unknown-setting", "3 bad-value", "4 bad-value");
    }

    @Test
    void whatDoesNothingIsNamedWithWhatMayBeMeant() {
        read(
                "titel: T\nterms:\n  link: all\n  lnik: all\nlanguage: english\nurl: https://a.example\n");
        assertThat(problems)
                .extracting(
                        problem ->
                                problem.line() + ":" + problem.column() + " " + problem.message())
                .containsExactlyInAnyOrder(
                        "1:1 \"titel\" is not a setting; did you mean \"title\"?",
                        "4:3 \"terms.lnik\" is not a setting, so it does nothing",
                        "5:11 \"english\" is not a language tag; did you mean \"en\"?",
                        "6:1 \"url\" is not a setting; did you mean \"base-url\"?");
    }
}
