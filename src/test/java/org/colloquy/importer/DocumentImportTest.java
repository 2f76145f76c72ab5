package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.markdown.Import;
import org.colloquy.importer.opendocument.SampleOpenDocuments;
import org.colloquy.importer.word.SampleDocuments;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that are made here, and what becomes of them, {@code NAME.expected}: what is said, then
 * what is written. {@code -Dgolden.update=true} writes what is expected anew; review the
 * difference.
 */
class DocumentImportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/intake/documents");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> becomesWhatIsExpected(@TempDir Path dir) {
        return Stream.concat(
                SampleDocuments.all().entrySet().stream()
                        .map(e -> test(dir, e.getKey(), () -> e.getValue().make().bytes())),
                SampleOpenDocuments.all().entrySet().stream()
                        .map(e -> test(dir, e.getKey(), () -> e.getValue().make().bytes())));
    }

    private static DynamicTest test(Path dir, String name, Callable<byte[]> bytes) {
        return DynamicTest.dynamicTest(name, () -> check(dir.resolve(name), name, bytes.call()));
    }

    private static void check(Path dir, String name, byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        Import asked = Import.of(dir.resolve("asked"), name, bytes);
        all.append(told(asked));
        if (asked.imported().outcome() != ImportOutcome.WRITTEN) {
            for (ChangeChoice choice : List.of(ChangeChoice.ACCEPT, ChangeChoice.REJECT)) {
                Import done = Import.of(dir.resolve(choice.word()), name, bytes, choice);
                assertThat(done.amiss()).isEmpty();
                all.append("--- ").append(choice.word()).append('\n').append(told(done));
            }
        } else {
            assertThat(asked.amiss()).isEmpty();
        }
        Path expected = GOLDEN.resolve(name + ".expected");
        if (UPDATE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(expected, all);
        }
        assertThat(all.toString()).isEqualTo(Files.readString(expected));
    }

    private static String told(Import done) throws IOException {
        return done.said() + "\n\n" + done.markdown();
    }
}
