package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/**
 * Corpora that are too large, read by the program itself with no more memory than a small server
 * has: in time, and in time that grows no faster than they do.
 */
@Tag("slow")
class HostileSizesTest {
    private static final String MEMORY = "-Xmx1g";
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int PART = 4;

    /** Four times as large may take so much longer; what starts once makes it less. */
    private static final double STEEPEST = 7;

    /** Shorter than this, a time says nothing about what it grows with. */
    private static final long LEAST_MILLIS = 1_500;

    private static final int MB = 1024 * 1024;

    @TempDir private Path temp;

    private record Shape(String file, IntFunction<String> text, int size) {}

    private static Map<String, Shape> shapes() {
        Map<String, Shape> all = new LinkedHashMap<>();
        all.put(
                "20 MB of paragraphs",
                interview(size -> "Some words.\n\n".repeat(size / 13), 20 * MB));
        all.put("20 MB in one line", interview("word "::repeat, 4 * MB));
        all.put(
                "20 MB of front matter",
                interview(size -> "---\n" + keys(size) + "---\nWords.\n", MB));
        all.put("20 MB without a blank", interview("x"::repeat, 20 * MB));
        all.put(
                "7 MB of paragraphs",
                interview(size -> "Some words.\n\n".repeat(size / 13), 7 * MB));
        all.put("7 MB of turns", interview(HostileSizesTest::turns, 7 * MB));
        all.put("100,000 questions", interview(HostileSizesTest::questions, 100_000));
        all.put("100,000 questions in bold", interview(size -> bold(size), 100_000));
        all.put(
                "100,000 sections",
                interview(size -> numbered(size, "## Part %d\n\nSo.\n\n"), 100_000));
        all.put("10,000 terms", new Shape("glossary.md", size -> terms(size), 10_000));
        all.put("10,000 alike terms", new Shape("glossary.md", size -> alike(size), 10_000));
        all.put(
                "10,000 people",
                new Shape("people.md", size -> numbered(size, "## Jo Pell %d\n\nA.\n\n"), 10_000));
        all.put(
                "definitions of links",
                interview(size -> numbered(size, "[r%1$d]: x.md\n") + "\nSo [a][r1].\n", 100_000));
        all.put(
                "notes",
                interview(size -> numbered(size, "Word[^n%1$d].\n\n[^n%1$d]: So.\n\n"), 20_000));
        all.put(
                "rows of a table",
                interview(size -> "| a |\n|---|\n" + "| b |\n".repeat(size), 20_000));
        all.put(
                "links to no place",
                interview(size -> numbered(size, "## So %1$d?\n\n[a](#was%1$d)\n\n"), 20_000));
        all.put("open brackets", interview("["::repeat, 100_000));
        all.put("stars", interview("*a _b "::repeat, 40_000));
        all.put(
                "aliases",
                interview(
                        size -> "---\na: &a [x]\nb: [" + "*a, ".repeat(size) + "*a]\n---\nSo.\n",
                        50_000));
        return all;
    }

    private static Shape interview(IntFunction<String> text, int size) {
        return new Shape("interviews/hostile.md", text, size);
    }

    private static String keys(int count) {
        return numbered(count, "key%d: value of it\n");
    }

    private static String questions(int size) {
        return numbered(size, "## Why is it %d?\n\nSo.\n\n");
    }

    private static String bold(int size) {
        return numbered(size, "**Why is it %d?**\n\nSo.\n\n");
    }

    private static String turns(int bytes) {
        return "**Ada:** Some words.\n\n**Ben:** Others.\n\n".repeat(bytes / 41);
    }

    private static String terms(int size) {
        return numbered(size, "## term%1$d tea\n\nOf term%1$d tea.\n\n");
    }

    private static String alike(int size) {
        return numbered(size, "## tea tea %d\n\nOf it.\n\n");
    }

    private static String numbered(int size, String form) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(form::formatted)
                .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> isReadInTimeAndMemory() {
        return shapes().entrySet().stream()
                .map(
                        shape ->
                                DynamicTest.dynamicTest(
                                        shape.getKey(),
                                        () -> isBounded(shape.getKey(), shape.getValue())));
    }

    private void isBounded(String name, Shape shape) throws Exception {
        long part = read(folder(name + " in part", shape, shape.size() / PART));
        long whole = read(folder(name, shape, shape.size()));
        System.out.printf("%s: %,d ms, a quarter of it %,d ms%n", name, whole, part);
        assertThat(whole).isLessThan(LONGEST.toMillis());
        assertThat(whole).isLessThan((long) (Math.max(part, LEAST_MILLIS) * STEEPEST));
    }

    private Path folder(String name, Shape shape, int size) throws IOException {
        Path folder = temp.resolve(name.replace(' ', '-'));
        Files.createDirectories(folder.resolve("interviews"));
        Files.writeString(
                folder.resolve("interviews/good.md"),
                "# Good\n\n## Why?\n\nGood words of term1 tea.\n");
        Files.writeString(folder.resolve(shape.file()), shape.text().apply(size));
        return folder;
    }

    /** Has the program read a folder, by itself; says how long it took, in milliseconds. */
    private long read(Path folder) throws Exception {
        List<String> call =
                new ArrayList<>(
                        List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        call.addAll(List.of(MEMORY, "-cp", System.getProperty("java.class.path")));
        call.addAll(
                List.of("org.colloquy.Colloquy", "check", folder.toString(), "--format", "json"));
        File out = temp.resolve("out.json").toFile();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(call)
                        .redirectOutput(out)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionFailedError("it is still reading " + folder.getFileName());
        }
        long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(process.exitValue()).as(folder.toString()).isBetween(0, 1);
        assertThat(Files.readString(out.toPath(), StandardCharsets.UTF_8))
                .contains("\"slug\" : \"good\"");
        return taken;
    }
}
