package org.colloquy.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.model.OutsideHosts;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.embed.EmbedPaths;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The headers that every answer bears; those of the servlets get them by this filter. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY_NAME = "Content-Security-Policy";

    /** The policy, in which the hosts of recordings are left out. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; media-src 'self'%s; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors %s;"
                    + " require-trusted-types-for 'script'; trusted-types 'none'";

    /** The frames in which a page may stand that is not made for it. */
    private static final String NOBODY = "'none'";

    private static final Map<String, String> HEADERS =
            Map.of(
                    POLICY_NAME,
                    POLICY.formatted("", NOBODY),
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "strict-origin-when-cross-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(),"
                            + " encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(),"
                            + " gyroscope=(), hid=(), idle-detection=(), local-fonts=(),"
                            + " magnetometer=(), microphone=(), midi=(), payment=(),"
                            + " picture-in-picture=(), publickey-credentials-get=(),"
                            + " screen-wake-lock=(), serial=(), usb=(),"
                            + " xr-spatial-tracking=()");

    /** A frame that is cut off from its own site, as some make it, asks for its sheet from afar. */
    private static final HttpField SHARED =
            new PreEncodedHttpField("Cross-Origin-Resource-Policy", "cross-origin");

    private final EditionHolder editions;
    private final HttpFields fields;

    /** The headers as they were wanted last; each names the same hosts most of the time. */
    private volatile HostedFields hosted;

    SecurityHeaders(ListenAddress listening, EditionHolder editions) {
        this.editions = editions;
        HttpFields.Mutable all = HttpFields.build();
        HEADERS.forEach((name, value) -> all.add(new PreEncodedHttpField(name, value)));
        if (listening.strictTransport()) {
            all.add(new PreEncodedHttpField("Strict-Transport-Security", "max-age=31536000"));
        }
        this.fields = all.asImmutable();
        this.hosted = new HostedFields(OutsideHosts.NONE, fields, fields);
    }

    /**
     * Headers of a site.
     *
     * @param fields of every answer but those that may be framed
     * @param framed of those that may
     */
    private record HostedFields(OutsideHosts hosts, HttpFields fields, HttpFields framed) {}

    /** Returns the headers that every answer bears now, as they go over the wire. */
    HttpFields fields() {
        return known().fields();
    }

    /**
     * Returns the headers that an answer bears now.
     *
     * @param address below the root; those that others may show in a frame lie in one folder
     */
    HttpFields fields(String address) {
        return EmbedPaths.isEmbedded(address) ? known().framed() : fields();
    }

    private HostedFields known() {
        OutsideHosts hosts =
                editions.current()
                        .map(site -> site.corpus().settings().hosts())
                        .orElse(OutsideHosts.NONE);
        HostedFields known = hosted;
        if (!known.hosts().equals(hosts)) {
            String media = named(hosts.media());
            String frames =
                    hosts.embedding().isEmpty() ? NOBODY : "'self'" + named(hosts.embedding());
            HttpFields all = HttpFields.build(fields).put(policy(media, NOBODY)).asImmutable();
            HttpFields.Mutable framed = HttpFields.build(fields).put(policy(media, frames));
            if (!hosts.embedding().isEmpty()) {
                framed.put(SHARED);
            }
            known = new HostedFields(hosts, all, framed.asImmutable());
            hosted = known;
        }
        return known;
    }

    private static String named(List<String> hosts) {
        return hosts.stream().map(host -> " " + host).collect(Collectors.joining());
    }

    private static HttpField policy(String media, String frames) {
        return new PreEncodedHttpField(POLICY_NAME, POLICY.formatted(media, frames));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (HttpField field : fields(request.getServletPath().replaceFirst("^/", ""))) {
            response.setHeader(field.getName(), field.getValue());
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
