package org.colloquy.search.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.query.SearchQuery.QueryPart;

/**
 * Query in which words are the name of somebody who speaks: {@code person:"ada sample" tower} for
 * {@code ada sample tower}.
 *
 * @param words the number of words of the name
 */
record NamedQuery(String text, int words) {
    /** The number of words of the longest name that is looked for. */
    private static final int LONGEST = 6;

    /**
     * Finds the names in a query, the longest first.
     *
     * @param names returns the name that some words are, as far as they are one
     */
    static Stream<NamedQuery> in(SearchQuery asked, Function<String, Optional<String>> names) {
        int parts = asked.parts().size();
        return IntStream.iterate(Math.min(parts, LONGEST), length -> length > 0, n -> n - 1)
                .boxed()
                .flatMap(
                        length ->
                                IntStream.rangeClosed(0, parts - length)
                                        .mapToObj(i -> named(asked, i, i + length, names)))
                .flatMap(Optional::stream);
    }

    private static Optional<NamedQuery> named(
            SearchQuery asked, int from, int to, Function<String, Optional<String>> names) {
        List<QueryPart> run = asked.parts().subList(from, to);
        boolean isSplit = to < asked.parts().size() && asked.parts().get(to).orElse();
        List<String> words =
                run.stream()
                        .filter(part -> !part.orElse())
                        .flatMap(part -> part.word().stream())
                        .toList();
        if (isSplit || words.size() < run.size()) {
            return Optional.empty();
        }
        String before = asked.text().substring(0, run.get(0).at().start());
        String behind = asked.text().substring(run.get(run.size() - 1).at().end());
        return names.apply(String.join(" ", words))
                .map(found -> before + "person:\"" + found.replace('"', ' ') + '"' + behind)
                .map(text -> new NamedQuery(text, run.size()));
    }
}
