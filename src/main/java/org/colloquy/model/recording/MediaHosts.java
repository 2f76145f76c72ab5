package org.colloquy.model.recording;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hosts that pages may ask for recordings, each as a content security policy names it: {@code
 * https://sound.example}, with a port where it has one; {@code https://*.sound.example} names all
 * below it.
 */
public final class MediaHosts {
    private static final String SCHEME = "https://";
    private static final String ALL = "*.";
    private static final int LAST_PORT = 65_535;
    private static final int DEFAULT_PORT = 443;
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:https://)?((?:\\*\\.)?)([^\\s/:?#@*]+)(?::(\\d{1,5}))?/?");
    private static final Pattern NAME =
            Pattern.compile(
                    "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

    private MediaHosts() {}

    /** Returns a host in the form of policies; empty if what is written names none. */
    public static Optional<String> read(String written) {
        Matcher host = WRITTEN.matcher(written.strip());
        if (!host.matches()) {
            return Optional.empty();
        }
        String port = host.group(3);
        int number = port == null ? DEFAULT_PORT : Integer.parseInt(port);
        return ascii(host.group(2))
                .filter(name -> NAME.matcher(name).matches() && number > 0 && number <= LAST_PORT)
                .map(name -> SCHEME + host.group(1) + name + port(number));
    }

    private static Optional<String> ascii(String name) {
        try {
            return Optional.of(IDN.toASCII(name).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static String port(int number) {
        return number == DEFAULT_PORT ? "" : ":" + number;
    }

    /**
     * Tells whether an address is at one of the hosts.
     *
     * @param hosts in the form of policies
     * @param host of the address
     * @param port of the address; negative if it has none
     */
    static boolean hasHost(List<String> hosts, String host, int port) {
        Optional<String> name = ascii(host);
        String end = port(port < 0 ? DEFAULT_PORT : port);
        return name.isPresent()
                && hosts.stream().anyMatch(one -> isAt(one, SCHEME, name.get(), end));
    }

    private static boolean isAt(String allowed, String scheme, String name, String end) {
        String wide = scheme + ALL;
        return allowed.startsWith(wide)
                ? (name + end).endsWith("." + allowed.substring(wide.length()))
                : allowed.equals(scheme + name + end);
    }
}
