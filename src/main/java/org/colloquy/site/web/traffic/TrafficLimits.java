package org.colloquy.site.web.traffic;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Limits on searches, as the operator sets them.
 *
 * @param searchesPerSecond of one address, over time; 0 for no limit
 * @param proxies addresses, ranges ({@code 10.0.0.1-10.0.0.9}) and networks ({@code 10.0.0.0/8})
 *     whose word is taken for who asks
 */
public record TrafficLimits(int searchesPerSecond, List<String> proxies) {
    /** Searches per second that one address may ask for where nothing else is said. */
    public static final int COMMON_RATE = 4;

    /** A name would have to be looked up, and may come to stand for another. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9A-Fa-f.:]+(?:[/-][0-9A-Fa-f.:]+)?");

    /** Limits of a server of which nothing is said. */
    public static final TrafficLimits COMMON = new TrafficLimits(COMMON_RATE, List.of());

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if the rate is negative, or a proxy is no address
     */
    public TrafficLimits {
        if (searchesPerSecond < 0) {
            throw new IllegalArgumentException("a rate is 0 or more");
        }
        proxies = List.copyOf(proxies);
        addresses(proxies);
    }

    /** Returns the addresses of the proxies. */
    InetAddressSet addresses() {
        return addresses(proxies);
    }

    private static InetAddressSet addresses(List<String> written) {
        InetAddressSet addresses = new InetAddressSet();
        for (String one : written) {
            if (!NUMBERS.matcher(one).matches()) {
                throw new IllegalArgumentException(one + " is no address in numbers");
            }
            addresses.add(one);
        }
        return addresses;
    }
}
