package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the guide's pages on the format: what they say is read is what is read. An
 * example states all lines of each kind that occurs in it, and all problems.
 */
class CorpusFormatTest {
    private static final List<String> PAGES =
            List.of(
                    "format",
                    "transcripts",
                    "recordings",
                    "glossary",
                    "people",
                    "questions",
                    "identity",
                    "pages");
    private static final Pattern FENCE =
            Pattern.compile(
                    "^(`{3,})([^`\\n]*)\\n(.*?)^\\1`*[ ]*$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("\\w+ example=(\\S+) file=(.+)");
    private static final Pattern EXPECTED = Pattern.compile("text expect=(\\S+)");

    private record Example(Map<String, String> files, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> examplesAreReadAsThePageSays(@TempDir Path dir) throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String page : PAGES) {
            pages.append(Files.readString(Path.of("docs/guide", page + ".md"))).append('\n');
        }
        Map<String, Example> examples = examples(pages.toString());
        assertThat(examples).hasSizeGreaterThan(20);
        return examples.entrySet().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.getKey(),
                                        () ->
                                                run(
                                                        example.getValue(),
                                                        dir.resolve(example.getKey()))));
    }

    private static void run(Example example, Path dir) {
        assertThat(example.files()).as("files of the example").isNotEmpty();
        assertThat(example.expected()).as("what is read").isNotEmpty();
        CorpusFolderBuilder folder = new CorpusFolderBuilder(dir);
        example.files().forEach(folder::file);
        Set<String> kinds =
                example.expected().stream().map(CorpusFormatTest::kind).collect(Collectors.toSet());
        List<String> read =
                CorpusDump.of(folder.read()).stream()
                        .filter(line -> kind(line).equals("problem") || kinds.contains(kind(line)))
                        .toList();
        assertThat(String.join("\n", read)).isEqualTo(String.join("\n", example.expected()));
    }

    private static String kind(String line) {
        return line.substring(0, (line + " ").indexOf(' '));
    }

    private static Map<String, Example> examples(String page) {
        Map<String, Example> examples = new LinkedHashMap<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            Matcher file = FILE.matcher(fence.group(2));
            Matcher expected = EXPECTED.matcher(fence.group(2));
            if (file.matches()) {
                example(examples, file.group(1)).files().put(file.group(2), fence.group(3));
            } else if (expected.matches()) {
                fence.group(3)
                        .lines()
                        .forEach(example(examples, expected.group(1)).expected()::add);
            } else {
                throw new AssertionError("a fence belongs to no example: " + fence.group(2));
            }
        }
        return examples;
    }

    private static Example example(Map<String, Example> examples, String name) {
        return examples.computeIfAbsent(
                name, n -> new Example(new LinkedHashMap<>(), new ArrayList<>()));
    }
}
