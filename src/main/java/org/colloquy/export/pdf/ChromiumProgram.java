package org.colloquy.export.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Chromium of this machine: the one that {@code CHROMIUM} names, else the first on the PATH.
 */
public final class ChromiumProgram {
    /** The sentence for the user where there is none. */
    public static final String MISSING =
            "PDF is printed by Chromium, and there is none: install it (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM to its file";

    private static final String CHOICE = "CHROMIUM";

    /** Arguments of one's own, as the packages of Chromium read them. */
    private static final String FLAGS = "CHROMIUM_FLAGS";

    /** The first is Chromium without windows, which takes a third of the processor's time. */
    private static final List<String> NAMES =
            List.of(
                    "chromium-headless-shell",
                    "chrome-headless-shell",
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable");

    private static final int VERSION_SECONDS = 20;

    private final Path file;
    private final List<String> flags;
    private final String version;

    private ChromiumProgram(Path file, List<String> flags, String version) {
        this.file = file;
        this.flags = flags;
        this.version = version;
    }

    /** Returns the program that is installed; empty if there is none that starts. */
    public static Optional<ChromiumProgram> find() {
        return find(System.getenv());
    }

    /** Returns the program that an environment leads to. */
    static Optional<ChromiumProgram> find(Map<String, String> environment) {
        List<String> flags =
                Stream.of(environment.getOrDefault(FLAGS, "").split("\\s+"))
                        .filter(flag -> !flag.isEmpty())
                        .toList();
        return places(environment)
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .flatMap(
                        file ->
                                version(file)
                                        .map(version -> new ChromiumProgram(file, flags, version)));
    }

    private static Stream<Path> places(Map<String, String> environment) {
        String chosen = environment.getOrDefault(CHOICE, "");
        if (!chosen.isBlank()) {
            return Stream.of(Path.of(chosen));
        }
        String[] folders = environment.getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
    }

    private static Optional<String> version(Path file) {
        try {
            Process process =
                    new ProcessBuilder(file.toString(), "--version")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            if (!process.waitFor(VERSION_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String line =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .strip();
            return Optional.of(line).filter(said -> process.exitValue() == 0 && !said.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    Path file() {
        return file;
    }

    List<String> flags() {
        return flags;
    }

    /** Returns what the program says its version is: another may set pages otherwise. */
    String version() {
        return version;
    }
}
