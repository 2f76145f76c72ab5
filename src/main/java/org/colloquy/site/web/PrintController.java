package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.colloquy.model.edition.PrintEdition;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.edition.EditionRequest;
import org.colloquy.site.text.SitePaths;
import org.eclipse.jetty.http.HttpField;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of several interviews to print, chosen by the query of their address. */
@Controller
final class PrintController {
    /** Number of editions that are set at the same time; the next ones wait. */
    private static final int MOST_AT_ONCE = 2;

    /** The same words are on the pages of the interviews. */
    private static final HttpField UNLISTED = new HttpField("X-Robots-Tag", "noindex,nofollow");

    private final EditionHolder editions;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE, true);

    PrintController(EditionHolder editions) {
        this.editions = editions;
    }

    @GetMapping("/print.html")
    ResponseEntity<?> page(HttpServletRequest request) {
        return editions.current()
                .map(site -> answer(site, request))
                .orElseGet(() -> SiteResponses.loading(editions, SitePaths.PRINT))
                .entity();
    }

    @GetMapping("/print")
    ResponseEntity<?> withoutExtension(HttpServletRequest request) {
        String query = request.getQueryString();
        String location = "./" + SitePaths.PRINT + (query == null ? "" : "?" + query);
        return SiteResponses.redirect(location).entity();
    }

    private SiteResponse answer(SiteEdition site, HttpServletRequest request) {
        EditionRequest asked =
                new EditionRequest(
                        values(request, "i"), values(request, "series"), values(request, "topic"));
        Optional<PrintEdition> found = asked.edition(site.corpus());
        if (found.isEmpty()) {
            return SiteResponses.html(
                    HttpStatus.NOT_FOUND.value(), site.replies().missing(SitePaths.PRINT));
        }
        if (EditionRequest.isTooLong(found.get())) {
            int status = HttpStatus.BAD_REQUEST.value();
            return SiteResponses.html(status, site.replies().refused(status, "edition.too-much"));
        }
        free.acquireUninterruptibly();
        try {
            String page = site.replies().edition(found.get(), SitePaths.PRINT);
            return SiteResponses.html(site, HttpStatus.OK.value(), page, UNLISTED);
        } finally {
            free.release();
        }
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
