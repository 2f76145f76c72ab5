package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Rule of who is shown drafts, and what lies on the editor's desk: who asks this machine from this
 * machine, by a name that only it has, and for nobody else. A page of somebody else's site whose
 * name has come to lead here asks by that name. A proxy on this machine may ask by such a name for
 * readers who are anywhere, and says that it does, or speaks HTTP/1.0, as no browser does.
 */
final class EditorAccess {
    private static final String GIVEN = EditorAccess.class.getName();
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> OF_PROXIES = Set.of("forwarded", "via", "x-real-ip");

    private EditorAccess() {}

    /** Tells whether a request is the editor's, and notes it for whoever asks after that. */
    static boolean isGiven(Request request) {
        if (request.getAttribute(GIVEN) instanceof Boolean known) {
            return known;
        }
        String host = request.getHttpURI().getHost();
        boolean given =
                host != null
                        && LOOPBACK.contains(host.toLowerCase(Locale.ROOT))
                        && request.getConnectionMetaData().getRemoteSocketAddress()
                                instanceof InetSocketAddress peer
                        && isLoopback(peer.getAddress())
                        && request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_0
                        && request.getHeaders().stream().noneMatch(EditorAccess::isOfProxy);
        request.setAttribute(GIVEN, given);
        return given;
    }

    private static boolean isLoopback(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }

    private static boolean isOfProxy(HttpField field) {
        String name = field.getLowerCaseName();
        return OF_PROXIES.contains(name) || name.startsWith("x-forwarded-");
    }

    /** Tells whether a request is the editor's; false where nobody has noted it. */
    static boolean isGiven(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(GIVEN));
    }

    /** Returns the edition as whoever sends a request is to see it. */
    static Optional<SiteEdition> edition(EditionHolder editions, HttpServletRequest request) {
        return editions.current(isGiven(request));
    }
}
