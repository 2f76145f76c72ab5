package org.colloquy.markdown;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Queries of elements, each parsed once: they are asked of every block of every interview. */
final class Css {
    private static final Map<String, Evaluator> PARSED = new ConcurrentHashMap<>();

    private Css() {}

    /**
     * A query.
     *
     * @param query one of those that stand in the program, of which there are few
     */
    static Evaluator of(String query) {
        return PARSED.computeIfAbsent(query, Selector::evaluatorOf);
    }
}
