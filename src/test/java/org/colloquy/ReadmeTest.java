package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.cli.CommandOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page that a stranger reads: short, in the order of what is wanted, and true. */
class ReadmeTest {
    private static final int MOST_WORDS = 900;

    private String text;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Path.of("README.md"));
    }

    @Test
    void isShort() {
        assertThat(text.strip().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
    }

    @Test
    void showsWhatAReaderSeesThenTheTwoCommandsThenWhatAnEditorDoes() {
        assertThat(text)
                .containsSubsequence(
                        "docs/pictures/reader.png",
                        "docs/pictures/phone.png",
                        "mvn spring-boot:run",
                        "mvn verify",
                        "colloquy new",
                        "colloquy serve",
                        "colloquy check",
                        "colloquy anchors",
                        "colloquy export",
                        "docs/tutorial.md");
    }

    @Test
    void linksToWhatIsThere() {
        List<String> links =
                Pattern.compile("\\]\\(([^)#:]+)[^)]*\\)|src=\"([^\"]+)\"")
                        .matcher(text)
                        .results()
                        .map(link -> link.group(link.group(1) == null ? 2 : 1))
                        .toList();
        assertThat(links).hasSizeGreaterThan(30).allMatch(link -> Files.exists(Path.of(link)));
    }

    /** What it shows of an editor's files is a folder in which nothing is amiss. */
    @Test
    void showsAHouseInWhichNothingIsAmiss(@TempDir Path folder) throws IOException {
        List<String> shown =
                Pattern.compile("```markdown\n(.*?)```", Pattern.DOTALL)
                        .matcher(text)
                        .results()
                        .map(block -> block.group(1))
                        .toList();
        List<String> names = List.of("harbour.md", "glossary.md", "people.md");
        assertThat(shown).hasSameSizeAs(names);
        for (int i = 0; i < names.size(); i++) {
            Files.writeString(folder.resolve(names.get(i)), shown.get(i));
        }
        CommandOutcome checked = CommandOutcome.of("check", "--all", folder.toString());
        assertThat(checked.status()).isZero();
        assertThat(checked.out())
                .contains("questions (headings), 0 sections, 1 question", "1 mention")
                .doesNotContain("error", "warning", "doubt");
    }
}
