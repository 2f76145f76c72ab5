package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An export that is told to end while browsers print for it; they are scripts of the system. */
@DisabledOnOs(OS.WINDOWS)
class PdfStopTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir private Path folder;

    @Tag("slow")
    @Test
    void browsersAndTheirFoldersEndWithTheProgram() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path browsers = Files.createDirectory(folder.resolve("browsers"));
        Process export = export(temporary, browser(browsers));
        List<Long> started = started(browsers, export);
        export.destroy();
        assertThat(export.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(started)
                .noneMatch(
                        number ->
                                ProcessHandle.of(number).map(ProcessHandle::isAlive).orElse(false));
        assertThat(temporary).isDirectoryNotContaining("glob:**/colloquy-pdf*");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("err")).content().doesNotContain("Exception");
    }

    /** Writes a browser that says which process it is, and never ends. */
    private Path browser(Path browsers) throws IOException {
        Path file = folder.resolve("browser");
        Files.writeString(
                file,
                """
                #!/bin/sh
                [ "$1" = --version ] && { echo Kettle 1; exit; }
                : > %s/$$
                exec sleep 300
                """
                        .formatted(browsers));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private Process export(Path temporary, Path browser) throws IOException {
        List<String> call =
                OwnProcess.shortCall(
                        "export",
                        Path.of("seeds").toAbsolutePath().toString(),
                        "--to",
                        folder.resolve("out").toString(),
                        "--pdf",
                        "--cache",
                        folder.resolve("cache").toString());
        call.add(1, "-Djava.io.tmpdir=" + temporary);
        ProcessBuilder program =
                new ProcessBuilder(call)
                        .redirectOutput(folder.resolve("said").toFile())
                        .redirectError(folder.resolve("err").toFile());
        program.environment().put("CHROMIUM", browser.toString());
        return program.start();
    }

    private List<Long> started(Path browsers, Process export) throws Exception {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += 50) {
            try (var all = Files.list(browsers)) {
                List<Long> started =
                        all.map(one -> Long.valueOf(one.getFileName().toString())).toList();
                if (!started.isEmpty()) {
                    return started;
                }
            }
            assertThat(export.isAlive()).as(Files.readString(folder.resolve("err"))).isTrue();
            Thread.sleep(50);
        }
        throw new AssertionError("no browser was started");
    }
}
