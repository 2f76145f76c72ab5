package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.colloquy.search.engine.SearchUnavailableException;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.result.Concordance;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.Page;
import org.colloquy.site.feed.OpenSearchDescription;
import org.colloquy.site.search.ConcordanceCsv;
import org.colloquy.site.search.SearchJson;
import org.colloquy.site.search.SearchRequest;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.web.response.AwayAnswers;
import org.colloquy.site.web.response.SiteResponse;
import org.colloquy.site.web.response.SiteResponses;
import org.eclipse.jetty.http.HttpField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The results of a search as a page, as JSON and as a table. A page and JSON that somebody asked
 * for of late are sent again.
 */
@Controller
final class SearchController {
    private static final int OK = HttpStatus.OK.value();
    private static final int NOT_FOUND = HttpStatus.NOT_FOUND.value();

    /**
     * Names the edition of the page that asks. Another server may have another: a proxy then asks
     * the next.
     */
    private static final String EDITION = "edition";

    private static final String CSV = "text/csv;charset=utf-8";

    private static final HttpField SAVED =
            new HttpField(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + SitePaths.CONCORDANCE + "\"");

    private final EditionHolder editions;

    SearchController(EditionHolder editions) {
        this.editions = editions;
    }

    @GetMapping("/" + SitePaths.SEARCH)
    ResponseEntity<?> page(ServletWebRequest request) {
        if (request.getParameter("q") == null) {
            return EditorAccess.edition(editions, request.getRequest())
                    .flatMap(site -> blank(site, request))
                    .orElseGet(() -> SiteResponses.loading(editions, SitePaths.SEARCH))
                    .entity();
        }
        SearchRequest asked = SearchRequest.read(request::getParameter);
        return answer(
                request,
                (site, search) -> {
                    EncodedResource found =
                            site.answer(
                                    target(SitePaths.SEARCH, request),
                                    search,
                                    () -> site.replies().results(search, asked));
                    return SiteResponses.found(site, found, request);
                },
                site -> AwayAnswers.page(site, asked));
    }

    private static Optional<SiteResponse> blank(SiteEdition site, ServletWebRequest request) {
        return site.body(SitePaths.SEARCH).map(page -> SiteResponses.page(site, page, request));
    }

    @GetMapping("/search")
    ResponseEntity<?> withoutExtension(HttpServletRequest request) {
        String query = request.getQueryString();
        String location = "./" + SitePaths.SEARCH + (query == null ? "" : "?" + query);
        return SiteResponses.redirect(location).entity();
    }

    @GetMapping("/" + SitePaths.SEARCH_JSON)
    ResponseEntity<?> json(ServletWebRequest request) {
        SearchQuery asked = QueryParser.parse(SearchRequest.read(request::getParameter).query());
        int limit = limit(request.getParameter("limit"));
        boolean names = request.getParameter("names") != null;
        String wanted = request.getParameter(EDITION);
        return answer(
                request,
                (site, search) -> {
                    if (wanted != null && !wanted.equals(site.corpus().edition())) {
                        return SiteResponses.json(site, NOT_FOUND, "{}", SiteResponses.UNLISTED);
                    }
                    EncodedResource found =
                            site.answer(
                                    target(SitePaths.SEARCH_JSON, request),
                                    search,
                                    () ->
                                            new Page(
                                                    Page.JSON,
                                                    SearchJson.write(
                                                            asked.text(),
                                                            search.find(asked),
                                                            limit,
                                                            names)));
                    return SiteResponses.found(site, found, request);
                },
                site -> AwayAnswers.json());
    }

    private static String target(String address, ServletWebRequest request) {
        return target(address, request.getRequest().getQueryString());
    }

    /** Returns what tells one search from another, for {@link SiteEdition#answer}. */
    static String target(String address, @Nullable String query) {
        return address + "?" + (query == null ? "" : query);
    }

    /** Tells whether answers at an address are kept for whoever asks for the same. */
    static boolean isKept(String address) {
        return address.equals(SitePaths.SEARCH) || address.equals(SitePaths.SEARCH_JSON);
    }

    @GetMapping("/" + SitePaths.CONCORDANCE)
    ResponseEntity<?> csv(ServletWebRequest request) {
        SearchRequest asked = SearchRequest.read(request::getParameter);
        SearchQuery query = QueryParser.parse(asked.query());
        return answer(
                request,
                (site, search) -> {
                    SearchResult found = search.find(query, asked.interview());
                    String table = ConcordanceCsv.write(Concordance.of(found, asked.by()));
                    return SiteResponses.made(OK, CSV, table, SAVED, SiteResponses.UNLISTED);
                },
                site -> AwayAnswers.page(site, asked));
    }

    @GetMapping("/" + OpenSearchDescription.ADDRESS)
    ResponseEntity<?> openSearch(ServletWebRequest request) {
        return EditorAccess.edition(editions, request.getRequest())
                .map(site -> openSearch(site, request))
                .orElseGet(() -> SiteResponses.loading(editions, SitePaths.SEARCH))
                .entity();
    }

    private static SiteResponse openSearch(SiteEdition site, ServletWebRequest request) {
        return site.body(OpenSearchDescription.ADDRESS)
                .map(page -> SiteResponses.page(site, page, request))
                .orElseGet(() -> openSearchHere(site, request.getRequest()));
    }

    /**
     * Describes a site of which nobody said where it is published: here, as far as one can tell.
     */
    private static SiteResponse openSearchHere(SiteEdition site, HttpServletRequest request) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString() + "/";
        return SiteResponses.made(
                OK,
                OpenSearchDescription.TYPE,
                OpenSearchDescription.write(site.corpus().settings(), here));
    }

    private ResponseEntity<?> answer(
            ServletWebRequest request,
            BiFunction<SiteEdition, Searcher, SiteResponse> answer,
            Function<SiteEdition, SiteResponse> away) {
        return EditorAccess.edition(editions, request.getRequest())
                .flatMap(site -> site.search().map(search -> answer(site, search, answer, away)))
                .orElseGet(() -> SiteResponses.loading(editions, SitePaths.SEARCH))
                .entity();
    }

    private static SiteResponse answer(
            SiteEdition site,
            Searcher search,
            BiFunction<SiteEdition, Searcher, SiteResponse> answer,
            Function<SiteEdition, SiteResponse> away) {
        try {
            return answer.apply(site, search.forRequest());
        } catch (SearchUnavailableException e) {
            return away.apply(site);
        }
    }

    private static int limit(@Nullable String number) {
        return number != null && number.matches("\\d{1,6}")
                ? Math.min(Integer.parseInt(number), SearchJson.MOST)
                : SearchJson.COMMONLY;
    }
}
