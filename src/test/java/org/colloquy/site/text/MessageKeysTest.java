package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The keys of the messages: each is used, and each that a class asks for is there. */
class MessageKeysTest {
    private static final Path SITE = Path.of("src/main/java/org/colloquy/site");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][\\w.-]*)[\"']");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");

    /** The beginning of a key, of which a class or template chooses the end. */
    private static final Pattern PREFIX = Pattern.compile("[\"']([a-z][\\w.-]*\\.)[\"']\\s*\\+");

    private static final Pattern ASKED_FOR =
            Pattern.compile("words(?:\\(\\))?\\s*\\.text\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");

    /** Keys that only the script asks for which searches without a server. */
    private static final String OFFLINE = "search.files.";

    private static String code = "";

    @BeforeAll
    static void read() throws IOException {
        code = text(SITE, ".java") + text(TEMPLATES, ".html");
    }

    private static String text(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .map(MessageKeysTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = found(LITERAL, code);
        Set<String> keys = found(TEMPLATE_KEY, code);
        Set<String> prefixes = found(PREFIX, code);
        String script = Files.readString(Path.of("src/main/resources/assets/search/hits.js"));
        List<String> unused =
                Messages.english().keys().stream()
                        .filter(key -> !literals.contains(key) && !keys.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                        .filter(key -> !key.startsWith(OFFLINE) || !script.contains(key))
                        .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyThatAClassAsksForIsThere() {
        Set<String> asked = found(ASKED_FOR, code);
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(Messages.english().keys()).containsAll(asked);
    }
}
