package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does without any option but a port, as a process of its own. */
class DefaultsTest {
    @TempDir private Path temp;

    @Test
    void listensToThisMachineAloneTellsNobodyAndStopsWhenAsked() throws Exception {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        List<String> call = OwnProcess.shortCall("serve", "seeds", "--port", "0");
        call.add(1, "-Duser.home=" + temp);
        Process process = OwnProcess.start(call, out, err);
        try {
            URI root = URI.create(OwnProcess.ready(process, out, err));
            assertThat(root.getHost()).isEqualTo("127.0.0.1");
            isClosedElsewhere(root.getPort());
            HttpRequest request = HttpRequest.newBuilder(root.resolve("metrics")).build();
            HttpClient client = HttpClient.newHttpClient();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(404);
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(err)).doesNotContain("metrics", "GET ", "Exception", "\tat ");
        assertThat(Files.readString(out)).doesNotContain("GET ");
    }

    private static void isClosedElsewhere(int port) throws IOException {
        List<InetAddress> others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .toList();
        for (InetAddress address : others) {
            assertThatThrownBy(
                            () -> {
                                try (Socket socket = new Socket()) {
                                    socket.connect(new InetSocketAddress(address, port), 2_000);
                                }
                            })
                    .isInstanceOf(IOException.class);
        }
    }
}
