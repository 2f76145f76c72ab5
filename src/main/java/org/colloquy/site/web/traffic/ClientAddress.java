package org.colloquy.site.web.traffic;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;
import org.jspecify.annotations.Nullable;

/**
 * The address of whoever asks. Where the connection comes from a proxy that the operator named, it
 * is the last one that is no such proxy, of those that {@code Forwarded} (RFC 7239) or else {@code
 * X-Forwarded-For} names: what stands before it anybody may have written.
 */
final class ClientAddress {
    private static final String NUMBERS = "\\[?([0-9A-Fa-f.:]+?)\\]?(?::\\d{1,5})?";
    private static final Pattern ADDRESS = Pattern.compile(NUMBERS);
    private static final Pattern FORWARDED =
            Pattern.compile("(?i)(?:^|.*[;\\s])for=\"?" + NUMBERS + "\"?(?:[;\\s].*|$)");

    /** One household or firm is given so many bytes of an address of version 6. */
    private static final int NETWORK_BYTES = 8;

    private final InetAddressSet proxies;

    ClientAddress(InetAddressSet proxies) {
        this.proxies = proxies;
    }

    /**
     * Returns who asks: an address, or for version 6 its network. Null where it cannot be told: the
     * connection is from this machine, or from a proxy that does not say.
     */
    @Nullable String of(Request request) {
        InetAddress peer = peer(request);
        if (peer == null) {
            return null;
        }
        InetAddress client = peer;
        List<String> before = forwarded(request);
        for (int i = before.size() - 1; i >= 0 && proxies.test(client); i--) {
            InetAddress named = address(before.get(i));
            if (named == null) {
                return null;
            }
            client = named;
        }
        return proxies.test(client) || isHere(client) ? null : network(client);
    }

    /** Tells whether a request is from a program on this machine that stands for nobody else. */
    static boolean isLocal(Request request) {
        InetAddress peer = peer(request);
        return (peer == null || isHere(peer)) && forwarded(request).isEmpty();
    }

    private static boolean isHere(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress();
    }

    private static @Nullable InetAddress peer(Request request) {
        SocketAddress remote = request.getConnectionMetaData().getRemoteSocketAddress();
        return remote instanceof InetSocketAddress known ? known.getAddress() : null;
    }

    /** Returns the addresses that proxies wrote down, the nearest last. */
    private static List<String> forwarded(Request request) {
        List<String> values = request.getHeaders().getValuesList(HttpHeader.FORWARDED);
        boolean standard = !values.isEmpty();
        if (!standard) {
            values = request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR);
        }
        List<String> addresses = new ArrayList<>();
        for (String value : values) {
            for (String hop : value.split(",", -1)) {
                Matcher named = (standard ? FORWARDED : ADDRESS).matcher(hop.strip());
                addresses.add(named.matches() ? named.group(1) : "");
            }
        }
        return addresses;
    }

    /** Returns an address that is written in numbers; no name is ever looked up. */
    private static @Nullable InetAddress address(String written) {
        if (!written.contains(".") && !written.contains(":")) {
            return null;
        }
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static String network(InetAddress client) {
        return client instanceof Inet6Address
                ? HexFormat.of().formatHex(client.getAddress(), 0, NETWORK_BYTES)
                : client.getHostAddress();
    }
}
