package org.colloquy.analysis.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that several people were asked: which belong together, and under which address. */
class QuestionGroupingTest {
    @TempDir private Path dir;

    private Talks talks() {
        return new Talks(dir);
    }

    /** All groups, a line each: {@code address "title": interview#place …}. */
    private static List<String> groups(Talks talks) {
        return Talks.across(talks.corpus()).questionGroups().all().stream()
                .map(
                        group ->
                                "%s \"%s\": %s"
                                        .formatted(
                                                group.id(),
                                                group.title(),
                                                group.asked().stream()
                                                        .map(
                                                                a ->
                                                                        a.interview().slug()
                                                                                + "#"
                                                                                + a.locator().id())
                                                        .collect(Collectors.joining(" "))))
                .toList();
    }

    @Test
    void theSameWordingInTwoInterviewsIsAGroupTheOldestFirst() {
        assertThat(
                        groups(
                                talks().asking("young", 2012, "Who greased the lock gates?")
                                        .asking("old", 1998, "Why?", "Who greased the lock gates?")
                                        .asking("other", 2005, "Where did the barges winter?")))
                .containsExactly(
                        "who-greased-the-lock-gates \"Who greased the lock gates?\": old#q2 young#q1");
    }

    /** What leads to a question, punctuation, capitals and who is addressed make no other one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "And so, who greased the lock gates?",
                "Thank you. Who greased the lock gates?",
                "WHO GREASED THE LOCK GATES?",
                "Who greased “the lock gates”?",
                "Who then greased the heavy lock gates?",
                "4. Who greased the lock gates?"
            })
    void analogousWordingsAreOneGroup(String other) {
        assertThat(
                        groups(
                                talks().asking("a", 1998, "Who greased the lock gates?")
                                        .asking("b", 1999, other)))
                .singleElement()
                .asString()
                .endsWith(": a#q1 b#q1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who painted the lock gates?",
                "Why were the lock gates greased?",
                "Who didn't grease the lock gates?",
                "Who greased the lock gates of the upper reservoir before the dry summers came?"
            })
    void aNearWordingThatAsksSomethingElseIsInNoGroup(String other) {
        assertThat(
                        groups(
                                talks().asking("a", 1998, "Who greased the lock gates?")
                                        .asking("b", 1999, other)))
                .isEmpty();
    }

    /** Whoever was asked is called by name in the question, and is somebody else each time. */
    @Test
    void theNameOfWhoIsAddressedMakesNoOtherQuestion() {
        String talk =
                "---\ntitle: %s\ndate: %d\ninterviewees: [%s Lockhart]\n---\n\n## %s, who greased the lock gates?\n\nI did.\n";
        assertThat(
                        groups(
                                talks().file(
                                                "interviews/a.md",
                                                talk.formatted("One", 1998, "Wanda", "Wanda"))
                                        .file(
                                                "interviews/b.md",
                                                talk.formatted("Two", 1999, "Ignace", "Ignace"))))
                .singleElement()
                .asString()
                .endsWith(": a#q1 b#q1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "谁给水闸的门上油？|谁给水闸的门上油？",
                "Wer hat die Schleusentore gefettet?|Wer hat die Schleusentore gefettet?",
                "갑문에 기름칠을 한 사람은 누구입니까?|갑문에 기름칠을 한 사람은 누구입니까?"
            })
    void questionsOfAnyLanguageAreGrouped(String one, String other) {
        assertThat(groups(talks().asking("a", 1998, one).asking("b", 1999, other)))
                .singleElement()
                .asString()
                .contains("\"" + one + "\": a#q1 b#q1");
    }

    /** The title is in the language of those who asked so. */
    @Test
    void aTitleHasTheLanguageOfItsInterview() {
        Talks talks = talks();
        for (String slug : List.of("a", "b")) {
            talks.file(
                    "interviews/" + slug + ".md",
                    "---\ntitle: Gespräch\nlanguage: de\n---\n\n## Wer hat die Schleusentore gefettet?\n\nIch.\n");
        }
        assertThat(Talks.across(talks.corpus()).questionGroups().all())
                .singleElement()
                .satisfies(group -> assertThat(group.language()).isEqualTo("de"));
    }

