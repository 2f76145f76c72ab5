package org.colloquy.build.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of programs that work for this one; here they are scripts of the system. */
@DisabledOnOs(OS.WINDOWS)
class ProcessWorkshopTest {
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir private Path parent;

    private static ProcessBuilder shell(String script) {
        return new ProcessBuilder("/bin/sh", "-c", script);
    }

    @Test
    void saysWithWhichStatusARunEnded() throws Exception {
        try (ProcessWorkshop workshop = ProcessWorkshop.openIn(parent, "kettle")) {
            assertThat(workshop.run(shell("exit 3"), LONG)).hasValue(3);
            assertThat(workshop.run(shell("read line"), LONG)).as("nothing to read").hasValue(1);
        }
    }

    @Test
    void endsWhatARunStartedItself() throws Exception {
        try (ProcessWorkshop workshop = ProcessWorkshop.openIn(parent, "kettle")) {
            String script = "sleep 60 & echo $! > " + parent.resolve("child") + "; wait; exit 0";
            assertThat(workshop.run(shell(script), SHORT)).isEmpty();
        }
        assertThat(isAlive("child")).isFalse();
    }

    @Test
    void killsARunThatDoesNotEndWhenAsked() throws Exception {
        try (ProcessWorkshop workshop = ProcessWorkshop.openIn(parent, "kettle")) {
            String script =
                    "trap '' TERM; echo $$ > %s; while :; do sleep 1; done"
                            .formatted(parent.resolve("deaf"));
            assertThat(workshop.run(shell(script), SHORT)).isEmpty();
        }
        assertThat(isAlive("deaf")).isFalse();
    }

    @Test
    void removesItsFolderAndRunsNothingAfterwards() throws Exception {
        ProcessWorkshop workshop = ProcessWorkshop.openIn(parent, "kettle");
        Files.createDirectories(workshop.folder().resolve("profile/lock"));
        workshop.close();
        workshop.close();
        assertThat(parent).isEmptyDirectory();
        assertThatThrownBy(() -> workshop.run(shell("exit 0"), LONG))
                .isInstanceOf(InterruptedException.class);
    }

    private boolean isAlive(String name) throws IOException {
        long number = Long.parseLong(Files.readString(parent.resolve(name)).strip());
        return ProcessHandle.of(number).map(ProcessHandle::isAlive).orElse(false);
    }
}
