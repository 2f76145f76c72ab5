package org.colloquy.cli.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.cli.CommandOutcome;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code terms} proposes, and that its blocks can be pasted. */
class TermsCommandTest {
    private static final String TEXT =
            """
            ---
            title: A talk on tides
            interviewees: [Ada Marsh]
            ---

            ## Who measures them?

            The Office of Tidal Measurement (OTM) does, says Ada Marsh, from Lisbon. The OTM is old.
            They called it "*one sea, two shores* (一海两岸)" --> and laughed. We use TideNet_2 and TideNet,
            and TideNet again; KELP[1] too. The R*D* and the A&B Group.

            It was in FEBRUARY that THE WHOLE BAY FROZE. Ada Marsh wrote about it in UTC.
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("tides.md"), TEXT);
    }

    private CommandOutcome run(String... args) {
        return CommandOutcome.of(List.of("terms", folder.toString()), args);
    }

    @Test
    void aCorpusWithErrorsIsToldOfBesideTheProposals() throws IOException {
        Files.writeString(folder.resolve("bad.md"), "---\ntitle: [\n---\n\n## Why?\n\nSo.\n");
        CommandOutcome outcome = run();
        assertThat(outcome.status()).isOne();
        assertThat(outcome.out()).startsWith("## ").contains("Measurement (OTM)");
        assertThat(outcome.err())
                .isEqualTo(
                        "The interviews have errors: colloquy check %s names them%n"
                                .formatted(folder));
    }

    @Test
    void nothingOfWhatIsNotOutIsProposedWhereThatIsAskedFor() throws IOException {
        Files.writeString(
                folder.resolve("held.md"),
                "---\ndraft: true\n---\n\n## Who?\n\nThe Mole Repair Office (MRO). The MRO.\n");
        assertThat(run().out()).contains("MRO", "OTM");
        assertThat(run("--published").out()).contains("OTM").doesNotContain("MRO", "held");
    }

    @Test
    void aFolderWithoutInterviewsIsNamed(@TempDir Path empty) {
        CommandOutcome outcome = CommandOutcome.of(List.of("terms", empty.toString()));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("there are no interviews in \"" + empty + "\"");
    }

    @Test
    void namesOfTheHouseNeedNoEntry() throws IOException {
        Files.writeString(folder.resolve("colloquy.yaml"), "title: Quellmark Archive\n");
        Files.writeString(
                folder.resolve("more.md"),
                "---\npublication: Varnhold Press\n---\n\n## Why?\n\n"
                        + "we went along the shore that day and asked the people of the Quellmark Archive what they had seen there, and then we asked those of the Varnhold Press and of the Ostrand Bank about it.\n\n"
                                .repeat(4));
        assertThat(run().out())
                .contains("## Ostrand Bank")
                .doesNotContain("## Quellmark", "## Varnhold");
    }

    @Test
    void blocksCanBePastedAndLackOnlyTheDefinition() throws IOException {
        CommandOutcome outcome = run();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("## Office of Tidal Measurement (OTM)\n")
                .contains("first tides#q1-p1:\n")
                .contains("## one sea, two shores {aliases=\"一海两岸\"}\n")
                .contains("## KELP\n")
                .doesNotContain("## FEBRUARY", "## WHOLE", "## UTC", "## Ada");
        Files.writeString(folder.resolve("glossary.md"), outcome.out());
        Corpus corpus = new CorpusReader().read(folder);
        assertThat(corpus.problems().stream().filter(one -> one.file().equals("glossary.md")))
                .isNotEmpty()
                .extracting(Problem::code)
                .containsOnly("empty-definition");
        assertThat(corpus.terms())
                .extracting(Term::title)
                .contains("OTM", "one sea, two shores", "TideNet", "KELP");
    }

    @Test
    void whatIsInTheGlossaryIsNotProposedAgain() throws IOException {
        Files.writeString(folder.resolve("glossary.md"), run().out());
        CommandOutcome again = run();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("nothing to propose");
    }

    @Test
    void jsonHasTheNamesThatProgramsRelyOn() {
        JsonNode first =
                JsonMapper.shared().readTree(run("--format", "json").out()).get("terms").get(0);
        assertThat(first.propertyNames())
                .containsExactly("name", "aliases", "count", "interview", "locator", "sentence");
        assertThat(first.get("name").asString()).isEqualTo("Office of Tidal Measurement");
        assertThat(first.get("aliases").get(0).asString()).isEqualTo("OTM");
        assertThat(first.get("count").asInt()).isEqualTo(3);
        assertThat(first.get("interview").asString()).isEqualTo("tides");
        assertThat(first.get("locator").asString()).isEqualTo("q1-p1");
        assertThat(first.get("sentence").asString())
                .isEqualTo(
                        "The Office of Tidal Measurement (OTM) does, says Ada Marsh, from Lisbon.");
    }

    @Test
    void aLimitIsToldAndAWrongOneRefused() {
        CommandOutcome one = run("--limit", "1");
        assertThat(one.out()).containsOnlyOnce("## ");
        assertThat(one.err()).contains("1 of ").contains("--limit 0 shows all");
        assertThat(run("--limit", "-1").status()).isEqualTo(2);
        assertThat(run("--format", "yaml").status()).isEqualTo(2);
    }
}
