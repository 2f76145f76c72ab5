package org.colloquy.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.web.traffic.TrafficLimits;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityHeadersTest {
    private final EditionHolder editions = new EditionHolder();
    private final SecurityHeaders headers =
            new SecurityHeaders(
                    new ListenAddress(
                            InetAddress.getLoopbackAddress(), 0, false, TrafficLimits.COMMON),
                    editions);

    private String policy() {
        return headers.fields().get("Content-Security-Policy");
    }

    private String policyOf(Path folder, String settings) throws IOException {
        Files.writeString(folder.resolve("a.md"), "# A talk\n\nWords.\n");
        Files.writeString(folder.resolve("colloquy.yaml"), settings);
        editions.publish(new CorpusReader().read(folder));
        return policy();
    }

    @Test
    void onlyHostsThatTheSettingsNameMayFrameWhatIsMadeForFrames(@TempDir Path folder)
            throws IOException {
        String closed = policy();
        assertThat(closed).contains("; frame-ancestors 'none';");
        assertThat(framed("Content-Security-Policy")).isEqualTo(closed);
        assertThat(framed("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(policyOf(folder, "embed-hosts: [news.example, \"*.b.example\"]\n"))
                .isEqualTo(closed);
        assertThat(framed("Content-Security-Policy"))
                .isEqualTo(
                        closed.replace(
                                "frame-ancestors 'none'",
                                "frame-ancestors 'self' https://news.example https://*.b.example"));
        assertThat(framed("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(headers.fields("interviews/a.html").get("Content-Security-Policy"))
                .isEqualTo(closed);
    }

    private String framed(String name) {
        return headers.fields("embed/a.html").get(name);
    }

    @Test
    void onlyHostsThatTheSettingsNameMayBeAskedForRecordings(@TempDir Path folder)
            throws IOException {
        String closed = policy();
        assertThat(closed).contains("; media-src 'self'; connect-src 'self';");
        assertThat(policyOf(folder, "media-hosts: [a.example, b.example:8443]\n"))
                .isEqualTo(
                        closed.replace(
                                "media-src 'self'",
                                "media-src 'self' https://a.example https://b.example:8443"));
        assertThat(policyOf(folder, "title: T\n")).isEqualTo(closed);
    }

    /** Copies of files are to be as safe as what the server sends. */
    @Test
    void theGuideSaysTheSameForEachHost(@TempDir Path folder) throws IOException {
        List<String> hosts = examples("export.md", "add_header ", "Header always set ", "/*\n  ");
        assertThat(hosts).hasSize(3);
        assertThat(hosts).allSatisfy(host -> assertThat(host).contains(all(headers.fields())));

        policyOf(folder, "embed-hosts: [news.example.org]\n");
        List<String> frames = examples("embed.md", "add_header ");
        assertThat(frames).hasSize(1);
        assertThat(frames.get(0)).contains(all(headers.fields("embed/a.html")));
    }

    /** Returns the examples of a page that have one of some words, without quotes and colons. */
    private static List<String> examples(String page, String... words) throws IOException {
        String text = Files.readString(Path.of("docs/guide", page));
        return Pattern.compile("(?s)\n```\n(.*?)\n```\n")
                .matcher(text)
                .results()
                .map(example -> example.group(1))
                .filter(example -> Arrays.stream(words).anyMatch(example::contains))
                .map(
                        example ->
                                example.replaceAll("(?m)^(  [A-Z][A-Za-z-]+):", "$1")
                                        .replace("\"", ""))
                .toList();
    }

    private static List<String> all(HttpFields fields) {
        return fields.stream().map(one -> one.getName() + " " + one.getValue()).toList();
    }
}
