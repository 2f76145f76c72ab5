package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.colloquy.console.Console;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.asset.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running server: addresses, headers, methods, refusals. */
class SiteServerTest {
    private static final String EARLY = "</assets/[0-9a-f]+/([^>]+)>; rel=preload";
    private static final String SHEET =
            "rel=\"stylesheet\" href=\"[^\"]*assets/[0-9a-f]+/([^\"]+)\"";
    private static final String FONT = "rel=\"font\"[^>]* href=\"[^\"]*assets/[0-9a-f]+/([^\"]+)\"";

    private static final String SLUG = "korea-us-china-tech-competition";
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4, 5, 6};

    private static ConfigurableApplicationContext server;
    private static int port;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path interviews = Files.createDirectories(folder.resolve("interviews"));
        Files.copy(Path.of("seeds/interviews", SLUG + ".md"), interviews.resolve(SLUG + ".md"));
        Files.copy(Path.of("seeds/glossary.md"), folder.resolve("glossary.md"));
        Files.write(interviews.resolve("gauge one.png"), PICTURE);
        Files.write(interviews.resolve("secret.png"), PICTURE);
        Files.writeString(
                interviews.resolve("항구.md"), "# 항구\n\n## 왜?\n\n![A tide gauge](gauge%20one.png)\n");
        Corpus corpus = new CorpusReader().read(folder);
        server = started(() -> corpus, new ByteArrayOutputStream());
        port = port(server);
    }

    private static ConfigurableApplicationContext started(
            Supplier<Corpus> corpus, ByteArrayOutputStream out) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new SiteServer(new Console(stream, stream), true)
                .start(InetAddress.getLoopbackAddress(), 0, new EditionHolder(), corpus);
    }

    private static int port(ConfigurableApplicationContext context) {
        var web = ((ServletWebServerApplicationContext) context).getWebServer();
        return web == null ? -1 : web.getPort();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + named(path)))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What pages load lies in a folder that is named by its content. */
    private static String named(String path) {
        return path.replace("/assets/", "/" + Assets.folder());
    }

    private static void assertHeaders(HttpResponse<?> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                                + " font-src 'self'; media-src 'self'; connect-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                                + " require-trusted-types-for 'script'; trusted-types 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy"))
                .hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Content-Disposition")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, text/html",
        "/index.html, 200, text/html",
        "/interviews/" + SLUG + ".html, 200, text/html",
        "/interviews/" + SLUG + "/q5.html, 200, text/html",
        "/interviews/" + SLUG + ".json, 200, application/json",
        "/interviews/" + SLUG + ".md, 200, text/markdown",
        "/interviews/%ED%95%AD%EA%B5%AC.html, 200, text/html",
        "/glossary.html, 200, text/html",
        "/glossary/chip4.html, 200, text/html",
        "/assets/interview.css, 200, text/css",
        "/assets/fonts/source-serif-4.woff2, 200, font/woff2",
        "/files/interviews/gauge%20one.png, 200, image/png",
        "/files/interviews/secret.png, 404, text/html",
        "/files/glossary.md, 404, text/html",
        "/assets/../application.properties, 404, text/html",
        "/assets/nothing.css, 404, text/html",
        "/healthz, 200, application/json",
        "/error, 404, text/html",
        "/interviews/" + SLUG + "/q7.html, 404, text/html",
        "/interviews/, 404, text/html",
        "/a/b/c, 404, text/html",
    })
    void answersWithItsHeaders(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = send("GET", path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/interviews/" + SLUG + ", ./" + SLUG + ".html",
        "/interviews/" + SLUG + "/q5, ./q5.html",
        "/glossary, ./glossary.html",
        "/glossary/chip4, ./chip4.html",
        "/interviews/%ED%95%AD%EA%B5%AC, ./%ED%95%AD%EA%B5%AC.html",
    })
    void leadsToThePageFromItsNameAlone(String path, String location) throws Exception {
        HttpResponse<String> answer = send("GET", path);
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(location);
        assertHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "?at=5.2, #q5-p2",
        "?x=1&at=question+4, #q4",
        "?at=99, #q6",
    })
    void leadsToThePlaceThatIsAskedFor(String query, String place) throws Exception {
        String page = "korea-us-china-tech-competition.html";
        HttpResponse<String> answer = send("GET", "/interviews/" + page + query);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("./" + page + place);
        assertHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/interviews/korea-us-china-tech-competition.html?at=nowhere",
                "/interviews/korea-us-china-tech-competition.html?at=",
                "/glossary.html?at=5"
            })
    void whatNamesNoPlaceIsAsIfItWereNotThere(String path) throws Exception {
        assertThat(send("GET", path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void refusesOtherMethods(String method) throws Exception {
        HttpResponse<String> answer = send(method, "/index.html");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertHeaders(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/print.html, 200",
        "/print.html?chosen=1, 400",
        "/print.html?i=%ED%95%AD%EA%B5%AC&chosen=1, 200",
        "/print.html?topic=none, 404",
        "/print/none.html, 404",
        "/print/none, 308",
    })
    void printsWhatIsChosen(String path, int status) throws Exception {
        assertThat(send("GET", path).statusCode()).isEqualTo(status);
    }

    @Test
    void answersHeadLikeGetWithoutABody() throws Exception {
        HttpResponse<String> head = send("HEAD", "/glossary.html");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertHeaders(head);
    }

    @ParameterizedTest
    @CsvSource({
        "/glossary.html, 'gzip, deflate, br, zstd', br",
        "/glossary.html, gzip, gzip",
        "/assets/interview.css, 'br, gzip', br",
        "/interviews/" + SLUG + ".json, gzip, gzip",
        "/interviews/" + SLUG + ".md, br, br",
        "/glossary.html, identity, ",
    })
    void sendsTextAsShortAsItIsTaken(String path, String accepted, String encoding)
            throws Exception {
        HttpResponse<String> plain = send("GET", path);
        HttpResponse<byte[]> answer = bytes(path, "Accept-Encoding", accepted);
        assertThat(answer.headers().firstValue("Content-Encoding"))
                .isEqualTo(Optional.ofNullable(encoding));
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(plain.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(new String(decoded(answer.body(), encoding), StandardCharsets.UTF_8))
                .isEqualTo(plain.body());
    }

    private static byte[] decoded(byte[] body, String encoding) throws IOException {
        InputStream bytes = new ByteArrayInputStream(body);
        try (InputStream in =
                encoding == null
                        ? bytes
                        : encoding.equals("br")
                                ? new BrotliInputStream(bytes)
                                : new GZIPInputStream(bytes)) {
            return in.readAllBytes();
        }
    }

    private static HttpResponse<byte[]> bytes(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + named(path)))
                        .headers(headers)
                        .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/interview.js",
                "/glossary.html",
                "/",
                "/print.html?topic=south-korea",
                "/print.html?i=korea-us-china-tech-competition&chosen=1"
            })
    void sendsWhatAReaderHasOnlyOnce(String path) throws Exception {
        HttpResponse<String> first = send("GET", path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send("GET", path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertHeaders(again);
        HttpResponse<byte[]> coded = bytes(path, "If-None-Match", tag, "Accept-Encoding", "gzip");
        assertThat(coded.statusCode()).as("the tag of other bytes").isEqualTo(200);
    }

    @Test
    void sendsThePictureOfAPreviewOnlyOnce() throws Exception {
        try (TestSite site = TestSite.published(Path.of("seeds"), "https://talks.example/")) {
            HttpRequest.Builder picture =
                    HttpRequest.newBuilder(
                            URI.create(site.at("previews/korea-us-china-tech-competition.png")));
            HttpResponse.BodyHandler<Void> unread = HttpResponse.BodyHandlers.discarding();
            String tag =
                    CLIENT.send(picture.build(), unread).headers().firstValue("ETag").orElseThrow();
            picture.header("If-None-Match", tag);
            assertThat(CLIENT.send(picture.build(), unread).statusCode()).isEqualTo(304);
        }
    }

    /** The first answer comes from a controller, the others from what is kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/glossary.html",
                "/interviews/korea-us-china-tech-competition.html",
                "/interviews/korea-us-china-tech-competition/q4.html",
                "/search.html?q=chip4",
                "/search.html?q=nobody+said+so",
                "/quotes.html?text=“nobody+said+so”",
                "/print.html?i=korea-us-china-tech-competition",
                "/nothing/here.html"
            })
    void theHeadNamesWhatThePageLoads(String path) throws Exception {
        for (int answer = 0; answer < 2; answer++) {
            HttpResponse<String> page = send("GET", path);
            String early = page.headers().firstValue("Link").orElseThrow();
            assertThat(all(EARLY, early))
                    .startsWith(all(SHEET, page.body()).get(0))
                    .containsAll(all(FONT, page.body()))
                    .hasSize(1 + all(FONT, page.body()).size());
        }
    }

    /** Also where a browser is told that it has the page, which may be of an earlier edition. */
    @Test
    void theHeadNamesTheEdition() throws Exception {
        String path = "/people.html";
        HttpResponse<String> first = send("GET", path);
        String edition = first.headers().firstValue("Server-Timing").orElseThrow();
        assertThat(send("GET", "/healthz").body())
                .contains(edition.replace("edition;desc=", "\"edition\":"));
        for (String madeAnew : List.of("/search.html?q=korea", "/nowhere.html")) {
            assertThat(send("GET", madeAnew).headers().firstValue("Server-Timing"))
                    .hasValue(edition);
        }
        String tag = first.headers().firstValue("ETag").orElseThrow();
        for (int answer = 0; answer < 2; answer++) {
            HttpResponse<String> again = send("GET", path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.headers().firstValue("Server-Timing")).hasValue(edition);
        }
        assertThat(send("GET", "/assets/interview.js").headers().firstValue("Server-Timing"))
                .isEmpty();
    }

    /** Below the folder of assets. */
    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whatPagesLoadIsKeptForEver() throws Exception {
        HttpResponse<String> page = send("GET", "/glossary.html");
        assertThat(page.body()).contains(" href=\"" + Assets.folder() + "site.css\"");
        assertThat(page.headers().firstValue("Speculation-Rules"))
                .hasValue("\"/" + Assets.folder() + "prefetch.json\"");
        HttpResponse<String> rules = send("GET", "/assets/prefetch.json");
        assertThat(rules.headers().firstValue("Content-Type"))
                .hasValue("application/speculationrules+json");
        assertThat(rules.headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, immutable");
        assertThat(rules.body()).contains("/*.html?");
        assertThat(
                        CLIENT.send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                "http://127.0.0.1:"
                                                                        + port
                                                                        + "/assets/site.css"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                .as("another version")
                .isEqualTo(404);
    }

    @Test
    void answersHeadWithTheHeadersOfGet() throws Exception {
        HttpResponse<String> get = send("GET", "/glossary.html");
        HttpResponse<String> head = send("HEAD", "/glossary.html");
        for (String name : List.of("Content-Length", "Content-Type", "ETag", "Vary")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void sendsTheSamePageWhateverReceiptItsAddressCarries() throws Exception {
        HttpResponse<String> plain = send("GET", "/glossary.html");
        HttpResponse<String> receipt = send("GET", "/glossary.html?r=q1-p1.3.AAAAAA.BBBB");
        assertThat(receipt.body()).isEqualTo(plain.body());
        assertThat(receipt.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void sendsAPartOfARecordingOrPicture() throws Exception {
        HttpResponse<String> answer =
                send("GET", "/files/interviews/gauge%20one.png", "Range", "bytes=4-6");
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("\u0001\u0002\u0003");
    }

    @Test
    void doesNotSendAPictureAgainThatHasNotChanged() throws Exception {
        String picture = "/files/interviews/gauge%20one.png";
        String tag = send("GET", picture).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> same = send("GET", picture, "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(send("GET", picture, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
        assertThat(send("HEAD", picture).headers().firstValue("ETag")).contains(tag);
    }

    /** The parts that a browser has would not fit those of another file. */
    @Test
    void sendsAllOfAPictureOfWhichTheBrowserHasPartsOfAnother() throws Exception {
        String picture = "/files/interviews/gauge%20one.png";
        HttpResponse<String> whole = send("GET", picture);
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> part = send("GET", picture, "Range", "bytes=4-6", "If-Range", tag);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("\u0001\u0002\u0003");
        for (String other : List.of("\"x\"", "W/" + tag, "Thu, 01 Jan 1970 00:00:00 GMT")) {
            HttpResponse<String> all =
                    send("GET", picture, "Range", "bytes=4-6", "If-Range", other);
            assertThat(all.statusCode()).as(other).isEqualTo(200);
            assertThat(all.body()).isEqualTo(whole.body());
            assertThat(all.headers().firstValue("Content-Length"))
                    .isEqualTo(whole.headers().firstValue("Content-Length"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/a%2fb",
                "/%zz",
                "/a\\b",
                "/..%2f..%2fetc/passwd",
                "/a|b",
                "/<x>",
                "/%c0%ae"
            })
    void refusesMalformedAddressesQuietly(String path) throws Exception {
        String answer =
                raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 40[04] .*");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("<style");
        assertThat(answer).doesNotContain("root:").doesNotContain("Exception");
        assertThat(answer).contains("Content-Security-Policy: default-src 'none'");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysThatItIsReadingUntilTheFirstEdition() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Corpus corpus = new CorpusReader().read(Path.of("seeds"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] status = new int[2];
        ConfigurableApplicationContext[] context = new ConfigurableApplicationContext[1];
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Thread starter =
                new Thread(
                        () ->
                                context[0] =
                                        new SiteServer(
                                                        new Console(
                                                                new PrintStream(out, true),
                                                                System.err),
                                                        false)
                                                .start(
                                                        InetAddress.getLoopbackAddress(),
                                                        free,
                                                        new EditionHolder(),
                                                        () -> waiting(asked, corpus)));
        starter.start();
        status[0] = statusOf(free, "/healthz");
        status[1] = statusOf(free, "/index.html");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        asked.countDown();
        starter.join();
        try {
            assertThat(status).containsExactly(503, 503);
            assertThat(statusOf(free, "/healthz")).isEqualTo(200);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo("Colloquy is ready at http://127.0.0.1:" + free + "/\n");
        } finally {
            context[0].close();
        }
    }

    private static Corpus waiting(CountDownLatch asked, Corpus corpus) {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return corpus;
    }

    /** Asks until somebody listens. */
    private static int statusOf(int port, String path) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        for (int i = 0; i < 600; i++) {
            try {
                return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        return -1;
    }

    @Test
    void tellsItsHealth() throws Exception {
        assertThat(send("GET", "/healthz").body())
                .matches(
                        "\\{\"status\":\"UP\",\"stale\":false,\"reason\":null,"
                                + "\"edition\":\"[0-9a-f]{16}\",\"interviews\":2}");
    }

    @Test
    void hidesAndShowsDrafts(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\ndraft: true\n---\nWords.\n");
        Files.writeString(folder.resolve("b.md"), "---\ntitle: B\n---\nWords.\n");
        Corpus corpus = new CorpusReader().read(folder);
        assertThat(corpus.interviews()).hasSize(2);
        assertThat(List.copyOf(corpus.withoutDrafts().interviews()))
                .extracting(i -> i.details().title())
                .containsExactly("B");
    }
}
