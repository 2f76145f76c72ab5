package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir private Path temporary;

    @Test
    void theCommandThatItShowsCanBeCopied() {
        Path house = temporary.resolve("Ada's house");
        String shown = house.toString().replace("'", "'\\''");
        assertThat(CommandOutcome.of("new", house.toString()).out())
                .endsWith("  colloquy serve '%s'%n".formatted(shown));
    }

    @Test
    void nothingIsFoundInANewHouse() throws IOException {
        Path house = temporary.resolve("one/two");
        assertThat(CommandOutcome.of("new", house.toString()))
                .isEqualTo(
                        new CommandOutcome(
                                0,
                                "Made a house in %1$s. To see it:%n  colloquy serve %1$s%n"
                                        .formatted(house),
                                ""));
        assertThat(CommandOutcome.of("check", house.toString(), "--format", "github").out())
                .isBlank();
        assertThat(CommandOutcome.of("check", house.toString()).out()).endsWith(": no problems\n");
        assertThat(files(house))
                .containsExactly(
                        ".forgejo/workflows/publish.yml",
                        ".github/workflows/publish.yml",
                        ".gitignore",
                        ".gitlab-ci.yml",
                        "colloquy.yaml",
                        "glossary.md",
                        "interviews/a-conversation-in-turns.anchors",
                        "interviews/a-conversation-in-turns.md",
                        "interviews/a-page-with-questions.anchors",
                        "interviews/a-page-with-questions.md",
                        "netlify.toml",
                        "pages/about.md",
                        "people.md",
                        "publish.sh");
        assertThat(CommandOutcome.of("anchors", house.toString()).status()).isZero();
        for (String file : files(house)) {
            assertThat(Files.readString(house.resolve(file))).as(file).doesNotContain("@VERSION@");
        }
    }

    @Test
    void theEditorIsDescribedWhereItIsWanted() throws IOException {
        Path house = temporary.resolve("house");
        assertThat(CommandOutcome.of("new", house.toString(), "--cms").status()).isZero();
        assertThat(files(house))
                .contains("admin/config.yml", "admin/index.html", "admin/README.md");
        assertThat(CommandOutcome.of("check", house.toString()).out()).endsWith(": no problems\n");
        Path site = temporary.resolve("site");
        assertThat(CommandOutcome.of("export", house.toString(), "--to", site.toString()).status())
                .isZero();
        assertThat(files(site)).noneMatch(file -> file.contains("admin") || file.contains("cms"));
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedByName() throws IOException {
        Files.writeString(temporary.resolve("letter.txt"), "Dear");
        CommandOutcome said = CommandOutcome.of("new", temporary.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("colloquy: new: " + temporary + " is not empty: it holds letter.txt")
                .hasLineCount(1);
        assertThat(files(temporary)).containsExactly("letter.txt");
        assertThat(CommandOutcome.of("new", temporary.resolve("letter.txt").toString()).err())
                .contains("letter.txt is not a folder");
        assertThat(
                        CommandOutcome.of("new", temporary.resolve("letter.txt/below").toString())
                                .status())
                .isEqualTo(2);
    }

    @Test
    void aFreshRepositoryIsEmpty() throws IOException {
        Files.createDirectory(temporary.resolve(".git"));
        assertThat(CommandOutcome.of("new", temporary.toString()).status()).isZero();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
