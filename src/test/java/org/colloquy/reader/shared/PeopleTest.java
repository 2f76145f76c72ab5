package org.colloquy.reader.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    @TempDir Path dir = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Sample",
                "Malcolm J. Sample",
                "한 파도",
                "白 瑞仁",
                "Ада Пример",
                "ada sample",
                "Jean-Paul O’Neill",
                "Dr. No"
            })
    void takeANameOfTwoWordsForOnePerson(String name) {
        assertThat(NamedPerson.isFullName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "A. Sample",
                "J.-P. Sample",
                "J. R. R.",
                "JS",
                "@ada",
                "@ada @sample",
                "白瑞仁",
                "Speaker 1",
                "A B",
                "–",
                "Ada –",
                "ada_sample",
                "É. Sample"
            })
    void leaveOtherNamesToTheirInterview(String name) {
        assertThat(NamedPerson.isFullName(name)).isFalse();
    }

    @Test
    void areKnownByTheWholeNameButForWhiteSpaceAndComposition() {
        Corpus corpus =
                interview("a", "interviewees: [Zoë Sample]")
                        .file("interviews/b.md", front("interviewees: [\"Zoe\u0308  Sample\"]"))
                        .file("interviews/c.md", front("interviewees: [zoë sample]"))
                        .read();
        assertThat(lines(corpus))
                .containsExactly(
                        "person zoë-sample \"Zoë Sample\" unlisted",
                        "appearance zoë-sample answers in a",
                        "appearance zoë-sample answers in b",
                        "person zoë-sample-2 \"zoë sample\" unlisted",
                        "appearance zoë-sample-2 answers in c",
                        "problem interviews/c.md 3:16 warning duplicate-address");
    }

    @Test
    void countOnceInEachPartOfAnInterview() {
        Corpus corpus =
                interview(
                                "a",
                                "interviewees: [Ada Sample, Ada Sample]",
                                "interviewers: [Ada Sample]",
                                "speakers: [Ada Sample]")
                        .read();
        assertThat(lines(corpus))
                .containsExactly(
                        "person ada-sample \"Ada Sample\" unlisted",
                        "appearance ada-sample answers in a",
                        "appearance ada-sample asks in a",
                        "appearance ada-sample speaks in a");
    }

    @Test
    void doNotTakeTheAliasesOfOneInterviewIntoAnother() {
        Corpus corpus =
                interview("a", "interviewees: [{name: Ada Sample, aliases: [The Clerk]}]")
                        .file("interviews/b.md", front("interviewees: [The Clerk]"))
                        .read();
        assertThat(corpus.people().all())
                .extracting(Person::id)
                .containsExactly("ada-sample", "the-clerk");
    }

    @Test
    void areNotMadeOfWhomAnEntryShares() {
        Corpus corpus =
                interview("a", "interviewees: [The Clerk]")
                        .file(
                                "people.md",
                                "## Ada Sample {aliases=\"The Clerk\"}\n\n## Bruno Specimen {aliases=\"The Clerk\"}\n")
                        .read();
        assertThat(lines(corpus))
                .containsExactly(
                        "person ada-sample \"Ada Sample\" \"The Clerk\"",
                        "person bruno-specimen \"Bruno Specimen\" \"The Clerk\"",
                        "problem interviews/a.md 3:16 warning ambiguous-person");
        assertThat(corpus.people().find(corpus.interviews().get(0).details().people().get(0)))
                .isEmpty();
    }

    @Test
    void areWhomAnIdNamesAndNobodyElse() {
        Corpus corpus =
                interview(
                                "a",
                                "interviewees:",
                                "  - {name: The Clerk, id: ada}",
                                "  - {name: Ada Sample, id: adda}",
                                "  - {name: Bruno Specimen, id: li-shili}",
                                "  - Li Shili")
                        .file("people.md", "## Ada Sample {#ada}\n")
                        .read();
        assertThat(lines(corpus))
                .containsExactly(
                        "person ada \"Ada Sample\"",
                        "appearance ada answers in a",
                        "person li-shili \"Li Shili\" unlisted",
                        "appearance li-shili answers in a",
                        "problem interviews/a.md 5:5 warning unresolved-person",
                        "problem interviews/a.md 6:5 warning unresolved-person");
    }

    @Test
    void keepTheFirstOfTwoWithOneId() {
        Corpus corpus =
                interview("a", "interviewees: [Ada Sample]")
                        .file("people.md", "## Ada Sample\n\nFirst.\n\n## Ada Sample\n\nSecond.\n")
                        .read();
        assertThat(lines(corpus))
                .containsExactly(
                        "person ada-sample \"Ada Sample\"",
                        "bio ada-sample \"First.\"",
                        "appearance ada-sample answers in a",
                        "problem people.md 5:1 error duplicate-id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{#../../etc}            | bad-id",
                "{#a/b}                  | bad-id",
                "{#..}                   | bad-id",
                "{#<b>}                  | bad-id",
                "{url=javascript:alert}  | bad-value",
                "{url=\"https://x y\"}   | bad-value",
                "{match=exact}           | unknown-attribute",
                "{onclick=\"x\"}         | unknown-attribute",
            })
    void reportWhatCannotStandInBraces(String braces, String code) {
        Corpus corpus =
                interview("a", "interviewees: [Ada Sample]")
                        .file("people.md", "## Ada Sample " + braces + "\n")
                        .read();
        assertThat(lines(corpus))
                .startsWith(
                        "person ada-sample \"Ada Sample\"", "appearance ada-sample answers in a")
                .hasSize(3)
                .last()
                .asString()
                .endsWith(" " + code);
        assertThat(corpus.people().all().get(0).url()).isNull();
    }

    @Test
    void haveAnAddressThatIsNoLongerThanTheNameOfAFileMayBe() {
        String name = "항구의 ".repeat(300) + "Sample";
        Corpus corpus = interview("a", "interviewees: [" + name + "]").read();
        String id = corpus.people().all().get(0).id();
        assertThat(id.getBytes(StandardCharsets.UTF_8).length).isBetween(150, 200);
        assertThat(id).startsWith("항구의-항구의").doesNotEndWith("-");
    }

    @Test
    void areReportedIfTheyOccurNowhere() {
        Corpus corpus =
                interview("a", "interviewees: [Ada]")
                        .file(
                                "people.md",
                                "## Ada\n\n## Bruno\n\n## {#x}\n\nWho?\n\n## Li\n\n## Jan\n")
                        .file(
                                "interviews/b.md",
                                "# B\n\nOf [Li](../people.md#li).[^1]\n\n[^1]: And [Jan](../people.md#jan).\n")
                        .read();
        assertThat(lines(corpus))
                .containsExactly(
                        "preface-of-people \"Who?\"",
                        "person ada \"Ada\"",
                        "appearance ada answers in a",
                        "person bruno \"Bruno\"",
                        "person li \"Li\"",
                        "person jan \"Jan\"",
                        "problem people.md 3:1 warning unused-person",
                        "problem people.md 5:1 warning empty-heading");
    }

    @Test
    void headingsThatBeginNobodyAreReported() {
        Corpus corpus =
                interview("a", "interviewees: [Ada]")
                        .file("people.md", "# People\n\n## Ada\n\nPots.\n\n# Bruno\n\nBakes.\n")
                        .file("glossary.md", "### Kiln\n\nAn oven.\n")
                        .file("questions.md", "# One\n\n# Two\n")
                        .read();
        assertThat(lines(corpus))
                .contains(
                        "problem people.md 7:1 warning stray-heading",
                        "problem glossary.md 1:1 warning stray-heading")
                .noneMatch(line -> line.startsWith("problem questions.md"));
        Corpus right =
                interview("a", "interviewees: [Ada]")
                        .file("people.md", "# People\n\n### Note\n\nWords.\n\n# A\n\n## Ada\n")
                        .read();
        assertThat(lines(right)).noneMatch(line -> line.startsWith("problem people.md"));
    }

    @Test
    void areLinkedFromEverywhere() {
        Corpus corpus =
                interview("a", "interviewees: [Ada Sample]")
                        .file(
                                "people.md",
                                "Of [all](people.md), see [Ada](#ada-sample).\n\n## Ada Sample\n\nKeeps [tea](glossary.md#tea), unlike [Ad](#ad).\n")
                        .file(
                                "people/bruno.md",
                                "# Bruno Specimen\n\nSee [her](../people.md#ada-sample).\n")
                        .file(
                                "glossary.md",
                                "By [Ada](people.md#ada-sample).\n\n## Tea\n\nOf [Bruno](people/bruno.md).\n")
                        .file("interviews/b.md", "# B\n\nSome tea; [who](../people.md#nobody)?\n")
                        .read();
        assertThat(CorpusDump.html(corpus.people().preface().get(0).prose()))
                .isEqualTo(
                        "Of <a href=\"people.html\">all</a>, see <a href=\"people/ada-sample.html\">Ada</a>.");
        assertThat(CorpusDump.html(corpus.people().all().get(0).bio().get(0).prose()))
                .isEqualTo("Keeps <a href=\"term:tea\">tea</a>, unlike Ad.");
        assertThat(CorpusDump.html(corpus.people().all().get(1).bio().get(0).prose()))
                .isEqualTo("See <a href=\"people/ada-sample.html\">her</a>.");
        assertThat(CorpusDump.html(corpus.preface().get(0).prose()))
                .isEqualTo("By <a href=\"people/ada-sample.html\">Ada</a>.");
        assertThat(
                        CorpusDump.html(
                                corpus.terms().get(0).senses().get(0).definition().get(0).prose()))
                .isEqualTo("Of <a href=\"people/bruno-specimen.html\">Bruno</a>.");
        assertThat(corpus.problems())
                .extracting(problem -> CorpusDump.problem(problem, true))
                .containsExactly(
                        "problem interviews/b.md 3:17 warning unresolved-link",
                        "problem people.md 5:43 warning unresolved-link",
                        "problem people/bruno.md 1:1 warning unused-person");
    }

    @Test
    void whoSpeakInADraftOnlyAreNotPublished() {
        Corpus corpus =
                interview("a", "interviewees: [Ada Sample]", "draft: true")
                        .file("interviews/b.md", front("interviewees: [ada sample]"))
                        .read();
        assertThat(corpus.people().all())
                .extracting(Person::id)
                .containsExactly("ada-sample", "ada-sample-2");
        Corpus published = corpus.withoutDrafts();
        assertThat(published.people().all())
                .as("no address tells that there is a draft")
                .extracting(Person::id)
                .containsExactly("ada-sample");
    }

    @Test
    void filesOfPeopleAreNoInterviews() {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file("a.md", front("interviewees: [Ada, Bruno]"))
                        .file("people.md", "## Ada\n")
                        .file("people/bruno.md", "# Bruno\n\nWords.\n")
                        .file("people/README.md", "How to write one.\n")
                        .read();
        assertThat(corpus.interviews()).extracting(i -> i.slug()).containsExactly("a");
        assertThat(corpus.people().all()).extracting(Person::id).containsExactly("ada", "bruno");
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void showAnUnsafeUrlOfAnInterviewNowhere() {
        Corpus corpus =
                interview("a", "interviewees: [{name: Ada Sample, url: 'javascript:alert(1)'}]")
                        .read();
        assertThat(lines(corpus)).contains("problem interviews/a.md 3:16 warning unsafe-link");
    }

    @Test
    void areCalledByAnAliasIfOnlyOneInTheInterviewHasIt() {
        Interview interview =
                interview(
                                "a",
                                "interviewees:",
                                "  - {name: Ada Sample, aliases: [Ada, The Clerk]}",
                                "  - {name: Ida Sample, aliases: [The Clerk, Ada Sample]}",
                                "speakers: [Ada Sample]")
                        .interview();
        assertThat(interview.person("ada").map(Participant::name)).contains("Ada Sample");
        assertThat(interview.person("Ada Sample").map(Participant::name)).contains("Ada Sample");
        assertThat(interview.person("the clerk")).isEmpty();
        assertThat(interview.person("Nobody")).isEmpty();
        assertThat(interview.person(null)).isEmpty();
    }

    private CorpusFolderBuilder interview(String slug, String... front) {
        return new CorpusFolderBuilder(dir).file("interviews/" + slug + ".md", front(front));
    }

    private static String front(String... lines) {
        return "---\ntitle: T\n" + String.join("\n", lines) + "\n---\nWords.\n";
    }

    private static List<String> lines(Corpus corpus) {
        return CorpusDump.of(corpus).stream()
                .filter(
                        line ->
                                line.matches(
                                        "(?:person|bio|appearance|preface-of-people|problem) .*"))
                .toList();
    }
}
