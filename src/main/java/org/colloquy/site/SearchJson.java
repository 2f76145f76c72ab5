package org.colloquy.site;

import java.util.List;
import org.colloquy.search.Entry;
import org.colloquy.search.Excerpt;
import org.colloquy.search.Found;
import org.colloquy.search.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** What a query finds, for other programs. */
public final class SearchJson {
    public static final int MOST = 100;
    public static final int COMMONLY = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int EXCERPT = 280;

    private SearchJson() {}

    private record Model(String query, int total, List<HitModel> hits) {}

    /**
     * @param question the words of the question or section it stands in; null in none
     * @param locator the anchor's id
     * @param words HTML, in which only {@code mark} is an element
     */
    private record HitModel(
            String interview,
            @Nullable String question,
            String locator,
            String address,
            String words) {}

    /**
     * Returns what a search finds, as JSON.
     *
     * @param query as it was read
     */
    public static String write(String query, Found found, int limit) {
        List<HitModel> hits = found.best(limit).stream().map(SearchJson::model).toList();
        return MAPPER.writeValueAsString(new Model(query, found.total(), hits));
    }

    private static HitModel model(Hit hit) {
        Entry entry = hit.entry();
        return new HitModel(
                entry.interview().slug(),
                entry.heading(),
                entry.locator().id(),
                Address.encoded(Address.interview(entry.interview()))
                        + Address.fragment(entry.locator().id()),
                words(Excerpt.of(hit, EXCERPT)));
    }

    private static String words(Excerpt excerpt) {
        StringBuilder words = new StringBuilder();
        for (Excerpt.Piece piece : excerpt.pieces()) {
            String escaped = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
            words.append(piece.marked() ? "<mark>" + escaped + "</mark>" : escaped);
        }
        return words.toString();
    }
}
