package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told what is on the editor's desk. */
class DeskAnswersTest {
    private static final String SLUG = "korea-us-china-tech-competition";

    private static String answer(TestSite site, String host, String slug) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.root().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "GET /desk.json?interview=%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(slug, host)
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void onlyALoopbackNameIsAnswered() throws IOException {
        try (TestSite site = TestSite.withDesk(Path.of("seeds"))) {
            assertThat(answer(site, "localhost:" + site.root().getPort(), SLUG))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"marks\":", "no-store");
            assertThat(answer(site, "127.0.0.1", SLUG)).startsWith("HTTP/1.1 200");
            assertThat(answer(site, "[::1]:80", SLUG)).startsWith("HTTP/1.1 200");
            assertThat(answer(site, "rebound.example", SLUG))
                    .startsWith("HTTP/1.1 404")
                    .doesNotContain("\"marks\":");
            assertThat(answer(site, "localhost", "gone")).startsWith("HTTP/1.1 404");
        }
    }

    /** Many a proxy asks this machine by a loopback name, and says for whom. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 192.0.2.7",
                "x-forwarded-host: pots.example",
                "Forwarded: for=192.0.2.7",
                "Via: 1.1 pots.example"
            })
    void whoeverAskedAProxyIsNotAnswered(String line) throws IOException {
        try (TestSite site = TestSite.withDesk(Path.of("seeds"))) {
            assertThat(answer(site, "127.0.0.1\r\n" + line, SLUG)).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void aClosedDeskAnswersNobody() throws IOException {
        try (TestSite site = TestSite.serve(Path.of("seeds"))) {
            assertThat(answer(site, "localhost", SLUG)).startsWith("HTTP/1.1 404");
            assertThat(answer(site, "rebound.example", SLUG)).startsWith("HTTP/1.1 404");
        }
    }
}
