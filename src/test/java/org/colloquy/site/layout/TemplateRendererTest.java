package org.colloquy.site.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates may not do. */
class TemplateRendererTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext=\"([^\"]*)\"");
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\[\\(|th:(?:on\\w+|style|styleappend)|\\sstyle=|\\son\\w+=|@\\{|__\\$");

    private static final Pattern HEAD =
            Pattern.compile(
                    "<!doctype html>\\R<!--/\\* (?:(?!\\*/).)+ \\*/-->\\R<html .*", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<(?!/|!)(?:[^>\"]++|\"[^\"]*+\")*+>");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void printNothingUnescapedButTheSafeType(Path template) throws IOException {
        List<String> unescaped =
                UNESCAPED
                        .matcher(Files.readString(template))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(unescaped)
                .allMatch(use -> use.matches("th:utext=\"\\$\\{[\\w.()]+\\.markup\\(\\)}\""));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveNoInlineScriptOrStyleNorServerLinks(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(FORBIDDEN.matcher(text).results().map(MatchResult::group)).isEmpty();
        // A block of data is no script: browsers do not execute it.
        String without = text.replaceAll("<script[^>]* type=\"application/ld\\+json\"[^>]*>", "");
        assertThat(without)
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?![^>]*th:src)");
    }

    /** For those who edit them: a template says what it shows, and shows one element a line. */
    @ParameterizedTest
    @MethodSource("templates")
    void sayWhatTheyShowOneElementALine(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(text).matches(HEAD);
        List<String> lines = text.lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 120);
        assertThat(lines).allMatch(line -> ELEMENT.matcher(line).results().count() <= 1);
        assertThat(text).doesNotContain("\t").doesNotContainPattern("(?m)^(?:  )* <");
    }

    @Test
    void everyPageHasItsTemplate() {
        assertThat(
                        Stream.of(PageTemplate.values())
                                .map(page -> TEMPLATES.resolve(page.path() + ".html")))
                .allMatch(Files::isRegularFile)
                .doesNotHaveDuplicates();
    }
}
