package org.colloquy.search.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.Lazy;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;

/** Proposals of what may have been meant by a query of which a word occurs nowhere. */
public final class Spelling {
    private static final int MOST_WORDS = 4;
    private static final int MOST_CANDIDATES = 3;
    private static final int MOST_TRIED = 5;

    /** Length of the shortest word that is cut in two, or continued. */
    private static final int SHORTEST_WHOLE = 4;

    private static final int SHORTEST_HALF = 2;

    /** A word that was cut at the end of a line, as a PDF has it. */
    private static final Pattern CUT = Pattern.compile("(?<=\\p{L})[-‐\u00AD] (?=\\p{Ll})");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{" + SHORTEST_WHOLE + ",}");

    private final Searcher search;

    Spelling(Searcher search) {
        this.search = search;
    }

    /** Another query, and the number of passages that it finds. */
    public record QueryProposal(String query, int total) {}

    /**
     * Returns the query that was meant: with the name of somebody as who speaks, with a word that
     * was cut at the end of a line, or with the nearest words that occur. Empty if that finds
     * nothing, or nothing is wrong.
     */
    public Optional<QueryProposal> meant(SearchQuery asked) {
        // Most queries have no name in them and need not be counted.
        Lazy<Boolean> nothing = new Lazy<>(() -> search.count(asked) == 0);
        return Stream.<Supplier<Stream<String>>>of(
                        () -> named(asked).filter(query -> nothing.get()),
                        () -> uncut(asked).filter(query -> nothing.get()).stream(),
                        () -> respelt(asked).stream())
                .flatMap(Supplier::get)
                .map(this::proposal)
                .filter(proposal -> proposal.total() > 0)
                .findFirst();
    }

    private Stream<String> named(SearchQuery asked) {
        return Stream.<Function<String, Optional<String>>>of(this::name, search::nearName)
                .flatMap(names -> NamedQuery.in(asked, names).limit(MOST_TRIED))
                .map(NamedQuery::text);
    }

    private Optional<String> name(String words) {
        return Optional.of(words).filter(search::isName);
    }

    private Optional<String> uncut(SearchQuery asked) {
        String whole = CUT.matcher(asked.text()).replaceAll("");
        return Optional.of(whole).filter(text -> !text.equals(asked.text()));
    }

    private List<String> respelt(SearchQuery asked) {
        List<SearchQuery.QueryPart> wrong = wrong(asked);
        if (wrong.isEmpty() || wrong.size() > MOST_WORDS) {
            return List.of();
        }
        List<RespeltQuery> respelt = List.of(new RespeltQuery(asked.text(), 0));
        // From the end, so that what stands before keeps its place.
        for (int i = wrong.size() - 1; i >= 0; i--) {
            SearchQuery.QueryPart part = wrong.get(i);
            List<String> others = others(word(part));
            respelt = respelt.stream().flatMap(query -> query.with(part, others)).toList();
        }
        return respelt.stream()
                .sorted(
                        Comparator.comparingInt(RespeltQuery::rank)
                                .thenComparing(RespeltQuery::query))
                .limit(MOST_TRIED)
                .map(RespeltQuery::query)
                .toList();
    }

    /**
     * A query with other words.
     *
     * @param rank the sum of the places of the words among those that may have been meant
     */
    private record RespeltQuery(String query, int rank) {
        Stream<RespeltQuery> with(SearchQuery.QueryPart part, List<String> words) {
            String written = word(part);
            return IntStream.range(0, words.size())
                    .mapToObj(
                            i ->
                                    new RespeltQuery(
                                            replaced(query, part, inCase(written, words.get(i))),
                                            rank + i));
        }
    }

    /** Returns what may have been meant by a word that occurs nowhere, the likeliest first. */
    private List<String> others(String word) {
        List<String> halves = halves(word);
        List<String> near = halves.isEmpty() ? search.nearest(word, MOST_CANDIDATES) : halves;
        return near.isEmpty() && LETTERS.matcher(word).matches() ? List.of(word + '*') : near;
    }

    /** Returns a word as two that occur in a row, where it is such a word. */
    private List<String> halves(String word) {
        if (!LETTERS.matcher(word).matches()) {
            return List.of();
        }
        List<String> all =
                IntStream.rangeClosed(SHORTEST_HALF, word.length() - SHORTEST_HALF)
                        .mapToObj(at -> word.substring(0, at) + '-' + word.substring(at))
                        .toList();
        List<Integer> passages = search.passagesWith(all);
        return IntStream.range(0, all.size())
                .boxed()
                .filter(i -> passages.get(i) > 0)
                .max(Comparator.comparing(passages::get))
                .map(all::get)
                .map(List::of)
                .orElse(List.of());
    }

    /** Writes the first letter of a word large where that of another is. */
    private static String inCase(String written, String word) {
        int first = written.codePointAt(0);
        int own = word.codePointAt(0);
        return Character.isUpperCase(first)
                ? Character.toString(Character.toTitleCase(own))
                        + word.substring(Character.charCount(own))
                : word;
    }

    private static String replaced(String query, SearchQuery.QueryPart part, String word) {
        return query.substring(0, part.at().start()) + word + query.substring(part.at().end());
    }

    private List<SearchQuery.QueryPart> wrong(SearchQuery asked) {
        List<SearchQuery.QueryPart> words =
                asked.parts().stream().filter(part -> part.word().isPresent()).toList();
        List<Integer> passages = search.passagesWith(words.stream().map(Spelling::word).toList());
        return IntStream.range(0, words.size())
                .filter(i -> passages.get(i) == 0)
                .mapToObj(words::get)
                .toList();
    }

    private static String word(SearchQuery.QueryPart part) {
        return part.word().orElseThrow();
    }

    private QueryProposal proposal(String written) {
        String query = written.replaceAll("[()\\[\\]{}（）]", " ").replaceAll(" {2,}", " ").strip();
        return new QueryProposal(query, search.count(QueryParser.parse(query)));
    }

    /**
     * Returns the query with fewer words, as far as those find something: with one left out, most
     * first, or, if none of these finds anything, each alone, the rarest first. A name of several
     * words is also one thing that can be left out, or that somebody bears who speaks.
     */
    public List<QueryProposal> fewer(SearchQuery asked) {
        if (asked.parts().size() < 2) {
            return List.of();
        }
        Comparator<QueryProposal> byTotal = Comparator.comparingInt(QueryProposal::total);
        Stream<String> named =
                NamedQuery.in(asked, this::name)
                        .filter(name -> name.words() > 1)
                        .limit(1)
                        .map(name -> QueryParser.parse(name.text()))
                        .flatMap(Spelling::without);
        List<QueryProposal> without =
                found(Stream.concat(named, without(asked)), byTotal.reversed());
        Stream<String> alone =
                asked.parts().stream()
                        .filter(part -> !part.not())
                        .map(part -> asked.text().substring(part.at().start(), part.at().end()));
        return without.isEmpty() ? found(alone, byTotal) : without;
    }

    private static Stream<String> without(SearchQuery asked) {
        return asked.parts().stream().map(part -> asked.with(part, ""));
    }

    private List<QueryProposal> found(Stream<String> queries, Comparator<QueryProposal> order) {
        return queries.map(this::proposal)
                .filter(proposal -> proposal.total() > 0)
                .distinct()
                .sorted(order)
                .toList();
    }
}
