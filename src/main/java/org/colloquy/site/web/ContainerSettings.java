package org.colloquy.site.web;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.web.response.BusyAnswers;
import org.colloquy.site.web.response.RefusedRequests;
import org.colloquy.site.web.traffic.MeasuredAnswers;
import org.colloquy.site.web.traffic.RequestObservation;
import org.colloquy.site.web.traffic.SlowConnections;
import org.colloquy.site.web.traffic.TrafficGuard;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The settings of the container that Spring starts; those that vary are from the command line. */
@Component
final class ContainerSettings {
    /**
     * The longest time for which a connection may be silent, or the head of a request may take. A
     * connection is silent while its request waits for others, and must live to be told that it
     * waited too long.
     */
    private static final Duration PATIENCE = TrafficGuard.LONGEST_WAIT.plusSeconds(2);

    /** The longest time for which an answer may make no progress. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(60);

    /** Bound on the head of a request, in bytes. */
    private static final int MAX_REQUEST_HEAD = 16 * 1024;

    private static final int MAX_CONNECTIONS = 4096;
    private static final DataSize MIN_COMPRESSED = DataSize.ofKilobytes(1);
    private static final String[] COMPRESSED = {
        "text/html",
        "text/css",
        "text/javascript",
        "text/markdown",
        "text/plain",
        "application/json"
    };

    private final ListenAddress listening;
    private final EditionHolder editions;
    private final Assets assets;
    private final RequestObservation observation;
    private final Supplier<HttpFields> always;
    private final Function<String, HttpFields> byAddress;

    ContainerSettings(
            ListenAddress listening,
            EditionHolder editions,
            Assets assets,
            RequestObservation observation,
            SecurityHeaders headers) {
        this.listening = listening;
        this.editions = editions;
        this.assets = assets;
        this.observation = observation;
        this.always = headers::fields;
        this.byAddress = headers::fields;
    }

    /** Returns a factory of servers with these settings. */
    JettyServletWebServerFactory factory() {
        JettyServletWebServerFactory factory = new JettyServletWebServerFactory(listening.port());
        factory.setAddress(listening.address());
        factory.setMaxConnections(MAX_CONNECTIONS);
        factory.setShutdown(Shutdown.GRACEFUL);
        Compression compression = new Compression();
        compression.setEnabled(true);
        compression.setMinResponseSize(MIN_COMPRESSED);
        compression.setMimeTypes(COMPRESSED);
        factory.setCompression(compression);
        factory.addErrorPages(new ErrorPage(ErrorPageController.ADDRESS));
        factory.addServerCustomizers(this::customize);
        return factory;
    }

    private void customize(Server server) {
        server.setErrorHandler(new RefusedRequests(editions, always));
        // With a count of requests under way, Spring lets those who still read do so to the end.
        Handler controllers = new StatisticsHandler(server.getHandler());
        TrafficGuard guard =
                new TrafficGuard(
                        listening.limits(),
                        new BusyAnswers(editions, always),
                        new ReadySearches(editions)::has);
        server.setHandler(
                guard.before(
                        new ReadyPageHandler(
                                guard.queue(controllers), editions, assets, byAddress)));
        observe(server);
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setIdleTimeout(PATIENCE.toMillis());
                // Jetty would cut off at its stop whoever pauses for a second.
                socket.setShutdownIdleTimeout(PATIENCE.toMillis());
                socket.addBean(new SlowConnections(socket, PATIENCE, LONG_PATIENCE));
            }
            configure(
                    connector
                            .getConnectionFactory(HttpConnectionFactory.class)
                            .getHttpConfiguration());
        }
    }

    private void observe(Server server) {
        if (observation.registry() != null) {
            server.setHandler(new MeasuredAnswers(server.getHandler(), observation.registry()));
        }
        if (observation.accessLog() != null) {
            server.setRequestLog(
                    new CustomRequestLog(
                            new RequestLogWriter(observation.accessLog().toString()),
                            CustomRequestLog.EXTENDED_NCSA_FORMAT));
        }
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(MAX_REQUEST_HEAD);
    }
}
