package org.colloquy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Scores an answer, as it would arrive by HTTPS, by the rules that Mozilla publishes for its HTTP
 * Observatory: the points of {@code src/grader/charts.js} and the tests of {@code
 * src/analyzer/tests} in {@code github.com/mdn/mdn-http-observatory} as they were in 2026. From 100
 * points what is wrong is taken off; what is better than needed is added where 90 are left.
 *
 * <p>Rules that only matter where there are cookies, nonces or <code>'strict-dynamic'</code> are
 * not repeated: those count as the worst there is. That a request by HTTP is led to the same host
 * by HTTPS is up to the proxy.
 */
final class Observatory {
    private static final int WHOLE = 100;
    private static final int LEAST_FOR_BONUS = 90;
    private static final long HALF_A_YEAR = 15_552_000;

    private static final Set<String> BROAD =
            Set.of(
                    "ftp:",
                    "http:",
                    "https:",
                    "*",
                    "http://*",
                    "http://*.*",
                    "https://*",
                    "https://*.*");
    private static final Set<String> INLINE = Set.of("'unsafe-inline'", "data:");
    private static final List<String> PRIVATE_REFERRERS =
            List.of(
                    "no-referrer",
                    "same-origin",
                    "strict-origin",
                    "strict-origin-when-cross-origin");

    private final Map<String, List<String>> headers = new HashMap<>();
    private final String body;
    private final Map<String, List<String>> policy;

    /**
     * @param head the lines of the answer's head
     */
    Observatory(Stream<String> head, String body) {
        head.filter(line -> line.contains(":"))
                .map(line -> line.split(":\\s*", 2))
                .forEach(
                        pair ->
                                headers.computeIfAbsent(lower(pair[0]), n -> new ArrayList<>())
                                        .add(pair[1].strip()));
        this.body = body;
        this.policy = policy();
    }

    int score() {
        int fault = points().values().stream().filter(points -> points < 0).reduce(0, Integer::sum);
        int all = points().values().stream().reduce(0, Integer::sum);
        return Math.max(0, WHOLE + (WHOLE + fault >= LEAST_FOR_BONUS ? all : fault));
    }

    /** What each rule gives or takes. */
    Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("content-security-policy", contentSecurityPolicy());
        points.put("cookies", header("Set-Cookie").isEmpty() ? 0 : -40);
        points.put("cross-origin-resource-sharing", resourceSharing());
        points.put("redirection", header("Location").startsWith("http:") ? -20 : 0);
        points.put("referrer-policy", referrerPolicy());
        points.put("strict-transport-security", strictTransport());
        points.put("subresource-integrity", subresourceIntegrity());
        points.put(
                "x-content-type-options",
                header("X-Content-Type-Options").equals("nosniff") ? 0 : -5);
        points.put("x-frame-options", frameOptions());
        points.put("cross-origin-resource-policy", resourcePolicy());
        return points;
    }

    /** Its values as one, in lower case; empty if there is none. */
    private String header(String name) {
        return lower(String.join(", ", headers.getOrDefault(lower(name), List.of())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Sources by directive; nothing if there is no policy, or one that says a thing twice. */
    private Map<String, List<String>> policy() {
        Map<String, List<String>> directives = new HashMap<>();
        for (String directive : header("Content-Security-Policy").split("[;,]")) {
            List<String> words = List.of(directive.strip().split("\\s+"));
            if (words.get(0).isEmpty()) {
                continue;
            }
            if (directives.put(words.get(0), words.subList(1, words.size())) != null) {
                return Map.of();
            }
        }
        return directives;
    }

    private List<String> sources(String directive) {
        List<String> otherwise = policy.getOrDefault("default-src", List.of("*"));
        return policy.getOrDefault(directive, otherwise);
    }

    private int contentSecurityPolicy() {
        Predicate<String> broad = BROAD::contains;
        Predicate<String> unsafe = broad.or(INLINE::contains);
        Predicate<String> insecure = s -> s.startsWith("http:") || s.startsWith("ftp:");
        Predicate<String> eval = "'unsafe-eval'"::equals;
        Predicate<String> unknown = s -> s.startsWith("'nonce-") || s.equals("'strict-dynamic'");
        if (policy.isEmpty() || any(policy.values().stream(), unknown)) {
            return -25;
        }
        if (any(of("script-src"), unsafe) || any(of("object-src"), broad)) {
            return -20;
        }
        if (any(active(), insecure)) {
            return -20;
        }
        if (any(of("script-src", "style-src"), eval) || any(of("img-src", "media-src"), insecure)) {
            return -10;
        }
        if (any(of("style-src"), unsafe)) {
            return 0;
        }
        return List.of("'none'").equals(policy.get("default-src")) ? 10 : 5;
    }

    private Stream<List<String>> of(String... directives) {
        return Stream.of(directives).map(this::sources);
    }

    private Stream<List<String>> active() {
        return policy.entrySet().stream()
                .filter(e -> !e.getKey().equals("img-src") && !e.getKey().equals("media-src"))
                .map(Map.Entry::getValue);
    }

    private static boolean any(Stream<List<String>> sources, Predicate<String> bad) {
        return sources.flatMap(List::stream).anyMatch(bad);
    }

    private int resourceSharing() {
        boolean isForAll = List.of("", "*").contains(header("Access-Control-Allow-Origin"));
        return isForAll || !header("Access-Control-Allow-Credentials").equals("true") ? 0 : -50;
    }

    private int referrerPolicy() {
        String said = header("Referrer-Policy");
        return said.isEmpty() ? 0 : PRIVATE_REFERRERS.contains(said) ? 5 : -5;
    }

    private int strictTransport() {
        String said = header("Strict-Transport-Security");
        if (!said.matches("max-age=\\d{1,18}(; *includesubdomains)?(; *preload)?")) {
            return -20;
        }
        return Long.parseLong(said.replaceAll("\\D", "")) < HALF_A_YEAR ? -10 : 0;
    }

    private int subresourceIntegrity() {
        if (!header("Content-Type").startsWith("text/html")) {
            return 0;
        }
        int worst = 5;
        for (Element script : Jsoup.parse(body).select("script")) {
            worst = Math.min(worst, integrity(script.attr("src"), script.hasAttr("integrity")));
        }
        return worst == 5 && !body.contains("integrity=") ? 0 : worst;
    }

    private static int integrity(String source, boolean isChecked) {
        if (!source.matches("(?i)(https?:)?//.*")) {
            return isChecked ? 5 : 0;
        }
        boolean isSecure = lower(source).startsWith("https:");
        return isChecked ? (isSecure ? 5 : -20) : (isSecure ? -5 : -50);
    }

    private int frameOptions() {
        if (policy.containsKey("frame-ancestors")) {
            return 5;
        }
        return List.of("deny", "sameorigin").contains(header("X-Frame-Options")) ? 0 : -20;
    }

    private int resourcePolicy() {
        return switch (header("Cross-Origin-Resource-Policy")) {
            case "same-origin", "same-site" -> 10;
            case "", "cross-origin" -> 0;
            default -> -5;
        };
    }
}
