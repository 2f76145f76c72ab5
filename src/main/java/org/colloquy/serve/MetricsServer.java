package org.colloquy.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import org.colloquy.console.UsageException;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.Health;
import org.colloquy.site.asset.Page;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * Measurements of a running server, in the text format of Prometheus, at {@code /metrics}, and its
 * state at {@code /healthz}, on a port of their own beside that of the site. Whoever reaches the
 * address of the server reaches this port too, unless something before it keeps it closed.
 */
public final class MetricsServer {
    private static final String ADDRESS = "/metrics";
    private static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final EditionHolder editions;
    private final Server server = new Server();
    private final ServerConnector connector =
            new ServerConnector(server, 1, 1, new HttpConnectionFactory());

    /** Creates measurements of the process, of requests, and of the edition that is served. */
    public MetricsServer(EditionHolder editions) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("colloquy.interviews", editions, MetricsServer::interviews)
                .description("Interviews of the edition that is served; 0 while it is read")
                .register(registry);
        Gauge.builder("colloquy.stale", editions, MetricsServer::stale)
                .description("1 while a file is shown as it was before it went wrong")
                .register(registry);
        Gauge.builder("colloquy.search.up", editions, MetricsServer::searchable)
                .description("0 while nothing can be searched")
                .register(registry);
        this.editions = editions;
    }

    /** Returns the registry, to which other measurements are added. */
    public PrometheusMeterRegistry registry() {
        return registry;
    }

    /**
     * Answers from now on.
     *
     * @param port 0 for any free one
     * @return the port
     * @throws UsageException if it is in use
     */
    public int start(InetAddress address, int port) {
        connector.setHost(address.getHostAddress());
        connector.setPort(port);
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setSendServerVersion(false);
        server.addConnector(connector);
        server.setHandler(new Scrape());
        try {
            server.start();
        } catch (Exception e) {
            throw new UsageException(
                    "--metrics-port: " + port + " cannot be used: " + e.getMessage());
        }
        return connector.getLocalPort();
    }

    void stop() throws Exception {
        server.stop();
    }

    private final class Scrape extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            String path = Request.getPathInContext(request);
            if (path.equals("/" + Health.ADDRESS)) {
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, Page.JSON);
                Content.Sink.write(response, true, health().json(), callback);
                return true;
            }
            if (!path.equals(ADDRESS)) {
                return false;
            }
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
            Content.Sink.write(response, true, registry.scrape(), callback);
            return true;
        }
    }

    /** Returns the state of the server, with what readers are not told of it. */
    private Health health() {
        Health health =
                editions.current()
                        .map(site -> Health.of(site.corpus(), editions.doubt()))
                        .orElseGet(() -> Health.reading(0));
        return editions.outage().map(health::withoutSearch).orElse(health);
    }

    private static double searchable(EditionHolder editions) {
        return editions.outage().isEmpty() ? 1 : 0;
    }

    private static double interviews(EditionHolder editions) {
        return editions.current().map(site -> site.corpus().interviews().size()).orElse(0);
    }

    private static double stale(EditionHolder editions) {
        return editions.current().filter(site -> site.corpus().broken().isPresent()).isPresent()
                ? 1
                : 0;
    }
}
