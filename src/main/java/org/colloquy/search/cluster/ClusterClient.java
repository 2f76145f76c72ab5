package org.colloquy.search.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.colloquy.search.cluster.ClusterFault.FaultKind;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Client of a cluster, any node of which answers for all. A node that does not is left out for a
 * while, and the next is asked. For any number of threads.
 */
public final class ClusterClient implements AutoCloseable {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    private static final int MOST_CONNECTIONS = 32;

    /** Time in which a node that is there takes a connection. */
    private static final Duration CONNECTING = Duration.ofMillis(500);

    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;
    private final FaultReader faults;

    /**
     * Creates a client, which connects when it is asked something first.
     *
     * @param patience with a single node, after which the next is asked
     * @throws ClusterFault if the file of certificates cannot be used
     */
    public ClusterClient(ClusterSettings settings, Duration patience) {
        this.faults = new FaultReader(settings);
        SSLContext trusted = trusted(settings);
        HttpHost[] hosts =
                settings.nodes().stream()
                        .map(node -> new HttpHost(node.getScheme(), node.getHost(), node.getPort()))
                        .toArray(HttpHost[]::new);
        this.transport =
                ApacheHttpClient5TransportBuilder.builder(hosts)
                        .setMapper(new JacksonJsonpMapper())
                        .setDefaultHeaders(headers(settings))
                        .setHttpClientConfigCallback(http -> configured(http, trusted))
                        .build();
        RequestConfig bounds =
                RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(patience))
                        .setConnectionRequestTimeout(Timeout.of(patience))
                        .build();
        ApacheHttpClient5Options.Builder options = ApacheHttpClient5Options.DEFAULT.toBuilder();
        options.setRequestConfig(bounds);
        // What is used of an earlier version says so in a header, which is nothing gone wrong.
        options.onWarnings(warnings -> false);
        this.client = new OpenSearchGenericClient(transport, options.build());
    }

    private static Header[] headers(ClusterSettings settings) {
        if (settings.user() == null) {
            return new Header[0];
        }
        String both = settings.user() + ":" + settings.password();
        String secret = Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
        return new Header[] {new BasicHeader("Authorization", "Basic " + secret, true)};
    }

    private static HttpAsyncClientBuilder configured(
            HttpAsyncClientBuilder http, SSLContext trusted) {
        return http.disableAutomaticRetries()
                .disableCookieManagement()
                .disableRedirectHandling()
                .setConnectionManager(
                        PoolingAsyncClientConnectionManagerBuilder.create()
                                .setTlsStrategy(new DefaultClientTlsStrategy(trusted))
                                .setMaxConnPerRoute(MOST_CONNECTIONS)
                                .setMaxConnTotal(MOST_CONNECTIONS * 4)
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(Timeout.of(CONNECTING))
                                                .setValidateAfterInactivity(
                                                        Timeout.of(Duration.ofSeconds(1)))
                                                .build())
                                .build());
    }

    private static SSLContext trusted(ClusterSettings settings) {
        try {
            if (settings.authority() == null) {
                return SSLContext.getDefault();
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            try (InputStream file = Files.newInputStream(settings.authority())) {
                for (Certificate one :
                        CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                    store.setCertificateEntry("authority-" + store.size(), one);
                }
            }
            if (store.size() == 0) {
                throw new ClusterFault(
                        FaultKind.CERTIFICATE, settings.authority() + " has no certificate");
            }
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new ClusterFault(
                    FaultKind.CERTIFICATE,
                    settings.authority() + " cannot be read as certificates in PEM");
        }
    }

    /**
     * Asks something.
     *
     * @param path below the root, encoded
     * @param body null where there is none
     * @return the answer
     * @throws ClusterFault if there is none, or a refusal
     */
    JsonNode send(
            String method,
            String path,
            Map<String, String> parameters,
            @Nullable JsonNode body,
            Deadline deadline) {
        byte[] bytes = body == null ? null : JsonMapper.shared().writeValueAsBytes(body);
        return send(method, path, parameters, bytes, JSON, deadline);
    }

    /**
     * Asks something.
     *
     * @param type the media type of the body
     * @throws ClusterFault if there is no answer, or a refusal
     */
    JsonNode send(
            String method,
            String path,
            Map<String, String> parameters,
            byte @Nullable [] body,
            String type,
            Deadline deadline) {
        Requests.JsonBodyBuilder request =
                Requests.builder().method(method).endpoint(path).query(parameters);
        if (body != null) {
            request.body(Body.from(body, type));
        }
        try (Response response = answer(client.executeAsync(request.build()), deadline)) {
            byte[] answer = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
            if (response.getStatus() >= 300) {
                throw faults.of(response.getStatus(), answer);
            }
            return answer.length == 0
                    ? JsonMapper.shared().missingNode()
                    : JsonMapper.shared().readTree(answer);
        } catch (JacksonException e) {
            throw new ClusterFault(FaultKind.FOREIGN, "what answers is no OpenSearch");
        } catch (IOException e) {
            throw faults.of(e);
        }
    }

    private Response answer(CompletableFuture<Response> coming, Deadline deadline) {
        try {
            return coming.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw faults.of(e);
        } catch (ExecutionException e) {
            throw faults.of(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            coming.cancel(true);
            throw new ClusterFault(FaultKind.SLOW, "the question was broken off");
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw faults.of(e);
        }
    }
}
