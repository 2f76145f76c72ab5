package org.colloquy.reader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Problem;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips of people who have never heard of YAML, and where and how they are told of them. */
class YamlFaultTest {

    /** Lines, and how what is said of them begins. */
    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(
                        "title: \"Tea\ndate: 2024\n",
                        "1:8: the quotation mark that begins here is never closed"),
                arguments(
                        "title: 'Tea\ndate: 2024\n",
                        "1:8: the quotation mark that begins here is never closed"),
                arguments(
                        "title: Tea\ntags: [a, b\ndate: 2024\n",
                        "2:7: the list that begins with [ here is not closed, or lacks a comma"),
                arguments(
                        "title: {a: b\ndate: 2024\n",
                        "1:8: what begins with { here is not closed, or lacks a comma"),
                arguments(
                        "title: 'It's tea'\n",
                        "1:12: the value has ended before this: put all of it in quotes"),
                arguments("title: \"Tea\" first\n", "1:14: the value has ended before this"),
                arguments("title: [Tea] first\n", "1:14: the value has ended before this"),
                arguments(
                        "title: x\n\tdate: y\n",
                        "2:1: a line must not begin with a tab: use blanks"),
                arguments(
                        "title: Tea\ntags: [#clay, #tea]\n",
                        "3:1: what begins with [ or { above is not closed; what stands behind a # is a comment"),
                arguments("title: @ada\n", "1:8: a value that begins with @ must be in quotes"),
                arguments("title: `x`\n", "1:8: a value that begins with ` must be in quotes"),
                arguments(
                        "title: x\ntags: %x\n",
                        "2:7: a value that begins with % must be in quotes"),
                arguments("title: *tea*\n", "1:8: a value that begins with * must be in quotes"),
                arguments("title: *a tea*\n", "1:8: a value that begins with * must be in quotes"),
                arguments("title: ,x\n", "1:8: a value that begins with , must be in quotes"),
                arguments("title: > x\n", "1:8: a value that begins with | or > must be in quotes"),
                arguments("title: - x\n", "1:8: a list begins on the line below its key"),
                arguments("title: A: b\n", "1:9: a value with a colon in it must be in quotes"),
                arguments(
                        "title: x\n  date: y\n",
                        "2:7: this key is set in as if it belonged to the value above"),
                arguments(
                        "  title: x\ndate: y\n",
                        "2:1: this line is set in otherwise than those to which it belongs"),
                arguments("tags:\n  - a\n - b\n", "3:2: this line is set in otherwise"),
                arguments(
                        "title: x\nsome words\ndate: y\n",
                        "2:1: this line is neither \"key: value\" nor set in below one"),
                arguments(
                        "title: \"a\\d\"\n",
                        "1:11: in double quotes a backslash must be written twice"),
                arguments("title: x\n}\n", "2:1: there is no value to which this } belongs"),
                arguments("title: x\n---\ndate: y\n", "2:1: a line --- begins other fields"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsToldWhereItIsAndInPlainWords(String text, String told) {
        assertThat(told(text)).startsWith(told);
    }

    @Test
    void whatIsNotForeseenIsToldAsTheLibraryDoes() {
        assertThat(told("a: " + "[".repeat(30) + "]".repeat(30))).startsWith("1:1: not YAML: ");
    }

    private static String told(String text) {
        List<Problem> problems = new ArrayList<>();
        FrontMatterFields.whole(
                SourceFile.decode("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems));
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        return problem.line() + ":" + problem.column() + ": " + problem.message();
    }
}
