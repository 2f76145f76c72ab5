package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that the program can print is explained, and no other. */
class ProblemsTest {
    /** A code stands behind a severity, or first in a call of one of the methods that report. */
    private static final Pattern IN_SOURCE =
            Pattern.compile(
                    "(?:Severity\\.\\w+, |\\breport\\(\\s*(?:entry, |named, )?|\\b(?:plain|as)\\(\\s*|\\b(?:Broken|DocumentFinding|ImportException\\.\\w+)\\(\\s*)"
                            + "\"([a-z]+(?:-[a-z]+)*)\"");

    private static final Pattern IN_PAGE =
            Pattern.compile("^\\| `([a-z-]+)` \\| (?:error|warning|note) \\|", Pattern.MULTILINE);

    @Test
    void areTheSameInTheSourceAndInTheDocument() throws IOException {
        String page = Files.readString(Path.of("docs/guide/problems.md"));
        assertThat(codes(IN_PAGE, page)).hasSizeGreaterThan(30).isEqualTo(codesInSource());
    }

    private static Set<String> codesInSource() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> codes(IN_SOURCE, oneLine(file)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String oneLine(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
