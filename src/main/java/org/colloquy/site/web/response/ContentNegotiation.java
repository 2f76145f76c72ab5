package org.colloquy.site.web.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colloquy.site.asset.ContentCoding;
import org.jspecify.annotations.Nullable;

/**
 * The choice of an encoding for a reader: the best of those accepted with the highest weight, by
 * RFC 9110, section 12.5.3.
 */
public final class ContentNegotiation {
    private static final String ANY = "*";

    /** Bound on the headers that are kept, in characters: there are a few browsers. */
    private static final int MOST_KEPT = 10_000;

    private static final Cache<String, ContentCoding> KEPT =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_KEPT)
                    .weigher((String accepted, ContentCoding best) -> accepted.length())
                    .build();

    private ContentNegotiation() {}

    /**
     * Returns the encoding to send.
     *
     * @param accepted the header {@code Accept-Encoding}; null where a request has none
     */
    public static ContentCoding encoding(@Nullable String accepted) {
        return accepted == null
                ? ContentCoding.IDENTITY
                : KEPT.get(accepted, header -> best(weights(header)));
    }

    private static ContentCoding best(Map<String, Double> weights) {
        ContentCoding best = ContentCoding.IDENTITY;
        double most = 0;
        for (ContentCoding encoding : ContentCoding.values()) {
            double weight = weight(weights, encoding);
            if (weight > most && encoding.isAvailable()) {
                best = encoding;
                most = weight;
            }
        }
        return best;
    }

    private static double weight(Map<String, Double> weights, ContentCoding encoding) {
        Double own = weights.get(encoding.token());
        if (own != null) {
            return own;
        }
        // What is not coded is always acceptable, and the least welcome where it is not named.
        return encoding == ContentCoding.IDENTITY
                ? Double.MIN_VALUE
                : weights.getOrDefault(ANY, 0.0);
    }

    private static Map<String, Double> weights(String accepted) {
        Map<String, Double> weights = new HashMap<>();
        for (String member : accepted.split(",", -1)) {
            String[] parts = member.strip().split("\\s*;\\s*", -1);
            double weight =
                    Arrays.stream(parts)
                            .filter(part -> part.regionMatches(true, 0, "q=", 0, 2))
                            .mapToDouble(part -> number(part.substring(2)))
                            .findFirst()
                            .orElse(1);
            String token = parts[0].toLowerCase(Locale.ROOT);
            weights.put(token.equals("x-gzip") ? "gzip" : token, weight);
        }
        return weights;
    }

    /** A weight that is none asks for nothing. */
    private static double number(String text) {
        return text.matches("[01](?:\\.\\d{0,3})?") ? Double.parseDouble(text) : 0;
    }
}