    /** The wording used most is the title; the oldest gives the address. */
    @Test
    void theWordingUsedMostIsTheTitle() {
        assertThat(
                        groups(
                                talks().asking("a", 1998, "Who greased the heavy lock gates?")
                                        .asking("b", 1999, "Who greased the lock gates?")
                                        .asking("c", 2000, "Who greased the lock gates?")))
                .containsExactly(
                        "who-greased-the-heavy-lock-gates \"Who greased the lock gates?\": a#q1 b#q1 c#q1");
    }

    /** A title fits all: it asks nothing that others do not ask, and calls nobody by name. */
    @Test
    void theTitleFitsAll() {
        String talk =
                "---\ntitle: %s\ndate: %d\ninterviewees: [%s Lockhart]\n---\n\n## %s\n\nI did.\n";
        Talks talks = talks();
        int year = 1998;
        for (String question :
                List.of(
                        "Wanda, who greased the heavy lock gates?",
                        "Who greased the heavy lock gates, Wanda?",
                        "Wanda, who greased the lock gates?",
                        "And who greased the lock gates with tallow?")) {
            String slug = "t" + year;
            talks.file(
                    "interviews/" + slug + ".md", talk.formatted(slug, year++, "Wanda", question));
        }
        assertThat(groups(talks))
                .singleElement()
                .asString()
                .startsWith("wanda-who-greased-the-heavy-lock-gates \"")
                .doesNotContain("\"Wanda")
                .doesNotContain(", Wanda");
    }

    @Test
    void aTitleLosesTheNameThatAllWordingsCall() {
        String talk =
                "---\ntitle: %s\ndate: %d\ninterviewees: [%s Lockhart]\n---\n\n## %s, who greased the lock gates?\n\nI did.\n";
        assertThat(
                        groups(
                                talks().file(
                                                "interviews/a.md",
                                                talk.formatted("One", 1998, "Wanda", "Wanda"))
                                        .file(
                                                "interviews/b.md",
                                                talk.formatted("Two", 1999, "Ignace", "Ignace"))))
                .containsExactly(
                        "wanda-who-greased-the-lock-gates \"Who greased the lock gates?\": a#q1 b#q1");
    }

    /** A transcript in which somebody asks, and says so much in answer. */
    private static void transcript(Talks talks, String slug, String question, int sentences) {
        talks.file(
                "interviews/" + slug + ".md",
                "---\ntitle: %s\n---\n\n**Host:** Welcome to the weir.\n\n**Guest:** Good to be here.\n\n**Host:** %s\n\n**Guest:** %s\n\n**Host:** Thanks.\n"
                        .formatted(
                                slug,
                                question,
                                "The water went over the weir. ".repeat(sentences)));
    }

    private List<String> transcripts(int number, String question, int sentences) {
        Talks talks = talks();
        for (int i = 0; i < number; i++) {
            transcript(talks, "t" + i, question, sentences);
        }
        return groups(talks);
    }

    @Test
    void inTranscriptsThreeAreWantedAWholeSentenceAndAnswers() {
        String question = "How did you come to keep the weir?";
        assertThat(transcripts(3, question, 5)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|How did you come to keep the weir?|5",
                "3|How did you come to keep the weir?|1",
                "9|Final answer?|5",
                "9|Weir makes sense?|5",
                "9|Can the weir hear me now?|1",
                "9|¿Tiene sentido esto?|5",
                "9|¿Se me oye bien desde ahí?|1",
                "9|Könnt ihr mich jetzt hören?|1",
                "9|听得见吗？|1"
            })
    void chatIsInNoGroup(int number, String question, int sentences) {
        assertThat(transcripts(number, question, sentences)).isEmpty();
    }

