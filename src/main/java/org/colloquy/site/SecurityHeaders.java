package org.colloquy.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the headers that every answer bears on those of the servlets. */
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

    private final HttpField[] fields;

    SecurityHeaders(HttpField... fields) {
        this.fields = fields;
    }

    /**
     * What every answer bears, as it goes over the wire.
     *
     * @param strictTransport whether to tell browsers to use TLS only, from now on
     */
    static HttpField[] fields(boolean strictTransport) {
        List<HttpField> fields = new ArrayList<>();
        HEADERS.forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
        if (strictTransport) {
            fields.add(new PreEncodedHttpField("Strict-Transport-Security", "max-age=31536000"));
        }
        return fields.toArray(HttpField[]::new);
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
