package org.colloquy.site.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.result.HousePageHit;
import org.colloquy.search.result.SearchHit;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Snippet;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.OwnWords;
import org.colloquy.site.text.TextFragment;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Results of a query, for other programs. */
public final class SearchJson {
    public static final int MOST = 100;
    public static final int COMMONLY = 20;

    private static final int MOST_PAGES = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int EXCERPT = 280;

    private SearchJson() {}

    /**
     * Answer to a query.
     *
     * @param count how many passages, in the site's words; null where names are not asked for
     * @param partial whether time ran out, so that there may be more
     * @param pages that were found as a whole, where names are asked for and there are any
     */
    private record SearchModel(
            String query,
            int total,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String count,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial,
            List<HitModel> hits,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PageModel> pages) {}

    /**
     * Interview or page of the house that was found as a whole.
     *
     * @param kind what it is, in the site's words
     * @param words HTML, in which only {@code mark} is an element
     */
    private record PageModel(String kind, String title, String address, String words) {}

    /**
     * Passage that was found.
     *
     * @param question the words of the question or section it stands in; null in none
     * @param locator the anchor's id
     * @param words HTML, in which only {@code mark} is an element
     * @param names null where they are not asked for
     */
    private record HitModel(
            String interview,
            @Nullable String question,
            String locator,
            String address,
            String words,
            @JsonUnwrapped @Nullable HitNames names) {}

    /**
     * The rest that a reader is shown.
     *
     * @param title of the interview
     * @param language of the interview, a BCP 47 tag
     * @param speaker whose words they are, where it is known
     */
    private record HitNames(
            String title,
            String language,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String speaker) {}

    /**
     * Returns what a search finds, as JSON.
     *
     * @param query as it was read
     * @param names whether each hit says of which interview it is, and who speaks, and leads to the
     *     words as results on the page do; then the number of passages is said in words, too
     */
    public static String write(String query, SearchResult found, int limit, boolean names) {
        OwnWords linked = names ? new OwnWords() : null;
        List<HitModel> hits = found.best(limit).stream().map(hit -> model(hit, linked)).toList();
        Messages messages = Messages.of(found.search().corpus());
        String count = names ? messages.count("passage", found.total()) : null;
        List<PageModel> pages = names ? pages(query, found, messages) : List.of();
        boolean partial = found.search().isPartial();
        return MAPPER.writeValueAsString(
                new SearchModel(query, found.total(), count, partial, hits, pages));
    }

    private static List<PageModel> pages(String query, SearchResult found, Messages messages) {
        SearchQuery asked = QueryParser.parse(query);
        String title = messages.text("search.titles.one");
        String kind = messages.text("house.pages");
        return Stream.concat(
                        found.search().titles(asked).stream()
                                .limit(WholePageResults.MOST_TITLES)
                                .map(interview -> model(title, interview)),
                        found.search().pages(asked).stream()
                                .limit(MOST_PAGES)
                                .map(hit -> model(kind, hit)))
                .toList();
    }

    private static PageModel model(String kind, Interview interview) {
        return new PageModel(
                kind,
                interview.details().title(),
                SitePaths.encoded(SitePaths.interview(interview)),
                "");
    }

    private static PageModel model(String kind, HousePageHit hit) {
        HousePage page = hit.entry().page();
        return new PageModel(
                kind,
                page.title(),
                SitePaths.encoded(SitePaths.housePage(page.slug())) + TextFragment.of(hit),
                hit.entry().isTitle() ? "" : words(Snippet.of(hit, EXCERPT)));
    }

    /**
     * Returns the model of a passage.
     *
     * @param linked the words of the interviews, so that its address leads to what was found; null
     *     where neither that nor names are asked for
     */
    private static HitModel model(SearchHit hit, @Nullable OwnWords linked) {
        SearchEntry entry = hit.entry();
        String place =
                linked == null
                        ? SitePaths.fragment(entry.locator().id())
                        : TextFragment.of(hit, linked);
        return new HitModel(
                entry.interview().slug(),
                entry.heading(),
                entry.locator().id(),
                SitePaths.encoded(SitePaths.interview(entry.interview())) + place,
                words(Snippet.of(hit, EXCERPT)),
                linked == null ? null : names(hit));
    }

    private static HitNames names(SearchHit hit) {
        InterviewDetails details = hit.entry().interview().details();
        return new HitNames(details.title(), details.language(), hit.entry().speaker());
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
