package org.colloquy.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                            + " font-src 'self'; media-src 'self'; connect-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                            + " require-trusted-types-for 'script'; trusted-types 'none'",
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

    private final HttpFields fields;

    SecurityHeaders(ListenAddress listening) {
        HttpFields.Mutable all = HttpFields.build();
        HEADERS.forEach((name, value) -> all.add(new PreEncodedHttpField(name, value)));
        if (listening.strictTransport()) {
            all.add(new PreEncodedHttpField("Strict-Transport-Security", "max-age=31536000"));
        }
        this.fields = all.asImmutable();
    }

    /** Returns the headers that every answer bears, as they go over the wire. */
    HttpFields fields() {
        return fields;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (HttpField field : fields) {
            response.setHeader(field.getName(), field.getValue());
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
