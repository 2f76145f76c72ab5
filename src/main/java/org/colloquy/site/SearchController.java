package org.colloquy.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import org.colloquy.search.Concordance;
import org.colloquy.search.Found;
import org.colloquy.search.QueryReader;
import org.colloquy.search.Reading;
import org.colloquy.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is searched for: made for each who asks, and never kept. */
@Controller
final class SearchController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    private final Editions editions;

    SearchController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/search.html")
    ResponseEntity<?> page(ServletWebRequest request) {
        if (request.getParameter("q") == null) {
            return editions.current()
                    .<ResponseEntity<?>>flatMap(
                            site ->
                                    site.body(Address.SEARCH)
                                            .map(page -> Answers.page(site, page, request)))
                    .orElseGet(() -> Answers.loading(editions, Address.SEARCH));
        }
        SearchRequest asked = SearchRequest.read(request::getParameter);
        return answer(
                (site, search) ->
                        Answers.html(site, HttpStatus.OK, site.replies().results(search, asked)));
    }

    @GetMapping("/search")
    ResponseEntity<?> withoutExtension(HttpServletRequest request) {
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header(
                        HttpHeaders.LOCATION,
                        "./" + Address.SEARCH + (query == null ? "" : "?" + query))
                .build();
    }

    @GetMapping("/search.json")
    ResponseEntity<?> json(ServletWebRequest request) {
        Reading reading = QueryReader.read(SearchRequest.read(request::getParameter).query());
        int limit = limit(request.getParameter("limit"));
        return answer(
                (site, search) ->
                        notKept(MediaType.APPLICATION_JSON)
                                .body(
                                        SearchJson.write(
                                                reading.text(), search.find(reading), limit)));
    }

    @GetMapping("/concordance.csv")
    ResponseEntity<?> csv(ServletWebRequest request) {
        SearchRequest asked = SearchRequest.read(request::getParameter);
        Reading reading = QueryReader.read(asked.query());
        return answer(
                (site, search) -> {
                    Found found = search.find(reading, asked.interview());
                    return notKept(CSV)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"concordance.csv\"")
                            .body(ConcordanceCsv.write(Concordance.of(found, asked.by())));
                });
    }

    @GetMapping("/" + OpenSearch.ADDRESS)
    ResponseEntity<?> openSearch(ServletWebRequest request) {
        Optional<Site> site = editions.current();
        if (site.isEmpty()) {
            return Answers.loading(editions, Address.SEARCH);
        }
        Optional<Body> page = site.get().body(OpenSearch.ADDRESS);
        return page.isPresent()
                ? Answers.page(site.get(), page.get(), request)
                : openSearch(site.get(), request.getRequest());
    }

    /** Where the site is published is not known: here, as far as whoever asks can tell. */
    private static ResponseEntity<?> openSearch(Site site, HttpServletRequest request) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString() + "/";
        return notKept(MediaType.parseMediaType(OpenSearch.TYPE))
                .body(OpenSearch.write(site.corpus().settings(), here));
    }

    private ResponseEntity<?> answer(BiFunction<Site, Search, ResponseEntity<?>> answer) {
        Optional<Site> site = editions.current();
        Optional<Search> search = site.flatMap(Site::search);
        return site.isPresent() && search.isPresent()
                ? answer.apply(site.get(), search.get())
                : Answers.loading(editions, Address.SEARCH);
    }

    private static ResponseEntity.BodyBuilder notKept(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore());
    }

    private static int limit(@Nullable String number) {
        return number != null && number.matches("\\d{1,6}")
                ? Math.min(Integer.parseInt(number), SearchJson.MOST)
                : SearchJson.COMMONLY;
    }
}
