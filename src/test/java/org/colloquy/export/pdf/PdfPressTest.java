package org.colloquy.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.colloquy.export.pdf.PdfPress.PressResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of pages whose browser fails; the browsers here are scripts of the system. */
@DisabledOnOs(OS.WINDOWS)
class PdfPressTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String VERSION = "[ \"$1\" = --version ] && { echo Kettle 1; exit; }\n";

    @TempDir private Path folder;

    @BeforeEach
    void writePage() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<html lang=en><title>A</title><p>Tea.");
    }

    private ChromiumProgram browser(String script) throws IOException {
        Path file = folder.resolve("browser");
        Files.writeString(file, "#!/bin/sh\n" + VERSION + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return ChromiumProgram.find(Map.of("CHROMIUM", file.toString())).orElseThrow();
    }

    private PressResult print(String script, String page) throws IOException {
        PdfPress press = new PdfPress(browser(script), PaperSize.A4, null, PATIENCE);
        PdfTask task = new PdfTask(page, "a.pdf", List.of(), null);
        return press.print(folder, folder.resolve("none"), List.of(task), done -> {}).get(0);
    }

    @Test
    void saysWhatTheBrowserSaidLast() throws IOException {
        assertThat(print("echo first >&2; echo No usable sandbox >&2; exit 1", "a.html").failure())
                .isEqualTo("Chromium printed nothing: No usable sandbox");
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void givesUpABrowserThatNeverEnds() throws IOException {
        assertThat(print("sleep 60", "a.html").failure())
                .isEqualTo("Chromium was not done after 2 seconds");
    }

    @Test
    void saysThatWhatWasPrintedIsNoPdf() throws IOException {
        String writes =
                "for a; do case $a in --print-to-pdf=*) echo rubbish > \"${a#*=}\";; esac; done";
        assertThat(print(writes, "a.html").failure()).isNotNull();
    }

    @Test
    void saysWhichPageIsNotThere() throws IOException {
        assertThat(print("exit 0", "b.html").failure()).contains("b.html").contains("not there");
    }

    @Test
    void findsNoBrowserWhereNoneStarts() throws IOException {
        Path file = Files.writeString(folder.resolve("dead"), "#!/bin/sh\nexit 3\n");
        assertThat(ChromiumProgram.find(Map.of("CHROMIUM", file.toString()))).isEmpty();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        assertThat(ChromiumProgram.find(Map.of("CHROMIUM", file.toString()))).isEmpty();
        assertThat(ChromiumProgram.find(Map.of("PATH", folder.toString()))).isEmpty();
    }
}
