package org.colloquy.site.web.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked for too often is turned away before it is worked on, and nothing else is. */
class TrafficGuardTest {
    private static final int RATE = 2;

    /** What an address may ask for at once: fifteen seconds of its rate, less the last. */
    private static final int BURST = RATE * 15 - 1;

    private static final String READY = "/search.html?q=coffee+year:2001";
    private static final String NARROWED = "/search.html?q=tea+year:2001";

    private final AtomicInteger worked = new AtomicInteger();
    private final List<Server> servers = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (Server server : servers) {
            server.stop();
        }
    }

    /** Starts a server whose connections come from this machine, as those of a proxy do. */
    private LocalConnector server(TrafficLimits limits) throws Exception {
        Server server = new Server();
        servers.add(server);
        Handler work =
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        worked.incrementAndGet();
                        callback.succeeded();
                        return true;
                    }
                };
        Request.Handler refusal =
                (request, response, callback) -> {
                    response.setStatus(429);
                    callback.succeeded();
                    return true;
                };
        TrafficGuard guard =
                new TrafficGuard(
                        limits,
                        refusal,
                        request -> READY.equals(request.getHttpURI().getPathQuery()));
        server.setHandler(guard.before(guard.queue(work)));
        LocalConnector connector = new LocalConnector(server);
        server.addConnector(connector);
        server.start();
        return connector;
    }

    private LocalConnector behindProxy() throws Exception {
        return server(new TrafficLimits(RATE, List.of("127.0.0.0/8", "0.0.0.0")));
    }

    private static boolean isAnswered(LocalConnector connector, String path, String... headers)
            throws Exception {
        StringBuilder request =
                new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: a.example\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        String answer = connector.getResponse(request.append("\r\n").toString());
        assertThat(answer).matches("(?s)HTTP/1\\.1 (?:200|429) .*");
        return answer.startsWith("HTTP/1.1 200 ");
    }

    private static int answered(int times, LocalConnector connector, String path, String... headers)
            throws Exception {
        int answered = 0;
        for (int i = 0; i < times; i++) {
            answered += isAnswered(connector, path, headers) ? 1 : 0;
        }
        return answered;
    }

    @Test
    void anAddressMayAskForSoManyAtOnce() throws Exception {
        LocalConnector site = behindProxy();
        int some = answered(3 * BURST, site, "/search.json?q=tea", "X-Forwarded-For: 192.0.2.1");
        assertThat(some).isBetween(BURST, 2 * BURST);
        assertThat(worked).hasValue(some);
        assertThat(isAnswered(site, "/search.json?q=tea", "X-Forwarded-For: 192.0.2.2")).isTrue();
        assertThat(answered(3 * BURST, site, "/index.html", "X-Forwarded-For: 192.0.2.1"))
                .isEqualTo(3 * BURST);
        assertThat(answered(3 * BURST, site, "/search.html", "X-Forwarded-For: 192.0.2.1"))
                .isEqualTo(3 * BURST);
    }

    @Test
    void whatAnAddressWritesItselfIsNotBelieved() throws Exception {
        LocalConnector site = behindProxy();
        int answered = 0;
        for (int i = 0; i < 3 * BURST; i++) {
            String invented = "X-Forwarded-For: 198.51.100." + i + ", 192.0.2.1";
            answered += isAnswered(site, "/search.json?q=tea", invented) ? 1 : 0;
        }
        assertThat(answered).isLessThanOrEqualTo(2 * BURST);
        // The proxy says otherwise than what came to it, and the standard header counts.
        String[] both = {"Forwarded: for=192.0.2.1", "X-Forwarded-For: 203.0.113.9"};
        assertThat(answered(BURST, site, "/search.json?q=tea", both)).isLessThan(BURST);
    }

    @Test
    void addressesOfVersionSixCountByTheirNetwork() throws Exception {
        LocalConnector site = behindProxy();
        int answered = 0;
        for (int i = 0; i < 3 * BURST; i++) {
            String one = "Forwarded: for=\"[2001:db8:0:1::%x]:4711\";proto=https".formatted(i + 1);
            answered += isAnswered(site, "/search.json?q=tea", one) ? 1 : 0;
        }
        assertThat(answered).isBetween(BURST, 2 * BURST);
        String other = "Forwarded: proto=https;for=\"[2001:db8:0:2::1]\"";
        assertThat(isAnswered(site, "/search.json?q=tea", other)).isTrue();
    }

    @Test
    void narrowedSearchesFromNowhereShareOneAllowance() throws Exception {
        LocalConnector site = behindProxy();
        int answered = 0;
        for (int i = 0; i < 400; i++) {
            String path = NARROWED + "+topic:t" + i;
            String from = "X-Forwarded-For: 192.0.2." + i % 200;
            answered += isAnswered(site, path, from) ? 1 : 0;
        }
        assertThat(answered).isBetween(30, 100);
        String reader = "X-Forwarded-For: 198.51.100.1";
        assertThat(
                        isAnswered(
                                site,
                                NARROWED,
                                reader,
                                "Referer: http://a.example/search.html?q=tea"))
                .isTrue();
        assertThat(isAnswered(site, NARROWED, reader, "Sec-Fetch-Site: same-origin")).isTrue();
        assertThat(isAnswered(site, "/search.html?q=tea", reader)).isTrue();
        assertThat(isAnswered(site, NARROWED, reader, "Referer: http://b.example/search.html"))
                .isFalse();
        assertThat(
                        isAnswered(
                                site,
                                NARROWED,
                                reader,
                                "Referer: http://a.example/",
                                "Sec-Fetch-Site: cross-site"))
                .isFalse();
    }

    @Test
    void whoIsAtThisMachineIsNotLimited() throws Exception {
        LocalConnector site = server(TrafficLimits.COMMON);
        assertThat(answered(300, site, "/search.json?q=tea")).isEqualTo(300);
        assertThat(answered(300, site, NARROWED)).isEqualTo(300);
        assertThat(answered(100, site, "/search.json?q=tea", "X-Forwarded-For: unknown"))
                .isEqualTo(100);
    }

    @Test
    void whatIsReadyIsNotLimited() throws Exception {
        LocalConnector site = behindProxy();
        assertThat(answered(300, site, READY, "X-Forwarded-For: 192.0.2.1")).isEqualTo(300);
        assertThat(answered(300, site, NARROWED, "X-Forwarded-For: 192.0.2.1")).isLessThan(300);
        assertThat(isAnswered(site, READY, "X-Forwarded-For: 192.0.2.1")).isTrue();
    }

    @Test
    void zeroIsNoLimit() throws Exception {
        LocalConnector site = server(new TrafficLimits(0, List.of("127.0.0.1")));
        assertThat(answered(300, site, NARROWED, "X-Forwarded-For: 192.0.2.1")).isEqualTo(300);
    }

    @Test
    void proxiesAreAddresses() {
        for (String wrong : List.of("proxy.example", "10.0.0.0/99", "")) {
            assertThatThrownBy(() -> new TrafficLimits(RATE, List.of(wrong)))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(IntStream.of(0, 1).mapToObj(rate -> new TrafficLimits(rate, List.of("::1"))))
                .hasSize(2);
    }
}
