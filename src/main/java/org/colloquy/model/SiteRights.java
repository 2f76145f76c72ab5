package org.colloquy.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rights that others have in the texts of a site.
 *
 * @param statement in words, for people; null if nothing is said
 * @param signals for programs that collect texts: kinds of use and whether they are welcome, in the
 *     order of {@link #SIGNALS}; what is not named is left open
 */
public record SiteRights(@Nullable String statement, Map<String, Boolean> signals) {
    /** Kinds of use that can be named (contentsignals.org). */
    public static final List<String> SIGNALS = List.of("search", "ai-input", "ai-train");

    /** Rights of a site of which nothing is said. */
    public static final SiteRights UNSAID = new SiteRights(null, Map.of());

    public SiteRights {
        Map<String, Boolean> ordered = new LinkedHashMap<>();
        for (String signal : SIGNALS) {
            Boolean welcome = signals.get(signal);
            if (welcome != null) {
                ordered.put(signal, welcome);
            }
        }
        signals = Collections.unmodifiableMap(ordered);
    }

    /** Returns the signals as {@code robots.txt} has them; empty if there are none. */
    public String contentSignal() {
        return signals.entrySet().stream()
                .map(one -> one.getKey() + "=" + (one.getValue() ? "yes" : "no"))
                .collect(Collectors.joining(", "));
    }
}
