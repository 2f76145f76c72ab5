package org.colloquy.cli.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.cli.CommandOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code anchors} shows what a person has to decide, and takes the decision. */
class AnchorsDecisionTest {
    private static final String TEXT =
            """
            # A talk

            ## Why are kettles round?

            Because the lids were always made first, and by another guild.

            Nobody has ever asked me that before.

            ## Who made the lids?

            A family beyond the river, until the bridge was closed.
            """;

    private static final String DOUBTFUL =
            TEXT.replace("Who made the lids?", "Wer hat die Deckel gemacht?")
                    .replace("Nobody has ever asked me that before.", "He smiles at this.");

    @TempDir private Path folder;

    private CommandOutcome run(String... args) {
        return CommandOutcome.of(List.of("anchors", folder.toString()), args);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("a.md"), text);
    }

    private String record() throws IOException {
        return Files.readString(folder.resolve("a.anchors"));
    }

    @BeforeEach
    void aRecord() throws IOException {
        write(TEXT);
        run("--update");
    }

    @Test
    void whatIsInDoubtComesFirstWithTheCommandThatDecidesIt() throws IOException {
        write(DOUBTFUL.replace("another guild", "other guilds"));
        CommandOutcome shown = run();
        assertThat(shown.status()).isEqualTo(1);
        String command = "colloquy anchors " + folder + " --update --accept 'a#q2'";
        assertThat(shown.out())
                .containsSubsequence(
                        "  in doubt  q2 ",
                        "\"Who made the lids?\"",
                        "-> q3 ",
                        "\"Wer hat die Deckel gemacht?\", likelihood ",
                        command,
                        "  edited    q1-p1 ");
    }

    @Test
    void whatIsGoneComesWithTheCommandThatWithdrawsIt() throws IOException {
        write(TEXT.replace("Nobody has ever asked me that before.\n\n", ""));
        assertThat(run().out())
                .contains("colloquy anchors " + folder + " --withdraw 'a#q1-p2' --reason '…'");
    }

    @Test
    void aPersonAcceptsOneOfThem() throws IOException {
        write(DOUBTFUL);
        CommandOutcome accepted = run("--update", "--accept", "a#q2");
        assertThat(accepted.out()).contains("  edited    q2 ").contains("  in doubt  q1-p2 ");
        assertThat(record()).contains("q2 | live, edited ").contains("q1-p2 | live | Nobody has");
        assertThat(accepted.status()).as("one is left").isEqualTo(1);
        assertThat(run("--update", "--accept", "a#1.2").status()).isZero();
        assertThat(run().out()).isEqualTo("a.md: 5 kept\n");
    }

    @Test
    void allThatAreLikelyAreAcceptedAtOnce() throws IOException {
        write(DOUBTFUL);
        CommandOutcome none = run("--update", "--accept", "0.9");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out()).contains("2 in doubt");
        CommandOutcome all = run("--update", "--accept", "0.1");
        assertThat(all.status()).isZero();
        assertThat(run().out()).isEqualTo("a.md: 5 kept\n");
    }

    @Test
    void ofTwoWithOneProposalNeitherIsAccepted() throws IOException {
        String twins =
                TEXT.replace(
                        "Nobody has ever",
                        "Nobody had never asked me that before.\n\nNobody has ever");
        write(twins);
        run("--update");
        write(
                twins.replace("Nobody had never asked me that before.\n\n", "")
                        .replace("Nobody has ever", "Nobody had ever"));
        CommandOutcome all = run("--update", "--accept", "0.1");
        assertThat(all.out()).contains("in doubt");
        assertThat(all.status()).isEqualTo(1);
    }

    @Test
    void aTurnOfWhichNoPartHasMuchIsDecidedToo() throws IOException {
        StringBuilder before = new StringBuilder("# T\n\n**Ada:** Good morning to all of you.\n\n");
        StringBuilder after = new StringBuilder(before);
        String[] words = {
            "Rope and tar were sold beside the harbour steps.",
            "Winter came early and the boats stayed in.",
            "Lamps were lit along the mole at five.",
            "Children learned the names of all ships."
        };
        before.append("**Ben:** ").append(String.join("\n\n", words)).append("\n\n");
        for (String line : words) {
            after.append("**Ben:** ").append(line).append("\n\n**Cleo:** Go on, please.\n\n");
        }
        Files.delete(folder.resolve("a.anchors"));
        write(before + "**Ada:** Thank you for this talk.\n");
        run("--update");
        write(after + "**Ada:** Thank you for this talk.\n");
        assertThat(run().out()).contains("  in doubt  t2 ");
        CommandOutcome decided = run("--update", "--accept", "a#t2");
        assertThat(decided.out()).doesNotContain("in doubt");
        assertThat(decided.status()).isZero();
    }

    @Test
    void aWrongCallIsOneLine() throws IOException {
        assertThat(run("--accept", "0.9").err()).contains("only with --update").hasLineCount(1);
        for (String wrong : new String[] {"90", "0", "many", "-1", "0.9x"}) {
            assertThat(run("--update", "--accept", wrong).status()).as(wrong).isEqualTo(2);
        }
        assertThat(run("--update", "--accept", "b#q1").err()).contains("no interview \"b\"");
        assertThat(run("--update", "--accept", "a#q1").err()).contains("is not in doubt");
    }
}
