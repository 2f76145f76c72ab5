package org.colloquy.site.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.colloquy.search.result.Concordance;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Request for a search, as its address says it.
 *
 * @param query as it was typed
 * @param interview the slug of the only interview to search; null for all
 * @param page of the results, from 1
 * @param concordance whether each place is shown in a line
 * @param by how these are sorted
 */
public record SearchRequest(
        String query,
        @Nullable String interview,
        ResultOrder order,
        int page,
        boolean concordance,
        Concordance.LineOrder by) {
    private static final int LAST_PAGE = 100_000;

    /** Returns the request for all passages that a query finds. */
    public static SearchRequest of(String query) {
        return new SearchRequest(
                query, null, ResultOrder.RELEVANCE, 1, false, Concordance.LineOrder.PLACE);
    }

    /** Returns what is not understood is as if it were not there. */
    public static SearchRequest read(UnaryOperator<@Nullable String> parameter) {
        String query = parameter.apply("q");
        String interview = parameter.apply("in");
        return new SearchRequest(
                query == null ? "" : query,
                interview == null || interview.isEmpty() ? null : interview,
                "date".equals(parameter.apply("sort")) ? ResultOrder.DATE : ResultOrder.RELEVANCE,
                page(parameter.apply("page")),
                "concordance".equals(parameter.apply("view")),
                by(parameter.apply("by")));
    }

    private static int page(@Nullable String number) {
        return number != null && number.matches("[1-9]\\d{0,5}")
                ? Math.min(Integer.parseInt(number), LAST_PAGE)
                : 1;
    }

    private static Concordance.LineOrder by(@Nullable String word) {
        for (Concordance.LineOrder by : Concordance.LineOrder.values()) {
            if (word(by).equals(word)) {
                return by;
            }
        }
        return Concordance.LineOrder.PLACE;
    }

    private static String word(Concordance.LineOrder by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    SearchRequest withQuery(String other) {
        return new SearchRequest(other, interview, order, 1, concordance, by);
    }

    SearchRequest within(@Nullable String slug) {
        return new SearchRequest(query, slug, order, 1, concordance, by);
    }

    SearchRequest ordered(ResultOrder other) {
        return new SearchRequest(query, interview, other, 1, concordance, by);
    }

    SearchRequest onPage(int other) {
        return new SearchRequest(query, interview, order, other, concordance, by);
    }

    SearchRequest passages() {
        return new SearchRequest(query, interview, order, 1, false, Concordance.LineOrder.PLACE);
    }

    /** Returns the request for the same as lines, in an order. */
    public SearchRequest concordance(Concordance.LineOrder other) {
        return new SearchRequest(query, interview, order, 1, true, other);
    }

    /** Returns the address of the page that answers this. */
    public String href() {
        StringBuilder href =
                new StringBuilder(SitePaths.SEARCH).append("?q=").append(encoded(query));
        if (interview != null) {
            href.append("&in=").append(encoded(interview));
        }
        if (order == ResultOrder.DATE) {
            href.append("&sort=date");
        }
        if (concordance) {
            href.append("&view=concordance");
        }
        if (by != Concordance.LineOrder.PLACE) {
            href.append("&by=").append(word(by));
        }
        if (page > 1) {
            href.append("&page=").append(page);
        }
        return href.toString();
    }

    /** Returns what a form bears that asks for this, the words first. */
    List<FormField> fields() {
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField("q", query));
        fields.addAll(fieldsBesideWords());
        return fields;
    }

    /** Returns what a form bears that asks for other words in the same way, from the first page. */
    List<FormField> fieldsBesideWords() {
        List<FormField> fields = new ArrayList<>();
        if (interview != null) {
            fields.add(new FormField("in", interview));
        }
        if (order == ResultOrder.DATE) {
            fields.add(new FormField("sort", "date"));
        }
        if (concordance) {
            fields.add(new FormField("view", "concordance"));
        }
        if (by != Concordance.LineOrder.PLACE) {
            fields.add(new FormField("by", word(by)));
        }
        return fields;
    }

    /** Returns the address of all lines of the concordance as a table. */
    String csvHref() {
        String whole = onPage(1).href();
        return SitePaths.CONCORDANCE + whole.substring(SitePaths.SEARCH.length());
    }

    /** Returns a name as the words of a criterion, without quotation marks of its own. */
    public static String quoted(String name) {
        return '"' + name.replaceAll("[\"“”„«»「」『』＂]", " ") + '"';
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
