package org.colloquy.search.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a cluster.
 *
 * @param nodes their addresses, each without a path
 * @param user null where nobody has to say who they are
 * @param password the user's; null where there is none
 * @param authority the certificates, in PEM, of those whose word is taken for a node's; null for
 *     those that the JDK trusts
 * @param name of the index: the beginning of the names of those of single editions
 */
public record ClusterSettings(
        List<URI> nodes,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path authority,
        String name) {
    /** The name of the index where nobody says another. */
    public static final String COMMON_NAME = "colloquy";

    private static final String NAMES = "[a-z0-9][a-z0-9_-]{0,99}";
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    public ClusterSettings {
        nodes = List.copyOf(nodes);
    }

    /**
     * Reads settings.
     *
     * @param addresses of nodes, with commas between several
     * @throws IllegalArgumentException if something is wrong with them, in words for an operator
     */
    public static ClusterSettings of(
            String addresses,
            @Nullable String user,
            @Nullable String password,
            @Nullable Path authority,
            String name) {
        List<URI> nodes = new ArrayList<>();
        for (String address : addresses.split(",", -1)) {
            nodes.add(node(address.strip(), user != null));
        }
        if (nodes.stream().map(URI::getScheme).distinct().count() > 1) {
            throw new IllegalArgumentException("all nodes must be asked by https, or none");
        }
        if (!name.matches(NAMES)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name of an index: a-z, 0-9, - and _");
        }
        if (user != null && password == null) {
            throw new IllegalArgumentException("there is no password of the user " + user);
        }
        return new ClusterSettings(nodes, user, password, authority, name);
    }

    private static URI node(String address, boolean secret) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + address + "\" is no address");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException(
                    "\"" + withoutSecret(address) + "\" is no address such as https://HOST:9200");
        }
        if (uri.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "name and password do not belong into the address, where others can read them");
        }
        if (!List.of("", "/").contains(uri.getPath()) || uri.getQuery() != null) {
            throw new IllegalArgumentException("\"" + address + "\" has more than host and port");
        }
        if (secret && scheme.equals("http") && !isLoopback(uri.getHost())) {
            throw new IllegalArgumentException(
                    "a password goes to " + uri.getHost() + " by https only");
        }
        int common = scheme.equals("https") ? HTTPS : HTTP;
        int port = uri.getPort() < 0 ? common : uri.getPort();
        return URI.create(scheme + "://" + uri.getHost() + ":" + port);
    }

    private static String withoutSecret(String address) {
        return address.replaceAll("//[^/@]*@", "//");
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /** Returns the addresses of the nodes in one line. */
    public String where() {
        return nodes.stream().map(URI::toString).collect(Collectors.joining(", "));
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return where() + " as " + user;
    }
}
