package org.colloquy.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFollowerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> FOLLOWERS =
            Set.of("follower", "file-watcher", "release-timer");

    @TempDir private Path folder = Path.of("set by JUnit");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream warned = new ByteArrayOutputStream();
    private Path corpus = Path.of("set before each test");
    private Path site = corpus;
    private Thread running = new Thread();

    @BeforeEach
    void write() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        site = folder.resolve("site");
        talk("At night.");
        Files.writeString(
                corpus.resolve("tower.md"), "# The tower\n\n## How high?\n\nForty steps.\n");
        running = new Thread(() -> export(said, "site", "cache", "--watch"), "watching");
    }

    @AfterEach
    void end() throws InterruptedException {
        running.interrupt();
        running.join();
    }

    private void talk(String answer) throws IOException {
        Files.writeString(
                corpus.resolve("harbour.md"), "# The harbour\n\n## When?\n\n" + answer + "\n");
    }

    private int export(ByteArrayOutputStream out, String to, String cache, String... more) {
        String[] call =
                Stream.concat(
                                Stream.of(
                                        "export",
                                        corpus.toString(),
                                        "--to",
                                        folder.resolve(to).toString(),
                                        "--cache",
                                        folder.resolve(cache).toString()),
                                Stream.of(more))
                        .toArray(String[]::new);
        return Colloquy.run(
                new PrintStream(out, true, UTF_8), new PrintStream(warned, true, UTF_8), call);
    }

    private void watchWith(Path edition) {
        String[] more = {"--watch", "--edition", edition.toString()};
        running = new Thread(() -> export(said, "site", "cache", more), "watching");
        running.start();
    }

    private void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as(what + "; " + warned).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private boolean isExported(int times) {
        return said.toString(UTF_8).lines().filter(line -> line.startsWith("Exported")).count()
                >= times;
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void anEditIsExportedAsAWholeExportWouldHaveIt() throws Exception {
        running.start();
        await("the first export", () -> isExported(1));
        talk("At dawn, they say.");
        await("the second export", () -> isExported(2));
        Files.writeString(corpus.resolve("mill.md"), "# The mill\n\n## Whose?\n\nNobody's.\n");
        Files.delete(corpus.resolve("tower.md"));
        await(
                "the mill",
                () ->
                        Files.exists(site.resolve("interviews/mill.html"))
                                && Files.notExists(site.resolve("interviews/tower.html")));
        running.interrupt();
        running.join();
        assertThat(export(new ByteArrayOutputStream(), "whole", "other")).isZero();
        assertThat(files(site)).isEqualTo(files(folder.resolve("whole")));
    }

    @Test
    void whatCannotBeExportedLeavesTheFilesAsTheyWere() throws Exception {
        running.start();
        await("the first export", () -> isExported(1));
        Path foreign = Files.writeString(site.resolve("notes.txt"), "mine");
        talk("At noon.");
        await("a warning", () -> warned.toString(UTF_8).contains("the export is as it was: "));
        assertThat(site.resolve("interviews/harbour.html")).content().contains("At night.");
        Files.delete(foreign);
        talk("At dusk.");
        await("the next export", () -> isExported(2));
        assertThat(site.resolve("interviews/harbour.html")).content().contains("At dusk.");
    }

    @Tag("slow")
    @Test
    void anExportThatCouldNotBeMadeIsMadeUpFor() throws Exception {
        running.start();
        await("the first export", () -> isExported(1));
        Path foreign = Files.writeString(site.resolve("notes.txt"), "mine");
        talk("At noon.");
        await("a warning", () -> warned.toString(UTF_8).contains("the export is as it was: "));
        Files.delete(foreign);
        await("the next export", () -> isExported(2));
        assertThat(site.resolve("interviews/harbour.html")).content().contains("At noon.");
        assertThat(warned.toString(UTF_8)).hasLineCount(1);
    }

    @Test
    void anEditOfAnEditionIsExported() throws Exception {
        Path book = Files.writeString(folder.resolve("book.yaml"), book("The towns", "harbour"));
        watchWith(book);
        await("the first export", () -> isExported(1));
        Files.writeString(book, book("The houses", "nowhere"));
        await("a warning", () -> warned.toString(UTF_8).contains("nothing is exported"));
        assertThat(said.toString(UTF_8)).containsOnlyOnce("nowhere");
        Files.writeString(book, book("The houses", "tower"));
        await("the second export", () -> isExported(2));
        assertThat(site.resolve("editions/book.html"))
                .content()
                .contains("The houses", "Forty steps.")
                .doesNotContain("The towns", "At night.");
    }

    @Test
    void nothingIsFollowedOnceItEnds() throws Exception {
        Set<Thread> before = followers(Set.of());
        Path book = Files.writeString(folder.resolve("book.yaml"), book("The towns", "harbour"));
        watchWith(book);
        await("threads that follow", () -> followers(before).size() == 3);
        running.interrupt();
        running.join();
        await("their end", () -> followers(before).isEmpty());
    }

    /** Returns the threads that follow edits and the clock, but for some. */
    private static Set<Thread> followers(Set<Thread> others) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> FOLLOWERS.contains(thread.getName()))
                .filter(thread -> !others.contains(thread))
                .collect(Collectors.toSet());
    }

    private static String book(String title, String interview) {
        return "title: %s\ninterviews: [%s]\n".formatted(title, interview);
    }

    @Test
    void aCallThatMakesNoSenseIsRefused() {
        assertThat(export(said, "site", "cache", "--watch", "--pdf")).isEqualTo(2);
        assertThat(warned.toString(UTF_8)).contains("--watch and --pdf");
        assertThat(site).doesNotExist();
    }
}
