package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server on the loopback address shows to those whom a proxy brings there. */
class ProxiedServerTest {
    @TempDir private Path temp;

    @BeforeEach
    void writeCorpus() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("interviews"));
        Files.writeString(folder.resolve("out.md"), "# Out\n\nTold to all.\n");
        Files.writeString(
                folder.resolve("draft.md"), "---\ntitle: Draft\ndraft: true\n---\n\nHidden.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = "--proxy=127.0.0.1")
    void showsNeitherDraftsNorTheDesk(String option) throws Exception {
        assertThat(answers(option)).containsExactly(200, 404, 404, 404);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = "--hsts")
    void showsNeitherBehindTls(String option) throws Exception {
        showsNeitherDraftsNorTheDesk(option);
    }

    @Tag("slow")
    @Test
    void showsBothToWhomeverSitsAtTheMachine() throws Exception {
        assertThat(answers("--base-url=https://pots.example/")).containsExactly(200, 200, 200, 200);
    }

    /** Returns the answers for an interview, a draft, the list of drafts, and the desk. */
    private List<Integer> answers(String option) throws Exception {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        String cache = temp.resolve("cache").toString();
        String folder = temp.resolve("interviews").toString();
        Process process =
                OwnProcess.start(
                        OwnProcess.shortCall(
                                "serve", folder, "--port", "0", "--cache", cache, option),
                        out,
                        err);
        try {
            URI root = URI.create(OwnProcess.ready(process, out, err));
            return List.of(
                    status(root.resolve("interviews/out.html")),
                    status(root.resolve("interviews/draft.html")),
                    status(root.resolve("drafts.html")),
                    status(root.resolve("desk.json?interview=out")));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static int status(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
