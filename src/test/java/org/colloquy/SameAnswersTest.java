package org.colloquy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.colloquy.site.asset.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lies ready is answered before the controllers are asked, with what they would answer. A
 * request that says it has no body ({@code Content-Length: 0}) means the same and goes to them.
 */
class SameAnswersTest {
    private static final String SLUG = "korea-us-china-tech-competition";
    private static final List<String> ADDRESSES =
            List.of(
                    "/",
                    "/index.html",
                    "/interviews/" + SLUG + ".html",
                    "/interviews/" + SLUG + ".html?x=1",
                    "/interviews/" + SLUG + ".json",
                    "/interviews/" + SLUG + ".md",
                    "/interviews/./" + SLUG + ".html",
                    "/interviews/%6borea-us-china-tech-competition.html",
                    "/interviews/" + SLUG,
                    "/glossary.html;v=1",
                    "/glossary/chip4.html",
                    "/search.html",
                    "/search.html?q=chip",
                    "/search.json?q=chip",
                    "/" + Assets.folder() + "site.css",
                    "/" + Assets.folder() + "icon.svg",
                    "/" + Assets.folder() + "fonts/source-sans-3.woff2",
                    "/nothing.html");
    private static final List<String> ENCODINGS =
            List.of("", "gzip", "br", "gzip, deflate, br, zstd", "identity", "*;q=0");
    private static final Pattern TAG = Pattern.compile("(?i)\netag: (\\S+)");

    private static TestSite site;

    @BeforeAll
    static void serve() {
        site = TestSite.serve(Path.of("seeds"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** Without a body the answer differs by its encoding in its head alone. */
    static Stream<List<String>> requests() {
        return allRequests().filter(request -> !isFurther(request));
    }

    static Stream<List<String>> furtherRequests() {
        return allRequests().filter(SameAnswersTest::isFurther);
    }

    private static boolean isFurther(List<String> request) {
        return request.get(0).equals("HEAD") && ENCODINGS.indexOf(request.get(2)) > 1;
    }

    private static Stream<List<String>> allRequests() {
        return ADDRESSES.stream()
                .flatMap(
                        address ->
                                Stream.of("GET", "HEAD")
                                        .flatMap(
                                                method ->
                                                        ENCODINGS.stream()
                                                                .map(
                                                                        coding ->
                                                                                List.of(
                                                                                        method,
                                                                                        address,
                                                                                        coding))));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isWhatTheControllersAnswer(List<String> request) throws IOException {
        assertSame(request);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("furtherRequests")
    void isWhatTheControllersAnswerToFurtherRequests(List<String> request) throws IOException {
        assertSame(request);
    }

    private static void assertSame(List<String> request) throws IOException {
        String start = request.get(0) + " " + request.get(1) + " HTTP/1.1\r\n";
        String coding =
                request.get(2).isEmpty() ? "" : "Accept-Encoding: " + request.get(2) + "\r\n";
        String plain = ask(start + coding + "Content-Length: 0\r\n");
        Matcher tag = TAG.matcher(plain);
        String own = tag.find() ? tag.group(1) : "\"none\"";
        for (String condition : conditions(own)) {
            String asked = start + coding + condition;
            // The first of these may have been what makes it ready.
            ask(asked);
            assertThat(comparable(ask(asked)))
                    .as(asked)
                    .isEqualTo(comparable(ask(asked + "Content-Length: 0\r\n")));
        }
    }

    private static List<String> conditions(String tag) {
        return List.of(
                "",
                "If-None-Match: " + tag + "\r\n",
                "If-None-Match: W/" + tag + "\r\n",
                "If-None-Match: \"other\"\r\n",
                "If-None-Match: \"other\", " + tag + "\r\n",
                "If-None-Match: \"other\"\r\nIf-None-Match: " + tag + "\r\n",
                "If-None-Match: *\r\n",
                "If-None-Match: none\r\n",
                "If-Match: " + tag + "\r\n",
                "If-Match: \"other\"\r\n",
                "If-Modified-Since: Wed, 25 Nov 2026 09:00:00 GMT\r\n",
                "If-Unmodified-Since: Wed, 25 Nov 2020 09:00:00 GMT\r\n",
                "Range: bytes=0-9\r\n",
                "If-Range: " + tag + "\r\nRange: bytes=0-9\r\n");
    }

    /** Status line, sorted headers without the date, and the body. */
    private static List<String> comparable(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String[] head = answer.substring(0, end).split("\r\n");
        TreeSet<String> headers = new TreeSet<>(Arrays.asList(head).subList(1, head.length));
        headers.removeIf(header -> header.startsWith("Date: "));
        List<String> all = new ArrayList<>(List.of(head[0]));
        all.addAll(headers);
        all.add(answer.substring(end));
        return all;
    }

    private static String ask(String request) throws IOException {
        URI root = site.root();
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            String whole = request + "Host: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
