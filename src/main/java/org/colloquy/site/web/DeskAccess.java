package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.colloquy.site.desk.Desk;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Rule of who is told what lies on the editor's desk: who asks this machine by a name that only it
 * has. A page of somebody else's site whose name has come to lead here asks by that name. A proxy
 * on this machine may ask by such a name for readers who are anywhere, and says that it does.
 */
final class DeskAccess {
    private static final Set<String> LOOPBACK =
            Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");

    private static final Set<String> OF_PROXIES =
            Set.of(
                    HttpHeader.FORWARDED.asString(),
                    HttpHeader.X_FORWARDED_FOR.asString(),
                    HttpHeader.X_FORWARDED_HOST.asString(),
                    HttpHeader.VIA.asString(),
                    "X-Real-IP");

    private DeskAccess() {}

    static boolean isGiven(HttpServletRequest request, ListenAddress listening, Desk desk) {
        return !desk.isClosed()
                && listening.address().isLoopbackAddress()
                && LOOPBACK.contains(request.getServerName())
                && OF_PROXIES.stream().allMatch(name -> request.getHeader(name) == null);
    }
}
