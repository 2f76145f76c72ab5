package org.colloquy.reader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyConventionsTest {
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterFields fields(String yaml) {
        SourceFile source = new SourceFile("a.md", "---\n" + yaml + "\n---\nWords.\n", problems);
        return FrontMatter.ofInterview(source).fields();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pub_date: 2020-05-04 | date | 2020-05-04",
                "PubDate: Wed, 02 Oct 2002 08:00:00 EST | date | 2002-10-02",
                "date-published: 2020-05-04T10:00:00+02:00 | date | 2020-05-04",
                "TITLE: Tea | title | Tea",
                "Sub-Title: Tea | subtitle | Tea",
                "locale: pt_BR.UTF-8 | language | pt-BR",
                "original_url: https://tea.example/ | source | https://tea.example/",
                "copyright: Ours | rights | Ours",
                "outlet: The Pot | publication | The Pot",
            })
    void aKeyOfAnotherConventionIsUnderstood(String yaml, String key, String value) {
        FrontMatterFields fields = fields(yaml);
        assertThat(fields.text(key)).isEqualTo(value);
        assertThat(fields.isAdopted(key)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pub_date: 2020-05-04 | date",
                "created: 2020-05-04 | date",
                "host: Jo Pell | interviewers",
                "speaker: Jo Pell | speakers",
                "link: https://tea.example/ | source",
                "audio: https://tea.example/a.mp3 | media",
            })
    void whatIsShownAndMayBeMeantOtherwiseIsNamed(String yaml, String key) {
        fields(yaml);
        assertThat(problems)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.message())
                                    .isEqualTo(
                                            "\"%s\" is read as \"%s\""
                                                    .formatted(yaml.replaceFirst(":.*", ""), key));
                            assertThat(problem.line()).isEqualTo(2);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PubDate:",
                "Date: 2020-05-04",
                "TITLE: Tea",
                "lang: en",
                "categories: [clay, kettles]",
                "copyright: Ours",
                "outlet: The Pot",
                "published: true",
                "layout: talk",
                "author: Jo Pell",
                "summary: Words.",
                "url: /tea",
            })
    void whatCanMeanOneThingOnlyOrNothingHereIsNot(String yaml) {
        fields(yaml);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pub_date: soon | cannot be read as a date",
                "created: [2020] | cannot be read as a date",
                "guests: [{nick: jo}] | has no names that can be read",
                "guests: [[Jo]] | has no names that can be read",
            })
    void whatWouldBeShownIfItCouldBeReadIsNamed(String yaml, String message) {
        fields(yaml);
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("\"%s\" %s".formatted(yaml.replaceFirst(":.*", ""), message));
        assertThat(problems).extracting(Problem::code).containsExactly("other-keys");
    }

    @Test
    void oneNoteAFileNamesThemAll() {
        fields("guests: [Jo Pell]\npub_date: soon\nhost: Ari Vos");
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "\"pub_date\" cannot be read as a date, \"host\" is read as"
                                + " \"interviewers\", \"guests\" is read as \"interviewees\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guests: [Jo Pell, Ari Vos] | interviewees | Jo Pell;Ari Vos",
                "guest: Jo Pell, Ari Vos and Al Dee | interviewees | Jo Pell;Ari Vos;Al Dee",
                "host: Pell, Jo | interviewers | Pell, Jo",
                "hosts: Jo Pell, Potter | interviewers | Jo Pell, Potter",
                "host: jo42 | interviewers | jo42",
                "participants: [{name: Jo Pell, x: {y: z}}, Ari Vos] | speakers | Jo Pell;Ari Vos",
                "speaker: 李明、王芳 | speakers | 李明;王芳",
            })
    void peopleAreNamesListsAndMappings(String yaml, String key, String names) {
        FrontMatterFields fields = fields(yaml);
        assertThat(fields.people(key).stream().map(Participant::name))
                .containsExactly(names.split(";"));
        assertThat(problems).extracting(Problem::code).containsExactly("other-keys");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host:",
                "lang: English",
                "link: /tea",
                "headline: [a]",
                "keywords: {a: b}",
                "audio: {a: b}",
            })
    void whatIsNoneOfItsKindIsLeftWithoutAnError(String yaml) {
        FrontMatterFields fields = fields(yaml);
        assertThat(problems).isEmpty();
        assertThat(fields.others()).hasSize(1);
    }

    @Test
    void ourOwnKeysWin() {
        FrontMatterFields fields =
                fields("pub_date: 2020-05-04\ndate: 2021\nhost: A B\ninterviewers: C D");
        assertThat(fields.date("date")).isEqualTo(PartialDate.parse("2021").orElseThrow());
        assertThat(fields.people("interviewers")).containsExactly(Participant.named("C D"));
        assertThat(problems).isEmpty();
    }

    @Test
    void aKeyWithoutAValueDoesNotWin() {
        FrontMatterFields fields = fields("tags:\nkeywords: clay, cups\ndate: ''\ncreated: 2020");
        assertThat(fields.texts("tags")).containsExactly("clay", "cups");
        assertThat(fields.text("date")).isEqualTo("2020");
    }
}
