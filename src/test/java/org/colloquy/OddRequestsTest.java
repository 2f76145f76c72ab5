package org.colloquy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that are made to climb out of the folder, or to be answered with much for little: each
 * gets a small answer with the site's headers, and none a file that is not the site's.
 */
class OddRequestsTest {
    private static final int SIZE = 10_000;
    private static final String SECRET = "secret-of-this-machine";

    private static TestSite site;

    @BeforeAll
    static void serve(@TempDir Path dir) throws IOException {
        Path folder = Files.createDirectories(dir.resolve("corpus"));
        Files.writeString(dir.resolve("secret.png"), SECRET);
        Files.writeString(dir.resolve("secret.md"), SECRET);
        Files.writeString(folder.resolve("unlinked.png"), SECRET);
        Files.write(folder.resolve("waves.png"), new byte[SIZE]);
        Files.writeString(folder.resolve("a.md"), "## Why?\n\n![Waves](waves.png)\n");
        site = TestSite.serve(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String ask(String request) throws IOException {
        URI root = site.root();
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            String whole = request + "Host: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static void wearsTheSitesHeaders(String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertThat(head)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self';")
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContain("Server: ");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("exception", "jetty", "\tat ");
    }

    static Stream<String> climbing() {
        Stream<String> ups =
                Stream.of(
                        "../",
                        "..%2f",
                        "%2e%2e/",
                        "%2e%2e%2f",
                        ".%2e/",
                        "..%5c",
                        "..\\",
                        "%2e%2e%5c",
                        "%252e%252e%252f",
                        "%252e%252e/",
                        "..%c0%af",
                        "%c0%ae%c0%ae/",
                        "%e0%80%ae%e0%80%ae/",
                        "%u002e%u002e/",
                        "%uff0e%uff0e/",
                        "%ef%bc%8e%ef%bc%8e/",
                        "..;/",
                        "..;x=y/",
                        "..%3b/",
                        "%00../",
                        "..%00/",
                        "..%0d%0a/",
                        "....//",
                        ".../",
                        "./../",
                        "//../",
                        "x/../../");
        return ups.flatMap(
                up ->
                        Stream.of("", "files/", "interviews/", "assets/", "glossary/")
                                .flatMap(
                                        in ->
                                                Stream.of(
                                                        "/" + in + up + "secret.png",
                                                        "/" + in + up.repeat(6) + "etc/passwd",
                                                        "/" + in + up + "secret.md")));
    }

    @ParameterizedTest
    @MethodSource
    void climbing(String path) throws IOException {
        String answer = ask("GET " + path + " HTTP/1.1\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 40[04] .*");
        assertThat(answer).doesNotContain(SECRET).doesNotContain("root:");
        wearsTheSitesHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/files/unlinked.png, 404",
        "/files/a.md, 404",
        "/files/, 404",
        "/files//etc/passwd, 400",
        "/files/C:/secret.png, 404",
        "/files/waves.png/, 404",
        "/files/waves.png%20, 404",
        "/files/WAVES.png, 404",
        "/META-INF/MANIFEST.MF, 404",
        "/WEB-INF/web.xml, 404",
        "/org/colloquy/Colloquy.class, 404",
        "/actuator/env, 404",
        "/.git/config, 404",
    })
    void whatIsNotOfTheSite(String path, int status) throws IOException {
        String answer = ask("GET " + path + " HTTP/1.1\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContain(SECRET);
        wearsTheSitesHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-9 | 206",
                "bytes=-5 | 206",
                "bytes=9999-9999999999 | 206",
                "bytes=10000- | 416",
                "bytes=5-2 | 416",
                "bytes=a-b | 416",
                "bytes=- | 416",
                "bytes=99999999999999999999999- | 416",
                "lines=1-2 | 200",
                "bytes=0-,0-,0- | 206",
                "bytes=10000-,0-9 | 206",
                "bytes=10000-,20000-30000 | 416",
            })
    void parts(String range, int status) throws IOException {
        answersWith(status, range);
    }

    @ParameterizedTest
    @CsvSource({"0-1, 101", "0-, 1000", "0-0, 2500"})
    void manyParts(String part, int count) throws IOException {
        answersWith(200, "bytes=" + (part + ",").repeat(count) + part);
    }

    @Test
    void partsThatOverlapAreSentOnce() throws IOException {
        assertThat(answersWith(206, "bytes=0-9,30-39,5-19"))
                .contains("bytes 0-19/10000", "bytes 30-39/10000")
                .doesNotContain("bytes 0-9/", "bytes 5-19/");
        assertThat(answersWith(206, "bytes=0-9,5-19,99999-"))
                .contains("Content-Range: bytes 0-19/10000", "Content-Length: 20\r\n");
    }

    @Test
    void nothingIsSentWhereNoPartIsOfTheFile() throws IOException {
        assertThat(answersWith(416, "bytes=10000-"))
                .contains("Content-Range: bytes */10000\r\n")
                .hasSizeLessThan(SIZE);
    }

    /** A part is of what a browser would get, so other conditions come first (RFC 9110, 13.2.2). */
    @Test
    void whoAsksForNoPartGetsNone() throws IOException {
        String part = "/files/waves.png HTTP/1.1\r\nRange: bytes=0-9\r\n";
        String whole = ask("HEAD " + part);
        assertThat(whole)
                .startsWith("HTTP/1.1 200 ")
                .contains("Accept-Ranges: bytes\r\n", "Content-Length: 10000\r\n");
        String tag = whole.replaceAll("(?s).*ETag: ([^\r]+).*", "$1");
        assertThat(ask("GET " + part + "If-None-Match: " + tag + "\r\n"))
                .startsWith("HTTP/1.1 304 ");
    }

    private static String answersWith(int status, String range) throws IOException {
        String answer = ask("GET /files/waves.png HTTP/1.1\r\nRange: " + range + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).hasSizeLessThan(2 * SIZE);
        wearsTheSitesHeaders(answer);
        return answer;
    }

    static Stream<String> conditions() {
        return Stream.of(
                "If-None-Match: " + "\"a\", ".repeat(2_000) + "\"b\"",
                "If-None-Match: \"" + "a".repeat(10_000),
                "If-None-Match: ,,,;=W/",
                "If-None-Match: W/\"\"",
                "If-Match: \"a\"",
                "If-Match: " + "W/\"a\",".repeat(1_000),
                "If-Modified-Since: never",
                "If-Modified-Since: Thu, 31 Dec 99999 23:59:59 GMT",
                "If-Modified-Since: -1",
                "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
                "If-Range: \"a\"\r\nRange: bytes=0-1",
                "If-Range: yesterday\r\nRange: bytes=0-1");
    }

    @ParameterizedTest
    @MethodSource
    void conditions(String header) throws IOException {
        for (String path : new String[] {"/", "/interviews/a.html", "/files/waves.png"}) {
            String answer = ask("GET " + path + " HTTP/1.1\r\n" + header + "\r\n");
            assertThat(answer).matches("(?s)HTTP/1\\.1 (200|206|304|412|400) .*");
            wearsTheSitesHeaders(answer);
        }
    }
}
