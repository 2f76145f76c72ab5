package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types and members that documents about the code name are there under these names. */
class NamedCodeTest {
    /** A type of two words or more, maybe behind its package, and maybe one of its members. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "`(?:[a-z]+\\.)*([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.([A-Za-z_]+))?`");

    private static final Pattern ONE_WORD = Pattern.compile("[A-Z][a-z0-9]+");

    /** Types of others. */
    private static final List<String> FOREIGN = List.of("StatisticsHandler");

    private static final Map<String, String> TYPES = new HashMap<>();

    @BeforeAll
    static void findTypes() throws IOException {
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                all.map(file -> Path.of(root).relativize(file).toString())
                        .filter(file -> file.endsWith(".java"))
                        .map(file -> file.replace(".java", "").replaceAll("[/\\\\]", "."))
                        .forEach(type -> TYPES.put(type.replaceFirst(".*\\.", ""), type));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reliability.md", "architecture.md", "CONTRIBUTING.md"})
    void isThere(String document) throws IOException {
        String text = Files.readString(Path.of("docs", document));
        List<MatchResult> named = NAMED.matcher(text).results().filter(one -> isCode(one)).toList();
        assertThat(named).isNotEmpty();
        assertThat(named.stream().filter(one -> !isThere(one.group(1), one.group(2))))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    private static boolean isCode(MatchResult named) {
        String type = named.group(1);
        boolean isWord = named.group(2) == null && ONE_WORD.matcher(type).matches();
        return !isWord && !FOREIGN.contains(type);
    }

    private static boolean isThere(String type, String member) {
        String name = TYPES.get(type);
        return name != null && (member == null || members(name).anyMatch(member::equals));
    }

    private static Stream<String> members(String type) {
        try {
            Class<?> found = Class.forName(type, false, NamedCodeTest.class.getClassLoader());
            return Stream.of(
                            Arrays.stream(found.getDeclaredFields()).map(Field::getName),
                            Arrays.stream(found.getDeclaredMethods()).map(Method::getName),
                            Arrays.stream(found.getDeclaredClasses()).map(Class::getSimpleName))
                    .flatMap(names -> names);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
