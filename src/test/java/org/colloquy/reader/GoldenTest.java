package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pairs of an interview, {@code NAME.md}, and what is read from it, {@code NAME.expected}, with the
 * settings in {@code NAME.yaml} if there are any. Each is also read with other line ends and with a
 * byte order mark, which change nothing. {@code -Dgolden.update=true} writes what is expected anew;
 * review the difference.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> readsAsExpected(@TempDir Path dir) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve("interviews"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(name -> tests(name, dir));
        }
    }

    private static Stream<DynamicTest> tests(String name, Path dir) {
        return Stream.of(
                test(name, dir.resolve("lf"), "", text -> text),
                test(name, dir.resolve("crlf"), ", CRLF", text -> text.replace("\n", "\r\n")),
                test(name, dir.resolve("mark"), ", byte order mark", text -> "\uFEFF" + text));
    }

    private static DynamicTest test(
            String name, Path dir, String how, UnaryOperator<String> change) {
        return DynamicTest.dynamicTest(
                name + how,
                () -> {
                    List<String> read = read(name, dir.resolve(name), change);
                    Path expected =
                            GOLDEN.resolve("interviews").resolve(name.replace(".md", ".expected"));
                    if (UPDATE && how.isEmpty()) {
                        Files.write(expected, read);
                    }
                    assertThat(String.join("\n", read))
                            .isEqualTo(String.join("\n", Files.readAllLines(expected)));
                });
    }

    private static List<String> read(String name, Path dir, UnaryOperator<String> change)
            throws IOException {
        CorpusFolderBuilder folder = new CorpusFolderBuilder(dir);
        for (String file : List.of("glossary.md", "interviews/" + name)) {
            folder.file(file, change.apply(Files.readString(GOLDEN.resolve(file))));
        }
        Path settings = GOLDEN.resolve("interviews").resolve(name.replace(".md", ".yaml"));
        if (Files.exists(settings)) {
            folder.file("colloquy.yaml", change.apply(Files.readString(settings)));
        }
        return CorpusDump.of(folder.read()).stream()
                .filter(
                        line ->
                                !line.matches(
                                        "(?:setting|term|sense|person|appearance|problem glossary).*"))
                .toList();
    }
}
