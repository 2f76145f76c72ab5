package org.colloquy.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFrontMatterTest {

    /** A slash stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "---/title: A/---/<p>B~|///<p>B~",
                "+++/title = 1/+++/<html><p>B~|///<html><p>B~",
                "{\"title\": 1}/<p>B~|/<p>B~",
                "<!doctype html>/<html>/<head><title>C<~title><~head>/<body>/---/title: A/---/<p>B~|<!doctype html>/<html>/<head><title>C<~title><~head>/<body>////<p>B~",
                "<!-- C -->/---/title: A/---/<p>B~|<!-- C -->////<p>B~",
            })
    void isTakenOutAndLeavesItsLines(String lines, String page) {
        assertThat(PageFrontMatter.of(text(lines)).page()).isEqualTo(text(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A<~p>/---/title: B/---/",
                "<html>/<body>/<p>{a}<~p>",
                "<!-- never closed/---/title: A/---/",
                "",
            })
    void anotherPageIsAsItIs(String lines) {
        assertThat(PageFrontMatter.of(text(lines)).page()).isEqualTo(text(lines));
    }

    private static String text(String lines) {
        return lines.replace('/', '\n').replace('~', '/');
    }
}
