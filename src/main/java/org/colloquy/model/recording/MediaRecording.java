package org.colloquy.model.recording;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The sound or film of an interview, or a part of it.
 *
 * @param address whole; of a file of the site, below the site's root and not encoded
 * @param local whether it is a file of the site
 */
public record MediaRecording(String address, boolean local) {
    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|webm|ogv|mov)");
    private static final Pattern MOVING = Pattern.compile("(?i).*\\.(?:mp4|m4v|webm|ogv|mov)");
    private static final Pattern FILM = Pattern.compile("/\\d+");
    private static final Set<String> YOUTUBE =
            Set.of("youtube.com", "www.youtube.com", "m.youtube.com");
    private static final Set<String> VIMEO = Set.of("vimeo.com", "www.vimeo.com");

    /**
     * Returns the address of a moment; empty where none is known that a player would follow. A file
     * takes a media fragment (W3C, Media Fragments URI 1.0), YouTube the parameter {@code t}, Vimeo
     * a fragment of its own.
     *
     * @param seconds from the beginning
     */
    public Optional<String> at(double seconds) {
        long second = (long) Math.floor(seconds);
        if (local) {
            return Optional.of("#t=" + second).filter(t -> FILE.matcher(address).matches());
        }
        return uri().flatMap(uri -> at(uri, second));
    }

    /**
     * Tells whether a browser may be asked to play it: it is a file of the site, or one at a host
     * that is named.
     *
     * @param hosts as {@link Settings#mediaHosts()} has them
     */
    public boolean isPlayable(List<String> hosts) {
        if (local) {
            return FILE.matcher(address).matches();
        }
        return uri().filter(uri -> "https".equalsIgnoreCase(uri.getScheme()))
                .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null)
                .filter(uri -> MediaHosts.hasHost(hosts, uri.getHost(), uri.getPort()))
                .filter(uri -> uri.getRawPath() != null && FILE.matcher(uri.getRawPath()).matches())
                .isPresent();
    }

    /** Tells whether it has pictures too, as far as its name says. */
    public boolean isFilm() {
        String path = local ? address : uri().map(URI::getRawPath).orElse("");
        return MOVING.matcher(path).matches();
    }

    private Optional<String> at(URI uri, long second) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String query = uri.getRawQuery();
        boolean watched = YOUTUBE.contains(host) && path.equals("/watch") && query != null;
        if (watched || (host.equals("youtu.be") && path.length() > 1)) {
            return Optional.of(whole(uri, withMoment(query, second), ""));
        }
        if (VIMEO.contains(host) && FILM.matcher(path).matches()) {
            return Optional.of(whole(uri, query, "#t=" + second + "s"));
        }
        Matcher file = FILE.matcher(path);
        return file.matches() ? Optional.of(whole(uri, query, "#t=" + second)) : Optional.empty();
    }

    private static String withMoment(@Nullable String query, long second) {
        Stream<String> kept =
                Arrays.stream(query == null ? new String[0] : query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.matches("(?:t|start)=.*"));
        return Stream.concat(kept, Stream.of("t=" + second)).collect(Collectors.joining("&"));
    }

    private static String whole(URI uri, @Nullable String query, String fragment) {
        return uri.getScheme()
                + "://"
                + uri.getRawAuthority()
                + uri.getRawPath()
                + (query == null ? "" : "?" + query)
                + fragment;
    }

    private Optional<URI> uri() {
        try {
            return Optional.of(URI.create(address)).filter(uri -> uri.getRawAuthority() != null);
        } catch (IllegalArgumentException unlike) {
            return Optional.empty();
        }
    }
}
