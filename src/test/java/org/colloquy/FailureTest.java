package org.colloquy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.serve.TestSite;
import org.colloquy.site.EditionHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader gets where the program itself fails: here because a text cannot be fetched. */
class FailureTest {
    private static final String INSIDES = "SecretReader of /srv/secret/talk.md";

    private final EditionHolder editions = new EditionHolder();
    private Corpus whole;
    private TestSite site;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("talk.md"), "## Why the tide?\n\nIt was so.\n");
        Files.writeString(folder.resolve("other.md"), "## Why the moon?\n\nIt was so.\n");
        whole = new CorpusReader().read(folder);
        site = TestSite.serve(folder, editions);
        Interview other = whole.interview("other").orElseThrow();
        editions.publish(whole.withInterviews(List.of(other, broken())));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    /** An interview of which there is the head only. */
    private Interview broken() {
        return Interview.of(
                whole.interview("talk").orElseThrow().head(),
                () -> {
                    throw new IllegalStateException(INSIDES);
                },
                () -> {
                    throw new IllegalStateException(INSIDES);
                });
    }

    private String ask(String request) throws IOException {
        try (Socket socket = new Socket(site.root().getHost(), site.root().getPort())) {
            socket.setSoTimeout(20_000);
            String lines = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(lines.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /interviews/talk.html",
                "GET /interviews/talk/q1.html",
                "GET /interviews/talk.json",
                "GET /interviews/talk.md",
                "GET /search.html?q=tide",
                "GET /search.json?q=tide",
                "GET /concordance.csv?q=tide",
                "HEAD /interviews/talk.html",
            })
    void saysThatItFailedAndNothingOfItsInsides(String request) throws IOException {
        String answer = ask(request);
        assertThat(answer).startsWith("HTTP/1.1 500 ");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")))
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self';")
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContain("Server: ");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain("secret", "exception", "jetty", "spring", "org.colloquy", "\tat ");
        if (request.startsWith("GET")) {
            assertThat(answer).contains("<main").doesNotContain("Whitelabel");
        }
    }

    @Test
    void otherPagesAreServedMeanwhile() throws IOException {
        assertThat(ask("GET /interviews/other.html")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aFailureIsNotKept() throws IOException {
        assertThat(ask("GET /interviews/talk.html")).startsWith("HTTP/1.1 500 ");
        editions.publish(whole);
        assertThat(ask("GET /interviews/talk.html")).startsWith("HTTP/1.1 200 ");
        assertThat(ask("GET /search.html?q=tide")).startsWith("HTTP/1.1 200 ");
    }
}
