package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.anthology.AnthologyRequest;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.web.response.SiteResponse;
import org.colloquy.site.web.response.SiteResponses;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Pages of several interviews to print, chosen by the query of their address. */
@Controller
final class PrintController {
    /** Parameter that the form on lists sends, so that choosing nothing is not choosing all. */
    private static final String FORM = "chosen";

    /** Number of anthologies that are set at the same time; the next ones wait. */
    private static final int MOST_AT_ONCE = 2;

    /** What was chosen is made for one reader, who waits: it is coded quickly. */
    private static final Duration ASKED_ONCE = Duration.ofHours(1);

    private final EditionHolder editions;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE, true);

    PrintController(EditionHolder editions) {
        this.editions = editions;
    }

    @GetMapping("/" + SitePaths.PRINT)
    ResponseEntity<?> page(ServletWebRequest request) {
        return EditorAccess.edition(editions, request.getRequest())
                .map(site -> answer(site, request))
                .orElseGet(() -> SiteResponses.loading(editions, SitePaths.PRINT))
                .entity();
    }

    @GetMapping("/print/{name}.html")
    ResponseEntity<?> series(ServletWebRequest request) {
        String address = PageController.address(request.getRequest().getServletPath());
        return EditorAccess.edition(editions, request.getRequest())
                .map(
                        site ->
                                ready(site, address, request)
                                        .orElseGet(() -> SiteResponses.missing(site, address)))
                .orElseGet(() -> SiteResponses.loading(editions, address))
                .entity();
    }

    @GetMapping({"/print", "/print/{name}"})
    ResponseEntity<?> withoutExtension(HttpServletRequest request) {
        String address = PageController.address(request.getServletPath());
        String query = request.getQueryString();
        String location = PageController.here(address + ".html");
        return SiteResponses.redirect(query == null ? location : location + "?" + query).entity();
    }

    private SiteResponse answer(SiteEdition site, ServletWebRequest request) {
        AnthologyRequest asked =
                new AnthologyRequest(
                        values(request, "i"),
                        values(request, "series"),
                        values(request, "topic"),
                        values(request, "person"));
        if (asked.isEmpty()) {
            if (request.getParameter(FORM) != null) {
                return refused(site, "edition.none");
            }
            Optional<SiteResponse> ready = ready(site, SitePaths.PRINT, request);
            if (ready.isPresent()) {
                return ready.get();
            }
        }
        Optional<Anthology> found = asked.anthology(site.corpus());
        if (found.isEmpty()) {
            return SiteResponses.missing(site, SitePaths.PRINT);
        }
        if (!Anthology.fits(found.get().interviews())) {
            return refused(site, "edition.too-much");
        }
        return set(
                () ->
                        SiteResponses.page(
                                site,
                                new EncodedResource(
                                        site.replies().anthology(found.get(), asked), ASKED_ONCE),
                                request,
                                SiteResponses.UNLISTED));
    }

    /** Returns an anthology that an export has too; empty if there is none at the address. */
    private Optional<SiteResponse> ready(
            SiteEdition site, String address, ServletWebRequest request) {
        return set(() -> site.body(address).map(page -> SiteResponses.page(site, page, request)));
    }

    private <T> T set(Supplier<T> anthology) {
        free.acquireUninterruptibly();
        try {
            return anthology.get();
        } finally {
            free.release();
        }
    }

    private static SiteResponse refused(SiteEdition site, String reason) {
        int status = HttpStatus.BAD_REQUEST.value();
        return SiteResponses.html(status, site.replies().refused(status, reason));
    }

    private static List<String> values(ServletWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
