package org.colloquy.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide has hosts do with the files of an export. */
class HostExampleTest {
    /** A list of types for a server of nginx takes the place of its own. */
    @ParameterizedTest
    @CsvSource({
        "html, text/html",
        "js, text/javascript",
        "json, application/json",
        "md, text/markdown",
        "vtt, text/vtt",
        "epub, application/epub+zip",
        "pdf, application/pdf",
        "png, image/png",
        "ico, image/x-icon",
        "mp3, audio/mpeg",
        "woff2, font/woff2",
        "woff, font/woff",
        "ttf, font/ttf",
        "otf, font/otf",
        "xml, application/xml"
    })
    void nginxKnowsTheTypeOf(String extension, String type) throws IOException {
        String types = Files.readString(Path.of("docs/guide/export.md"));
        assertThat(types)
                .containsPattern(
                        "\\s%s(?: \\w+)* %s[ ;]".formatted(Pattern.quote(type), extension));
    }
}