    /** What the editor names is shown whatever the settings say. */
    @ParameterizedTest
    @CsvSource({
        "all, bells why-did-the-gates-leak how-did-you-come-to-keep-the-weir",
        "marked, bells why-did-the-gates-leak",
        "off, bells"
    })
    void theSettingsSayWhichAreShown(String setting, String expected) {
        Talks talks =
                talks().file("colloquy.yaml", "questions.of-several: " + setting)
                        .file("questions.md", "## Who rang the bells? {#bells}\n")
                        .asking("a", 1998, "Who rang the bells?", "Why did the gates leak?")
                        .asking("b", 1999, "Who rang the bells?", "Why did the gates leak?");
        for (int i = 0; i < 3; i++) {
            transcript(talks, "t" + i, "How did you come to keep the weir?", 5);
        }
        assertThat(Talks.across(talks.corpus()).questionGroups().all())
                .extracting(QuestionGroup::id)
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    /** A marked question of two words is one if something is said in answer, else a tag. */
    @Test
    void aMarkedTagIsInNoGroup() {
        assertThat(
                        groups(
                                talks().asking("a", 1998, "Final answer?")
                                        .asking("b", 1999, "Final answer?")))
                .isEmpty();
        String said =
                "---\ntitle: T\n---\n\n## Lock gates?\n\n" + "Greased with tallow. ".repeat(5);
        assertThat(groups(talks().file("interviews/a.md", said).file("interviews/b.md", said)))
                .hasSize(1);
    }

    /** Who is there to answer asks no question of the interview. */
    @Test
    void whatIsAskedByWhoAnswersIsInNoGroup() {
        Talks talks = talks();
        for (int i = 0; i < 4; i++) {
            talks.file(
                    "interviews/t" + i + ".md",
                    "---\ntitle: T\ninterviewees: [Guest]\n---\n\n**Host:** Welcome.\n\n**Guest:** How did you come to keep the weir?\n\n**Host:** %s\n\n**Guest:** I see.\n"
                            .formatted("The water went over the weir. ".repeat(9)));
        }
        assertThat(groups(talks)).isEmpty();
    }

    /** The groups of which most people were asked stand first. */
    @Test
    void theQuestionMostWereAskedStandsFirst() {
        assertThat(
                        groups(
                                talks().asking(
                                                "a",
                                                1998,
                                                "Who greased the lock gates?",
                                                "Where did barges winter?")
                                        .asking("b", 1999, "Where did barges winter?")
                                        .asking(
                                                "c",
                                                2000,
                                                "Who greased the lock gates?",
                                                "Where did barges winter?")))
                .map(line -> line.replaceFirst(" .*", ""))
                .containsExactly("where-did-barges-winter", "who-greased-the-lock-gates");
    }

    @Test
    void theEditorJoinsAWordingAndAPlaceAndGivesTitleAndAddress() {
        Talks talks =
                talks().asking("a", 1998, "Who greased the lock gates?")
                        .asking("b", 1999, "Was it you with the tallow?")
                        .asking("c", 2000, "Whose work was that?")
                        .file(
                                "questions.md",
                                """
                                ## Who looked after the gates? {#gates}

                                They all name somebody else.

                                - Who greased the lock gates?
                                - Was it you with the tallow?
                                - [Third](interviews/c.md#q1)
                                """);
        assertThat(groups(talks))
                .containsExactly("gates \"Who looked after the gates?\": a#q1 b#q1 c#q1");
        QuestionGroup group =
                Talks.across(talks.corpus()).questionGroups().find("gates").orElseThrow();
        assertThat(group.isEdited()).isTrue();
        assertThat(group.text())
                .singleElement()
                .satisfies(
                        block ->
                                assertThat(block.prose().text())
                                        .isEqualTo("They all name somebody else."));
    }

    /** A link keeps one place out, a wording all questions that are so worded. */
    @ParameterizedTest
    @CsvSource({
        "'[Second](interviews/b.md#q1)', a#q1 c#q1 d#q1",
        "Who greased the iron lock gates?, a#q1 b#q1 c#q1"
    })
    void theEditorKeepsOutAPlaceOrAWording(String out, String places) {
        assertThat(
                        groups(
                                talks().asking("a", 1998, "Who greased the lock gates?")
                                        .asking("b", 1999, "Who greased the lock gates?")
                                        .asking("c", 2000, "And who greased the lock gates?")
                                        .asking("d", 2001, "Who greased the iron lock gates?")
                                        .file(
                                                "questions.md",
                                                "## Who greased the lock gates?\n\n### Not\n\n- %s\n"
                                                        .formatted(out))))
                .containsExactly(
                        "who-greased-the-lock-gates \"Who greased the lock gates?\": " + places);
    }

    /** What is kept out of one group may be another. */
    @Test
    void whatIsKeptOutIsGroupedByItself() {
        assertThat(
                        groups(
                                talks().asking("a", 1998, "Who greased the lock gates?")
                                        .asking("b", 1999, "Who greased the lock gates?")
                                        .asking("c", 2000, "Who greased the iron lock gates?")
                                        .file(
                                                "questions.md",
                                                """
                                                ## Who greased the lock gates?

                                                ### Not

                                                - [Second](interviews/b.md#q1)
                                                - Who greased the iron lock gates?
                                                """)))
                .map(line -> line.replaceFirst("\".*\"", ""))
                .containsExactlyInAnyOrder(
                        "who-greased-the-lock-gates : a#q1",
                        "who-greased-the-lock-gates-2 : b#q1 c#q1");
    }

    /** An editor's group is shown also where one alone was asked. */
    @Test
    void anEditorsGroupOfOneIsShown() {
        assertThat(
                        groups(
                                talks().asking("a", 1998, "Who greased the lock gates?")
                                        .file("questions.md", "## Who greased the lock gates?\n")))
                .hasSize(1);
    }

    @Test
    void aGroupIsFoundByItsAddressAndByItsPlaces() {
        Corpus corpus =
                talks().asking("a", 1998, "Who greased the lock gates?", "Why?")
                        .asking("b", 1999, "Who greased the lock gates?")
                        .corpus();
        QuestionGroups groups = Talks.across(corpus).questionGroups();
        QuestionGroup group = groups.find("who-greased-the-lock-gates").orElseThrow();
        var a = Talks.interview(corpus, "a");
        assertThat(groups.of(a, Talks.place(a, "q1"))).contains(group);
        assertThat(groups.of(a, Talks.place(a, "q2"))).isEmpty();
        assertThat(groups.in(a)).containsExactly(group);
        assertThat(groups.find("nothing")).isEmpty();
        assertThat(group.interviews()).extracting(i -> i.slug()).containsExactly("a", "b");
        assertThat(group.asked().get(1).answer())
                .extracting(passage -> passage.text())
                .containsExactly("So it was.");
    }

    /** Of two groups whose titles make one address, the founder's has it, the other a number. */
    @Test
    void everyGroupHasAnAddressOfItsOwn() {
        String one =
                "Why did the lock keepers of the long canal count barges by their painted names in spring?";
        String other = one.replace("spring", "winter nights");
        assertThat(
                        groups(
                                talks().asking("a", 1998, one)
                                        .asking("b", 1999, one)
                                        .asking("c", 2000, other)
                                        .asking("d", 2001, other)))
                .map(line -> line.replaceFirst(" .*", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsAskedWhereNobodyAsks() {
        Talks talks = talks().file("interviews/a.md", "# Prose\n\nNobody asks here.\n");
        assertThat(groups(talks)).isEmpty();
        assertThat(Talks.across(talks.corpus()).hasQuestionGroups()).isFalse();
    }
}
