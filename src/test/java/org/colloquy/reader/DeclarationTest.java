package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What front matter or the settings declare of a text, and is found nowhere in it, is an error. */
class DeclarationTest {
    private static final String TALK =
            """
            **Mira Oltan:** Is it warm?

            **Bob:** It is.

            **Mira Oltan:** And now?

            **Bob:** It is not.
            """;

    @TempDir Path dir;
    private int folders;

    private Corpus read(String text) {
        return read(text, "");
    }

    private Corpus read(String text, String settings) {
        CorpusFolderBuilder folder =
                new CorpusFolderBuilder(dir.resolve("f" + folders++)).file("interviews/a.md", text);
        return (settings.isEmpty() ? folder : folder.file("colloquy.yaml", settings)).read();
    }

    private static String with(String front, String body) {
        return "---\ntitle: A talk\n" + front + "\n---\n\n" + body;
    }

    private static List<Problem> of(Severity severity, Corpus corpus) {
        return corpus.problems().stream().filter(p -> p.severity() == severity).toList();
    }

    private static List<Problem> errors(Corpus corpus) {
        return of(Severity.ERROR, corpus);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headings",
                "bold-paragraphs",
                "italic-paragraphs",
                "bold-items",
                "items",
                "numbered",
                "q-and-a",
                "asked-in-bold"
            })
    void aDialectThatFitsNowhereIsAnErrorAndWhatItProposesWorks(String dialect) {
        Corpus corpus = read(with("dialect: " + dialect, TALK));
        assertThat(errors(corpus))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("perhaps-misread");
                            assertThat(problem.line()).isEqualTo(3);
                            assertThat(problem.message())
                                    .contains("\"" + dialect + "\"")
                                    .endsWith("paste in place of it: dialect: names");
                        });
        Corpus pasted = read(with("dialect: names", TALK));
        assertThat(errors(pasted)).isEmpty();
        assertThat(pasted.interviews().get(0).turns()).isEqualTo(4);
    }

    @Test
    void labelsThatAreDeclaredAndAreNotThereAreAnError() {
        String text = "## Why tea?\n\nIt is warm.\n\n## Why milk?\n\nIt is white.\n";
        assertThat(errors(read(with("dialect: names", text))))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .endsWith("dialect: headings");
        assertThat(errors(read(with("dialect: headings", text)))).isEmpty();
    }

    @Test
    void aDialectOfTheSettingsThatFitsNowhereIsAnErrorInTheFile() {
        Corpus corpus = read(with("", TALK), "reading: { dialect: headings }\n");
        assertThat(errors(corpus))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("interviews/a.md");
                            assertThat(problem.message())
                                    .contains("colloquy.yaml names")
                                    .endsWith("paste into the front matter: dialect: names");
                        });
        assertThat(errors(read(with("dialect: names", TALK), "reading: { dialect: headings }\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interviewees: [Robert Smith] | interviewees: [{\"name\": \"Robert Smith\", \"aliases\": [\"Bob\"]}]",
                "interviewees: Robert Smith | interviewees: {\"name\": \"Robert Smith\", \"aliases\": [\"Bob\"]}",
                "speakers: [{name: Robert Smith, role: Potter}] | speakers: [{name: Robert Smith, role: Potter, aliases: [\"Bob\"]}]",
                "speakers: [{name: Robert Smith, aliases: [RX]}] | speakers: [{name: Robert Smith, aliases: [\"RX\", \"Bob\"]}]",
                "speakers: {rex: Robert Smith} | speakers: {Bob: Robert Smith}",
                "interviewees: Robert Smith, Mira Oltan | interviewees: [{\"name\": \"Robert Smith\", \"aliases\": [\"Bob\"]}, \"Mira Oltan\"]"
            })
    void aPersonWhomNothingNamesIsAnErrorAndWhatItProposesWorks(String front, String pasted) {
        Corpus corpus = read(with(front, TALK));
        assertThat(errors(corpus))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("perhaps-misread");
                            assertThat(problem.line()).isEqualTo(3);
                            assertThat(problem.message())
                                    .contains("\"Robert Smith\"")
                                    .contains("if \"Bob\" is the same person, paste ");
                            assertThat(pasted)
                                    .contains(
                                            problem.message()
                                                    .replaceFirst(".*: (?=\\W|Bob|aliases)", ""));
                        });
        Corpus after = read(with(pasted, TALK));
        assertThat(errors(after)).isEmpty();
        assertThat(after.interviews().get(0).speakers())
                .anyMatch(speaker -> speaker.name().equals("Robert Smith"));
    }

    @Test
    void eachOfTwoWhomNothingNamesIsProposedALabelOfTheirOwn() {
        Corpus corpus =
                read(
                        with(
                                "interviewers: [Mira Oltan]\ninterviewees: [Robert Smith]",
                                """
                                **QX:** Is it tea?

                                **Bob:** It is tea. It was tea.

                                **QX:** And now?

                                **Bob:** Tea.

                                **Bob:** Still.
                                """));
        assertThat(errors(corpus))
                .extracting(Problem::message)
                .satisfiesExactly(
                        asks -> assertThat(asks).contains("\"Mira Oltan\"").contains("[\"QX\"]"),
                        answers ->
                                assertThat(answers)
                                        .contains("\"Robert Smith\"")
                                        .contains("[\"Bob\"]"));
    }

    @Test
    void whoeverIsSilentAmongThoseWhoAskIsMissed() {
        Corpus corpus =
                read(with("interviewers: [Mira Oltan, Ari Vos]\ninterviewees: [Bob]", TALK));
        assertThat(errors(corpus))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.message())
                                        .contains("Ari Vos")
                                        .contains("{.speaker=\"Ari Vos\"}"));
        String marked = TALK.replace("And now?", "And now?\n\nAnd then? {.speaker=\"Ari Vos\"}");
        assertThat(
                        errors(
                                read(
                                        with(
                                                "interviewers: [Mira Oltan, Ari Vos]\n"
                                                        + "interviewees: [Bob]",
                                                marked))))
                .isEmpty();
    }

    @Test
    void keysOfOtherProgramsRaiseAWarningOnly() {
        Corpus corpus = read(with("guests: [Robert Smith]", TALK));
        assertThat(errors(corpus)).isEmpty();
        assertThat(of(Severity.WARNING, corpus))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .endsWith(
                        "paste into the front matter: interviewees: [{\"name\": \"Robert"
                                + " Smith\", \"aliases\": [\"Bob\"]}]");
    }

    @Test
    void peopleMayBeKnownByTheirOtherNames() {
        CorpusFolderBuilder folder =
                new CorpusFolderBuilder(dir.resolve("people"))
                        .file("interviews/a.md", with("interviewees: [Robert Smith]", TALK))
                        .file("people.md", "## Robert Smith {aliases=\"Bob\"}\n\nA potter.\n");
        assertThat(errors(folder.read())).isEmpty();
    }

    /** Each text with people whom it may name, or in which it cannot be told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Initials, parts, titles, slips, beginnings.
                "interviewees: [Ada Byron]\n---\n**MO:** Tea?\n\n**AB:** Yes.\n\n**MO:** So.\n\n**AB:** So.",
                "interviewees: [Ada Byron]\n---\n**Mira:** Tea?\n\n**Dr. Byron:** Yes.\n\n**Mira:** So.\n\n**Dr. Byron:** So.",
                "interviewees: [Alexander Byron]\n---\n**Mira:** Tea?\n\n**Alex:** Yes.\n\n**Mira:** So.\n\n**Alex:** So.",
                "interviewees: [Ada Byron, Ada Pell]\n---\n**Mira:** Tea?\n\n**Ada:** Yes.\n\n**Mira:** So.\n\n**Ada:** So.",
                "interviewees: [李小明]\n---\n**记者：**茶？\n\n**李老师：**是。\n\n**记者：**好。\n\n**李老师：**好。",
                // Letters, numbers and groups may be anybody.
                "interviewers: [Mira Oltan]\ninterviewees: [Ada Byron]\n---\nQ: Tea?\n\nA: Yes.\n\nQ: So?\n\nA: So.",
                "interviewees: [Ada Byron, Jo Pell]\n---\nQ: Tea?\n\nA: Yes.\n\nQ: So?\n\nA: So.",
                "speakers: [Ada Byron]\n---\n**Speaker 1:** Tea?\n\n**Speaker 2:** Yes.\n\n**Speaker 1:** So.",
                "speakers: [Ada Byron]\n---\n**Mira:** Tea?\n\n**All:** Yes.\n\n**Mira:** So.\n\n**All:** So.",
                // Questions that bear no names, and answers that bear none.
                "interviewers: [Mira Oltan]\ninterviewees: [Ada Byron, Jo Pell]\n---\n## Why tea?\n\n**Ada:** Warm.\n\n**Jo:** Hot.\n\n## Why milk?\n\n**Ada:** White.\n\n**Jo:** Grey.",
                "interviewers: [Mira Oltan]\ninterviewees: [Ada Byron]\n---\n**Why tea?**\n\nIt is warm.\n\n**Why milk?**\n\nIt is white.\n\n**Why?**\n\nSo.",
                "publication: The Pot\ninterviewers: [Mira Oltan]\ninterviewees: [Ada Byron]\n---\n**The Pot: Why tea?**\n\nIt is warm.\n\n**The Pot: Why milk?**\n\nIt is white.",
                "interviewers: [Mira Oltan]\ninterviewees: [Ada Byron]\n---\n**Ada:** It is warm.\n\n**Ada:** It is white.\n\n**Ada:** So it is.",
                // Somebody is named in the words.
                "interviewers: [Mira Oltan]\ninterviewees: [Robert\u00A0Smith]\n---\n**Mira:** With us is *Robert\nSmith*.\n\n**Bob:** I am.\n\n**Mira:** So.\n\n**Bob:** So.",
                // There is nobody who speaks.
                "speakers: [Ada Byron]\n---\nShe makes kettles.\n\nAnd lids.",
                "speakers: [Ada Byron]\n---\n"
            })
    void aPersonWhoMayBeThereIsNotMissed(String text) {
        assertThat(errors(read("---\ntitle: A talk\n" + text + "\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Of tea {.speaker=\"Jo Baek\"}//It is warm. | 6",
                "# Of tea {.speaker=\"Jo Baek\"}//It is warm. | 6",
                "It {.speaker=\"Jo Baek\"} is warm. | 6",
                "> It is warm. {.speaker=\"Jo Baek\"}//So. | 6",
                "It is warm. {.speaker=\"Jo Baek\"} {.speaker=Ada} | 6",
                "It is. {.speaker=Ada}//## So it is {.speaker=Ada}//It is. | 8",
                "> Tea//{.speaker=Jo}//Milk | 8"
            })
    void aMarkThatDoesNothingIsNamed(String body, int line) {
        Corpus corpus = read(with("", body.replace('/', '\n')));
        assertThat(of(Severity.WARNING, corpus))
                .filteredOn(problem -> problem.code().equals("idle-mark"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Why tea? {.speaker=\"Jo Baek\"}\n\nIt is warm.\n\n## Why milk?\n\nSo.",
                "## Of tea {.question .speaker=Jo}\n\nIt is warm.",
                "It is warm. {.speaker=\"Jo Baek\"}\n\nIt is. {.speaker=Ada}",
                "**Jo:** Yes. {.speaker=\"Jo Baek\"}\n\n**Ada:** No.\n\n**Jo:** Yes.\n\n**Ada:** No.",
                "## Jo: {.speaker=\"Jo Baek\"}\n\nYes.\n\n## Ada:\n\nNo.\n\n## Jo:\n\nYes.\n\n## Ada:\n\nNo.",
                "- Tea {.speaker=Jo}\n- Milk",
                "Write `{.speaker=Jo}`.",
                "    {.speaker=Jo}",
                "Write \\{.speaker=Jo}"
            })
    void aMarkThatDoesSomethingOrIsWordsIsNot(String body) {
        assertThat(read(with("", body)).problems())
                .noneMatch(problem -> problem.code().equals("idle-mark"));
    }
}
