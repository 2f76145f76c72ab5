package org.colloquy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import org.colloquy.serve.TestSite;
import org.colloquy.site.asset.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the server answers, with {@code --hsts} as behind HTTPS, scored by the published rules of
 * Mozilla's HTTP Observatory ({@link Observatory} names the source): more than the 100 points of an
 * A+, for every page and for what is refused, by whomever.
 */
class ObservatoryTest {
    private static final int MOST = 130;
    private static final String SLUG = "korea-us-china-tech-competition";

    private static TestSite site;

    @BeforeAll
    static void serve() {
        site = TestSite.behindTls(Path.of("seeds"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** As the scanner asks: from elsewhere. */
    private static String ask(String line) throws IOException {
        URI root = site.root();
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            String request =
                    line
                            + " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://other.example\r\n"
                            + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static Observatory judged(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        return new Observatory(answer.substring(0, end).lines().skip(1), answer.substring(end));
    }

    @ParameterizedTest
    @CsvSource({
        "200, GET /",
        "200, GET /interviews/" + SLUG + ".html",
        "200, GET /interviews/" + SLUG + "/q5.html",
        "200, GET /interviews/" + SLUG + ".json",
        "200, GET /interviews/" + SLUG + ".md",
        "200, GET /glossary.html",
        "200, GET /people.html",
        "200, GET /search.html?q=chip",
        "200, GET /search.json?q=chip",
        "200, GET /healthz",
        "200, HEAD /",
        "200, GET /ASSETS/interview.js",
        "308, GET /glossary",
        "404, GET /nothing",
        "404, GET /assets/nothing.js",
        "404, GET /files/nothing.png",
        "405, POST /",
        "400, GET /%00",
        "400, GET /a%2fb",
    })
    void everyAnswerScoresTheMost(int status, String line) throws IOException {
        String answer = ask(line.replace("ASSETS/", Assets.folder()));
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        Observatory judged = judged(answer);
        assertThat(judged.score()).as("%s", judged.points()).isEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {7_000, 60_000})
    void tooLongAnAddressScoresTheMost(int length) throws IOException {
        assertThat(judged(ask("GET /" + "a".repeat(length))).score()).isEqualTo(MOST);
    }

    /** The rules bite: what each header and each script is worth. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Security-Policy: .*| X-Other: none| 55",
                "default-src 'none'; script-src 'self'| default-src 'none'; script-src *| 80",
                "style-src 'self'| style-src 'unsafe-inline'| 120",
                "style-src 'self'| style-src 'unsafe-eval'| 110",
                "img-src 'self'| img-src http://a.example| 110",
                "default-src 'none'| default-src 'self'| 125",
                "form-action 'self'| form-action 'self'; form-action 'self'| 55",
                " frame-ancestors 'none';| | 80",
                "Referrer-Policy: .*| X-Other: none| 125",
                "Referrer-Policy: .*| Referrer-Policy: unsafe-url| 120",
                "Strict-Transport-Security: .*| X-Other: none| 80",
                "max-age=31536000| max-age=86400| 120",
                "X-Content-Type-Options: .*| X-Other: none| 125",
                "Cross-Origin-Resource-Policy: .*| X-Other: none| 120",
                "Cross-Origin-Opener-Policy: .*| Set-Cookie: a=b| 60",
                "<title>| <script src=https://a.example/a.js></script><title>| 125",
                "<title>| <script src=//a.example/a.js></script><title>| 50",
            })
    void lessForWhatIsWorse(String part, String instead, int score) throws IOException {
        String answer = ask("GET /");
        String worse = answer.replaceFirst(part, instead == null ? "" : instead);
        assertThat(worse).isNotEqualTo(answer);
        Observatory judged = judged(worse);
        assertThat(judged.score()).as("%s", judged.points()).isEqualTo(score);
    }
}
