package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ReleaseNotesTest {
    @TempDir private Path temporary;
    private Path changelog;

    @BeforeEach
    void write() throws Exception {
        changelog = temporary.resolve("changes.md");
        Files.writeString(
                changelog,
                """
                # Changelog

                ## Unreleased

                - Later.

                ## 1.10.0 (2026-02-01)

                ### Added

                - Ten.

                ## [1.1.0]

                - One.
                """);
    }

    @Test
    void theyAreTheSectionOfTheVersion() throws Exception {
        assertThat(notes(0, "1.10.0")).isEqualTo("### Added\n\n- Ten.\n");
        assertThat(notes(0, "1.1.0")).isEqualTo("- One.\n");
        assertThat(notes(0, "Unreleased")).isEqualTo("- Later.\n");
    }

    @Test
    void aVersionThatIsNotThereIsNamed() throws Exception {
        assertThat(notes(2, "1.1")).endsWith("says nothing of 1.1\n");
    }

    @Test
    void theChangelogOfTheProgramHasThem() throws Exception {
        assertThat(say(0, "0.2.0")).startsWith("### Added\n");
    }

    private String notes(int status, String version) throws Exception {
        return say(status, version, changelog.toString());
    }

    private static String say(int status, String... arguments) throws Exception {
        String[] call = new String[arguments.length + 2];
        call[0] = "bash";
        call[1] = ".ci/release-notes";
        System.arraycopy(arguments, 0, call, 2, arguments.length);
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(status);
        return said;
    }
}
