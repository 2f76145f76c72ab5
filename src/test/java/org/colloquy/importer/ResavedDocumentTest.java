package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.markdown.Import;
import org.colloquy.importer.word.SampleDocuments;
import org.colloquy.importer.word.SampleDocuments.DocumentMaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that LibreOffice has opened and saved again have the same words; where it is there. */
@Tag("slow")
class ResavedDocumentTest {
    private static final long MINUTES = 5;

    @TempDir private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"odt", "docx"})
    void haveTheWordsOfTheOriginals(String extension) throws IOException, InterruptedException {
        assumeThat(isThere()).as("LibreOffice (soffice) is not on the PATH").isTrue();
        Path from = Files.createDirectories(dir.resolve("from"));
        for (Map.Entry<String, DocumentMaker> sample : SampleDocuments.all().entrySet()) {
            Files.write(from.resolve(sample.getKey()), sample.getValue().make().bytes());
        }
        Path odt = convert(from, "odt");
        Path resaved = extension.equals("odt") ? odt : convert(odt, extension);
        for (String name : SampleDocuments.all().keySet()) {
            Import original = take(from.resolve(name));
            Import again = take(resaved.resolve(name.replace(".docx", "." + extension)));
            assertThat(again.imported().outcome()).as(name).isEqualTo(ImportOutcome.WRITTEN);
            assertThat(again.body()).as(name).isEqualTo(original.body());
            assertThat(again.amiss()).as(name).isEmpty();
        }
    }

    private static boolean isThere() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private Path convert(Path folder, String extension) throws IOException, InterruptedException {
        Path to = dir.resolve("as-" + extension);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "--headless",
                                "-env:UserInstallation=" + dir.resolve("profile").toUri(),
                                "--convert-to",
                                extension,
                                "--outdir",
                                to.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(dir.resolve("log").toFile())
                        .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return to;
    }

    private Import take(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path place = Files.createTempDirectory(dir, "import");
        return Import.of(place, name, Files.readAllBytes(file), ChangeChoice.ACCEPT);
    }
}
