package org.colloquy.search.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.colloquy.search.cluster.ClusterFault.FaultKind;
import org.colloquy.text.ShortenedText;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reader of what went wrong with a cluster: of failures to reach it, and of what it answers. */
final class FaultReader {
    private static final int LONGEST_REASON = 300;

    private final ClusterSettings settings;

    FaultReader(ClusterSettings settings) {
        this.settings = settings;
    }

    /** Returns why no answer came. */
    ClusterFault of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClusterFault known) {
                return known;
            }
            if (cause instanceof ResponseException refusal) {
                return of(refusal.status(), body(refusal));
            }
            if (cause instanceof SSLPeerUnverifiedException) {
                return fault(
                        FaultKind.CERTIFICATE,
                        "the certificate of %s is for another host: " + reason(cause.getMessage()));
            }
            if (cause instanceof CertificateException) {
                return untrusted();
            }
            if (cause instanceof SocketTimeoutException || cause instanceof TimeoutException) {
                return fault(FaultKind.SLOW, "the cluster at %s does not answer in time");
            }
            if (cause instanceof UnknownHostException) {
                return fault(
                        FaultKind.AWAY, "there is no host " + cause.getMessage() + ", named by %s");
            }
            if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
                return fault(FaultKind.AWAY, "the cluster at %s does not answer");
            }
        }
        return unknown(failure);
    }

    /** Returns the body of a refusal, which stands behind the first line of what it says. */
    private static byte[] body(ResponseException refusal) {
        String said = String.valueOf(refusal.getMessage());
        return said.substring(said.indexOf('\n') + 1).getBytes(UTF_8);
    }

    private ClusterFault unknown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return String.valueOf(cause.getMessage()).contains("certificate")
                        ? untrusted()
                        : fault(
                                FaultKind.CERTIFICATE,
                                "%s does not speak TLS as it should: "
                                        + reason(cause.getMessage()));
            }
        }
        return failure instanceof IOException
                ? fault(
                        FaultKind.AWAY,
                        "the cluster at %s ended the connection: " + reason(failure.getMessage()))
                : fault(
                        FaultKind.OTHER,
                        "the cluster at %s cannot be asked: " + reason(failure.toString()));
    }

    private ClusterFault untrusted() {
        return fault(
                FaultKind.CERTIFICATE,
                "the certificate of %s is not trusted; name the file of its authority's");
    }

    /** Returns what a refusal says. */
    ClusterFault of(int status, byte[] body) {
        JsonNode error = error(body);
        String type = type(error);
        String reason = reason(error.path("reason").asString(error.asString("")));
        if (status == 401) {
            return fault(
                    FaultKind.REFUSED, "the cluster at %s does not take this user and password");
        }
        if (type.equals("cluster_block_exception")) {
            return blocked(reason);
        }
        if (status == 403) {
            return fault(
                    FaultKind.REFUSED, "the user may not do this at %s: " + orStatus(reason, 403));
        }
        if (type.equals("index_not_found_exception") || status == 404) {
            return fault(FaultKind.MISSING, "%s has no such index: " + orStatus(reason, 404));
        }
        if (type.equals("resource_already_exists_exception")) {
            return fault(FaultKind.PRESENT, "the index is there already: " + reason);
        }
        if (status == 429 || status == 502 || status == 503 || status == 504) {
            return fault(
                    FaultKind.BUSY,
                    "the cluster at %s cannot answer just now: " + orStatus(reason, status));
        }
        return fault(FaultKind.OTHER, "%s answers: " + orStatus(reason, status));
    }

    /** Returns why nothing is taken: most often since a disk is nearly full. */
    private ClusterFault blocked(String reason) {
        boolean full = reason.contains("read-only-allow-delete") || reason.contains("flood");
        String why =
                full
                        ? "a disk of the cluster at %s is nearly full, so that it takes nothing more: "
                        : "the cluster at %s does not allow it: ";
        return fault(FaultKind.FULL, why + reason);
    }

    private static JsonNode error(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body).path("error");
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }

    private static String type(JsonNode error) {
        String own = error.path("type").asString("");
        JsonNode cause = error.path("root_cause").path(0).path("type");
        return own.equals("search_phase_execution_exception") ? cause.asString(own) : own;
    }

    private static String orStatus(String reason, int status) {
        return reason.isEmpty() ? String.format(Locale.ROOT, "status %d", status) : reason;
    }

    private ClusterFault fault(FaultKind kind, String message) {
        return new ClusterFault(kind, message.replace("%s", settings.where()));
    }

    /** Returns one line of bounded length, without what could steer a terminal. */
    private static String reason(@Nullable String said) {
        String line = String.valueOf(said).replaceAll("\\p{Cntrl}+", " ").strip();
        return ShortenedText.of(line, LONGEST_REASON);
    }
}
