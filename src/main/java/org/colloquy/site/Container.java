package org.colloquy.site;

import java.time.Duration;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.springframework.boot.jetty.JettyServerCustomizer;

/** How the container that Spring starts serves this site: quietly, and what is ready first. */
final class Container implements JettyServerCustomizer {
    /** For how long a connection may be silent, or a request may come in. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For how long an answer may make no progress. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(60);

    private static final int LARGEST_HEAD = 16 * 1024;

    private final Editions editions;
    private final Assets assets;
    private final Observation observation;
    private final HttpField[] always;

    /**
     * @param always what every answer bears
     */
    Container(Editions editions, Assets assets, Observation observation, HttpField... always) {
        this.editions = editions;
        this.assets = assets;
        this.observation = observation;
        this.always = always;
    }

    @Override
    public void customize(Server server) {
        server.setErrorHandler(new RefusedRequests(editions, always));
        // With a count of what is under way, Spring lets those who still read do so to the end.
        server.setHandler(
                new ReadyAnswers(
                        new StatisticsHandler(server.getHandler()), editions, assets, always));
        observe(server);
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setIdleTimeout(PATIENCE.toMillis());
                listening.addBean(new SlowConnections(listening, PATIENCE, LONG_PATIENCE));
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
        http.setRequestHeaderSize(LARGEST_HEAD);
    }
}
