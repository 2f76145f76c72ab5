package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.model.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of {@code docs/guide/import.md}: an example of one file is imported, one of a text
 * and captions is aligned.
 */
class ImportGuideTest {
    private static final Path PAGE = Path.of("docs/guide/import.md");
    private static final Pattern FENCE =
            Pattern.compile("^```([^`\\n]*)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("\\w+ example=(\\S+) file=(\\S+)");
    private static final Pattern EXPECTED = Pattern.compile("\\w+ expect=(\\S+)(?: file=(\\S+))?");

    /**
     * Files of an example, by their names, and what becomes of them; "" is the name of all else.
     */
    private record Example(Map<String, String> files, Map<String, String> expected) {}

    @TempDir private Path dir;

    @TestFactory
    Stream<DynamicTest> examplesDoWhatThePageSays() throws IOException {
        Map<String, Example> examples = new LinkedHashMap<>();
        Matcher fence = FENCE.matcher(Files.readString(PAGE));
        while (fence.find()) {
            Matcher file = FILE.matcher(fence.group(1));
            Matcher expected = EXPECTED.matcher(fence.group(1));
            if (file.matches()) {
                example(examples, file.group(1)).files().put(file.group(2), fence.group(2));
            } else if (expected.matches()) {
                String name = expected.group(2) == null ? "" : expected.group(2);
                example(examples, expected.group(1)).expected().put(name, fence.group(2));
            } else {
                assertThat(fence.group(1)).as("a fence of no example").isEmpty();
            }
        }
        assertThat(examples).hasSizeGreaterThan(2);
        return examples.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> run(e.getKey(), e.getValue())));
    }

    private static Example example(Map<String, Example> examples, String name) {
        return examples.computeIfAbsent(
                name, n -> new Example(new LinkedHashMap<>(), new LinkedHashMap<>()));
    }

    private void run(String name, Example example) throws IOException {
        Path folder = Files.createDirectories(dir.resolve(name));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> file : example.files().entrySet()) {
            files.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
        }
        ImportResult result =
                files.size() == 1
                        ? new TranscriptImporter(folder, false).take(files.get(0))
                        : new CaptionAligner(false).align(files.get(0), files.get(1));
        assertThat(result.outcome()).isEqualTo(ImportOutcome.WRITTEN);
        for (Map.Entry<String, String> expected : example.expected().entrySet()) {
            String becomes =
                    expected.getKey().isEmpty()
                            ? files.size() == 1 ? body(folder) : said(result, folder)
                            : rows(folder.resolve(expected.getKey()));
            assertThat(becomes).isEqualTo(expected.getValue());
        }
    }

    private static String body(Path folder) throws IOException {
        return Files.readString(folder.resolve("talk.md"))
                .replaceFirst("(?s)^---\\n.*?\\n---\\n\\n", "");
    }

    private static String said(ImportResult result, Path folder) {
        return result.problems().stream()
                .map(Problem::message)
                .map(message -> message.replace(folder.toString() + "/", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns the rows of a record without what only the program reads. */
    private static String rows(Path record) throws IOException {
        return Files.readAllLines(record).stream()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(line -> String.join(" | ", List.of(line.split(" \\| ")).subList(0, 5)))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
