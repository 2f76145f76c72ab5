package org.colloquy.site.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.result.SearchHit;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Snippet;
import org.colloquy.site.text.SitePaths;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Results of a query, for other programs. */
public final class SearchJson {
    public static final int MOST = 100;
    public static final int COMMONLY = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int EXCERPT = 280;

    private SearchJson() {}

    private record SearchModel(String query, int total, List<HitModel> hits) {}

    /**
     * Passage that was found.
     *
     * @param question the words of the question or section it stands in; null in none
     * @param locator the anchor's id
     * @param words HTML, in which only {@code mark} is an element
     * @param title of the interview, where names are asked for
     * @param speaker whose words they are, where names are asked for and it is known
     */
    private record HitModel(
            String interview,
            @Nullable String question,
            String locator,
            String address,
            String words,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String title,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String speaker) {}

    /**
     * Returns what a search finds, as JSON.
     *
     * @param query as it was read
     * @param names whether each hit says of which interview it is, and who speaks
     */
    public static String write(String query, SearchResult found, int limit, boolean names) {
        List<HitModel> hits = found.best(limit).stream().map(hit -> model(hit, names)).toList();
        return MAPPER.writeValueAsString(new SearchModel(query, found.total(), hits));
    }

    private static HitModel model(SearchHit hit, boolean names) {
        SearchEntry entry = hit.entry();
        return new HitModel(
                entry.interview().slug(),
                entry.heading(),
                entry.locator().id(),
                SitePaths.encoded(SitePaths.interview(entry.interview()))
                        + SitePaths.fragment(entry.locator().id()),
                words(Snippet.of(hit, EXCERPT)),
                names ? entry.interview().details().title() : null,
                names ? entry.speaker() : null);
    }

    private static String words(Snippet excerpt) {
        StringBuilder words = new StringBuilder();
        for (Snippet.SnippetPart piece : excerpt.pieces()) {
            String escaped = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
            words.append(piece.marked() ? "<mark>" + escaped + "</mark>" : escaped);
        }
        return words.toString();
    }
}
