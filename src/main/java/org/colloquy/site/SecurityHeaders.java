package org.colloquy.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the headers that every answer bears, and turns away methods that only write. */
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
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final boolean strictTransport;

    /**
     * @param strictTransport whether to tell browsers to use TLS only, from now on
     */
    SecurityHeaders(boolean strictTransport) {
        this.strictTransport = strictTransport;
    }

    static void set(BiConsumer<String, String> header) {
        HEADERS.forEach(header);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(response::setHeader);
        if (strictTransport) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!METHODS.contains(request.getMethod()) && !isErrorDispatch(request)) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isErrorDispatch(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
