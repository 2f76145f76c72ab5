package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.markdown.Import;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pairs of a transcript and what becomes of it, {@code NAME.expected}: what is said, then what is
 * written, and beside it. Each is also imported with other line ends and with a byte order mark.
 * {@code -Dgolden.update=true} writes what is expected anew; review the difference.
 */
class GoldenImportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/intake/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> becomesWhatIsExpected(@TempDir Path dir) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(name -> tests(name, dir.resolve(name)));
        }
    }

    private static Stream<DynamicTest> tests(String name, Path dir) {
        return Stream.of(
                test(name, dir.resolve("lf"), "", text -> text),
                test(name, dir.resolve("crlf"), ", CRLF", text -> text.replace("\n", "\r\n")),
                test(name, dir.resolve("cr"), ", CR", text -> text.replace('\n', '\r')),
                test(name, dir.resolve("mark"), ", byte order mark", text -> "\uFEFF" + text));
    }

    private static String part(String name, String text) {
        return text.isEmpty() ? "" : "\n" + name + ":\n" + text;
    }

    private static DynamicTest test(
            String name, Path dir, String how, UnaryOperator<String> change) {
        return DynamicTest.dynamicTest(
                name + how,
                () -> {
                    Import done =
                            Import.of(
                                    dir,
                                    name,
                                    change.apply(Files.readString(GOLDEN.resolve(name))));
                    assertThat(done.imported().outcome()).isEqualTo(ImportOutcome.WRITTEN);
                    assertThat(done.amiss()).isEmpty();
                    Path expected = GOLDEN.resolve(name + ".expected");
                    String all =
                            done.said()
                                    + "\n\n"
                                    + done.markdown()
                                    + part("times", done.beside(".times"))
                                    + part("segments", done.beside(".segments.csv"));
                    if (UPDATE && how.isEmpty()) {
                        Files.writeString(expected, all);
                    }
                    assertThat(all).isEqualTo(Files.readString(expected));
                });
    }
}
