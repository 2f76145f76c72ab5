package org.colloquy.reader.frontmatter.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.details.TextRelease;
import org.colloquy.reader.frontmatter.FrontMatter;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFieldsTest {
    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Tea\ndraft: 1\n---\nBody\n",
                "---\ntitle: Tea\ndraft: “true”\n---\nBody\n",
                "---\ntitle: Tea\ndraft: [true]\n---\nBody\n",
                "---\ntitle: Tea: green\ndraft: true\n---\nBody\n",
                "---\ntitle: Tea: green\nDraft: “true”\n---\nBody\n",
                "---\ntitle: Tea\ndraft:true\n---\nBody\n",
                "---\ntitle: Tea: green\npublish: 2030-01-01\n---\nBody\n",
                "---\ntitle: Tea\ndraft: true\n\nBody without a heading\n",
                "----\ntitle: Tea: green\ndraft: true\n----\nBody\n",
                "{\"title\": \"Tea\" \"draft\": true}\nBody\n",
                "{\n\"title\": \"Tea\"\n\"draft\": true\n}\nBody\n",
                "title: Tea\ndraft: true\n\n## Why?\n\nBody\n",
                "Title: Tea\nDraft: yes\n\nBody\n",
                "<!-- lint off -->\n---\ntitle: Tea: green\ndraft: true\n---\nBody\n",
                "<!-- lint off -->\n---\ndraft: true\n---\nBody\n",
                "---\ntitle: Tea: green\nembargo: 2030-01-01\n---\nBody\n",
                "---\ntitle: Tea: green\nstatus: draft\n---\nBody\n",
                "---\ntitle: Tea: green\npublished: false\n---\nBody\n",
                "---\ntitle: Tea: green\n---\nBody\n",
                "---\ntitle: \"Tea\n---\nBody\n",
                "---\ntitle: Tea: green\ndraft: false\n---\nBody\n",
                "---\nTea, and nothing else\n---\nBody\n",
                "---json\n{\"title\": }\n---\nBody\n",
                "+++\ntitle = \n+++\nBody\n",
                ";;;\n\"title\": \n;;;\nBody\n",
                "---\ndraft: false\ndraft: true\n---\nBody\n",
                "---\npublish: 2020-01-01\npublish: 2030-01-01\n---\nBody\n",
                "---\ndraft: ture\n---\nBody\n",
                "---\ndraft: !!bool true\n---\nBody\n",
                "---\npublish: soon\n---\nBody\n",
                "---\npublish: 2027-13-40\n---\nBody\n",
                "---\npublish: [2027-01-15]\n---\nBody\n",
                "---\npublish: {from: 2027-01-15}\n---\nBody\n",
                "---\npublish: 2027-01\n---\nBody\n",
                "---\npublish: 2027-01-15T25:00\n---\nBody\n",
                "---\npublish: 2027-01-15 09:00 Nowhere/Town\n---\nBody\n",
                "---\npublish: January 15, 2027 9:00\n---\nBody\n",
                "---\npublish: 15 January 2027, 9 pm\n---\nBody\n",
                "---\nembargo: [2027-01-15]\n---\nBody\n",
                "---\nembargo: 2027-02-30\n---\nBody\n",
            })
    void whatCannotBeReadStaysADraftWithAnError(String text) {
        assertThat(read(text).held()).isTrue();
        assertThat(problems).anyMatch(p -> p.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Tea\n---\nDraft: true words\n",
                "---\ntitle: Tea\ndraft: False\n---\nBody\n",
                "---\ntitle: Tea\ndraft:\n---\nBody\n",
                "Ada: Tea?\nDraft: of what?\n",
                "Words.\n\nDraft: true\n",
                "Words, and below them\ndraft: true\n",
                "# Tea\n\ndraft: true\n",
                "---\ntitle: Tea\nreview:\n  status: draft\n---\nBody\n",
            })
    void whatSaysNothingOfTheKindIsOut(String text) {
        assertThat(read(text)).isEqualTo(new TextRelease(false, null));
    }

    @Test
    void namesTheLineThatIsNotRead() {
        read("---\ntitle: Tea: green\ndraft: true\n---\nBody\n");
        assertThat(problems)
                .extracting(p -> p.line() + " " + p.message())
                .contains(
                        "3 draft: it stands in front matter that cannot be read; until it can, this is a draft");
    }

    @Test
    void isADraftAsOtherProgramsSaySo() {
        assertThat(read("---\npublished: false\n---\nBody\n").held()).isTrue();
        assertThat(read("---\npublished: true\n---\nBody\n").held()).isFalse();
        assertThat(read("---\npublished: 2020-01-01\n---\nBody\n").held()).isFalse();
        assertThat(problems.stream().filter(p -> p.severity() == Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private: true",
                "hidden: yes",
                "unpublished: true",
                "visibility: hidden",
                "visibility: Private",
                "state: draft",
            })
    void isADraftByOtherWordsForIt(String line) {
        assertThat(read("---\n%s\n---\nBody\n".formatted(line)).held()).isTrue();
        assertThat(read("---\n%s\ndraft: false\n---\nBody\n".formatted(line)).held()).isFalse();
        assertThat(problems.stream().filter(p -> p.severity() == Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private: true",
                "hidden: yes",
                "visibility: private",
                "state: draft",
                "embargo-until: 2030-01-01",
                "Status: Draft",
            })
    void soItIsWhereTheFrontMatterCannotBeRead(String line) {
        String broken = "---\ntitle: Tea: green\n%s\n---\nBody\n";
        assertThat(read(broken.formatted(line)).held()).isTrue();
    }

    /** What stands above the fault is read. */
    @Test
    void whereOnlyALineCannotBeReadTheOthersCount() {
        assertThat(read("---\ntitle: Tea\nnote: a: b\nsort: draft\n---\nBody\n").held()).isFalse();
        assertThat(read("---\ntitle: Tea\nnote: a: b\ndraft: true\n---\nBody\n").held()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private: false",
                "hidden: a valley",
                "visibility: public",
                "state: final",
                "state: Ohio",
                "publishDate: 2030"
            })
    void isOutByOtherWordsForIt(String line) {
        assertThat(read("---\n%s\n---\nBody\n".formatted(line)))
                .isEqualTo(new TextRelease(false, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publishDate: 2030-01-01",
                "embargo_until: 2030-01-01",
                "embargo-date: 1 January 2030",
            })
    void waitsForADayUnderAKeyOfAnotherProgram(String line) {
        assertThat(read("---\n%s\n---\nBody\n".formatted(line)))
                .isEqualTo(new TextRelease(false, LocalDate.of(2030, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "Draft", "unpublished", "private", "pending", "embargoed"})
    void isADraftByItsStatus(String status) {
        assertThat(read("---\nstatus: %s\n---\nBody\n".formatted(status)).held()).isTrue();
        assertThat(read("---\nstatus: %s\ndraft: false\n---\nBody\n".formatted(status)).held())
                .isFalse();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"final", "published", "public", "reviewed", "first draft read"})
    void otherStatesSayNothingOfIt(String status) {
        assertThat(read("---\nstatus: %s\n---\nBody\n".formatted(status)))
                .isEqualTo(new TextRelease(false, null));
    }

    @Test
    void anEmbargoHoldsATextUntilItsDay() {
        assertThat(read("---\nembargo: 2030-01-01\n---\nBody\n"))
                .isEqualTo(new TextRelease(false, LocalDate.of(2030, 1, 1)));
        assertThat(read("---\nembargo: true\n---\nBody\n").held()).isTrue();
        assertThat(read("---\nembargo: no\n---\nBody\n").held()).isFalse();
        assertThat(read("---\nembargo: 2030-01-01\npublish: 2029-01-01\n---\nBody\n").day())
                .isEqualTo(LocalDate.of(2029, 1, 1));
        assertThat(problems).isEmpty();
        assertThat(read("---\nembargo: until she says so\n---\nBody\n").held()).isTrue();
        assertThat(problems).extracting(Problem::code).containsExactly("bad-value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publishDate: 2030-01-01",
                "pubDate: January 1, 2030",
                "date: 2029-12-01\npublished: 2030-01-01"
            })
    void theDayOfPublishingOfOtherProgramsHoldsATextUntilItComes(String line) {
        TextRelease release = read("---\n%s\n---\nBody\n".formatted(line));
        assertThat(release).isEqualTo(new TextRelease(false, LocalDate.of(2030, 1, 1)));
        assertThat(problems).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publishDate: 2030-01",
                "published: Tea Review",
                "airDate: 2030-01-01",
                "created: 2030-01-01",
                "date: 2030-01-01"
            })
    void noOtherDateHoldsAText(String line) {
        assertThat(read("---\n%s\n---\nBody\n".formatted(line)))
                .isEqualTo(new TextRelease(false, null));
    }

    @Test
    void anotherProgramsDayIsWeakerThanWhatIsSaidOutright() {
        assertThat(read("---\npublishDate: 2020-01-01\npublish: 2030-01-01\n---\nBody\n").day())
                .isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(read("---\npublishDate: 2020-01-01\nembargo: 2030-01-01\n---\nBody\n").day())
                .isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(read("---\npublishDate: 2020-01-01\ndraft: true\n---\nBody\n").held()).isTrue();
        String broken = "---\ntitle: Tea: green\npublishDate: 2020-01-01\ndraft: true\n---\nBody\n";
        assertThat(read(broken).held()).isTrue();
    }

    @Test
    void anEmbargoHoldsWhateverAnotherProgramSays() {
        assertThat(read("---\npublishDate: 2020-01-01\nembargo: 2030-01-01\n---\nBody\n").day())
                .isEqualTo(LocalDate.of(2030, 1, 1));
    }

    @Test
    void readsADay() {
        assertThat(read("---\npublish: 2030-01-01\n---\nBody\n"))
                .isEqualTo(new TextRelease(false, LocalDate.of(2030, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish: 2030-01-01T08:30",
                "publish: 2030-01-01 8:30",
                "publish: \"2030-01-01T08:30:00\"",
                "embargo: 2030-01-01 08:30",
                "published_at: 2030-01-01 08:30",
            })
    void readsATimeOfWhoeverShowsIt(String line) {
        LocalDateTime time = LocalDateTime.of(2030, 1, 1, 8, 30);
        assertThat(read("---\n%s\n---\nBody\n".formatted(line)))
                .isEqualTo(new TextRelease(false, time, null));
        assertThat(problems).allMatch(p -> p.code().equals("other-keys"));
    }

    @ParameterizedTest
    @CsvSource({
        "publish: 2030-01-01T08:30:00Z, Z",
        "publish_date: 2030-01-01T08:30:00Z, Z",
        "publish: 2030-01-01T08:30+02:00, +02:00",
        "publish: 2030-01-01 08:30 +0530, +05:30",
        "publish: 2030-01-01 08:30:00 -08, -08:00",
        "publish: 2030-01-01 08:30 Europe/Berlin, +01:00",
        "publish: 2030-01-01T08:30+01:00[Europe/Berlin], +01:00",
        "publish: 2030-01-01 08:30 UTC, Z",
        "publish: 2030-01-01 08:30 EST, -05:00",
    })
    void readsATimeInItsZone(String line, String offset) {
        LocalDateTime time = LocalDateTime.of(2030, 1, 1, 8, 30);
        assertThat(read("---\n%s\n---\nBody\n".formatted(line)))
                .isEqualTo(new TextRelease(false, time, ZoneOffset.of(offset)));
        assertThat(problems).allMatch(p -> p.code().equals("other-keys"));
    }

    @Test
    void namesTheLineOfAValueThatIsNotUnderstood() {
        read("---\ntitle: Tea\npublish: soon\n---\nBody\n");
        assertThat(problems)
                .extracting(p -> p.severity() + " " + p.line() + ":" + p.column() + " " + p.code())
                .containsExactly("ERROR 3:10 bad-value");
    }

    private TextRelease read(String text) {
        SourceFile source = new SourceFile("a.md", text, problems);
        return ReleaseFields.in(FrontMatter.ofInterview(source).fields());
    }
}
